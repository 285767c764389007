namespace QuestSearch.Postings;

/// <summary>Documents that lie side by side in an index, ready to be written. Immutable. All blocks of an index have the same fields and columns in the same order.</summary>
internal sealed class InvertedBlock
{
    /// <summary>What a block takes beside its contents, about; it counts where blocks are small.</summary>
    private const int Overhead = 2048;

    public required SentenceLengths Lengths { get; init; }

    public required IReadOnlyList<InvertedField> Fields { get; init; }

    public required IReadOnlyList<NumberColumn> Numbers { get; init; }

    public required BytesColumn Records { get; init; }

    public int DocumentCount => Lengths.DocumentCount;

    /// <summary>How much memory the block takes, about.</summary>
    public long SizeInBytes => Overhead + DocumentCount + Fields.Sum(inverted => inverted.Terms.Length) + Numbers.Sum(column => column.SizeInBytes) + Records.SizeInBytes;
}
