using System.Numerics;
using Lucene.Net.Store;

namespace QuestSearch.Postings;

/// <summary>What the dictionary file tells of a field of a segment.</summary>
internal sealed record FieldSummary
{
    public required string Name { get; init; }

    /// <summary>Whether frequencies and positions are kept.</summary>
    public required bool IsPositional { get; init; }

    public required int TermCount { get; init; }

    public required long SumOfOccurrences { get; init; }

    public required long SumOfSentences { get; init; }

    /// <summary>How many documents have a term.</summary>
    public required int DocumentCount { get; init; }

    /// <summary>The letters of the keys of the terms.</summary>
    public required Alphabet Alphabet { get; init; }

    /// <summary>The terms that the neighbours of occurrences are told apart by.</summary>
    public required CommonTerms Common { get; init; }

    /// <summary>Where the blocks of terms begin in the file.</summary>
    public required long BlocksStart { get; init; }

    /// <summary>Where the beginnings of the blocks are listed, counted from the first.</summary>
    public required long BlockListStart { get; init; }

    public required long SlotsStart { get; init; }

    public required int SlotCount { get; init; }

    public int BlockCount => (TermCount + DictionaryFormat.BlockCapacity - 1) / DictionaryFormat.BlockCapacity;

    /// <summary>Tells whether a term may occur so often.</summary>
    public bool MayHold(long occurrences) => !IsPositional || (ulong)occurrences <= (ulong)SumOfOccurrences;

    public void Write(IndexOutput output)
    {
        output.WriteString(Name);
        output.WriteByte(IsPositional ? (byte)1 : (byte)0);
        output.WriteInt32(TermCount);
        output.WriteInt64(SumOfOccurrences);
        output.WriteInt64(SumOfSentences);
        output.WriteInt32(DocumentCount);
        Alphabet.Write(output);
        Common.Write(output);
        output.WriteInt64(BlocksStart);
        output.WriteInt64(BlockListStart);
        output.WriteInt64(SlotsStart);
        output.WriteInt32(SlotCount);
    }

    public static FieldSummary Read(IndexInput input)
    {
        FieldSummary read = ReadUnchecked(input);
        bool isSound = read.TermCount is >= 0 and <= KeyTable.MostBlocks * DictionaryFormat.BlockCapacity
            && BitOperations.IsPow2(read.SlotCount)
            && read.SlotCount is >= KeyTable.GroupSize and <= KeyTable.MostSlots;
        return isSound ? read : throw DamagedPostings.Exception();
    }

    private static FieldSummary ReadUnchecked(IndexInput input) => new()
    {
        Name = input.ReadString(),
        IsPositional = input.ReadByte() != 0,
        TermCount = input.ReadInt32(),
        SumOfOccurrences = input.ReadInt64(),
        SumOfSentences = input.ReadInt64(),
        DocumentCount = input.ReadInt32(),
        Alphabet = Alphabet.Read(input),
        Common = CommonTerms.Read(input),
        BlocksStart = input.ReadInt64(),
        BlockListStart = input.ReadInt64(),
        SlotsStart = input.ReadInt64(),
        SlotCount = input.ReadInt32(),
    };
}
