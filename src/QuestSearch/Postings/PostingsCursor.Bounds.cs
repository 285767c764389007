namespace QuestSearch.Postings;

internal sealed partial class PostingsCursor
{
    private int _greatestFrequency = Unread;

    /// <summary>No document of the block that holds the document reached holds the term oftener.</summary>
    public int GreatestFrequency
    {
        get
        {
            if (_greatestFrequency == Unread)
            {
                _greatestFrequency = ImpactsOfLoadedBlock().GreatestFrequency;
            }

            return _greatestFrequency;
        }
    }

    /// <summary>The last document of a block of a term that has several.</summary>
    public int LastDocumentOf(int block) => Checked(Table.LastDocument(block));

    /// <summary>What bounds the scores in a block of a term that has several.</summary>
    public Impacts ImpactsOf(int block) => Table.ImpactsOf(block);

    /// <summary>What bounds the scores of the documents of a range of a term that has several blocks. The cursor stays where it is.</summary>
    /// <param name="first">The first document.</param>
    /// <param name="end">The document after the last.</param>
    /// <param name="block">A block none before which reaches the range; then the first one that does.</param>
    public Impacts ImpactsWithin(int first, int end, ref int block)
    {
        BlockTable table = Table;
        block = table.Find(block, first);
        Impacts impacts = default;
        int before = block == 0 ? -1 : table.LastDocument(block - 1);
        for (int i = block; i < table.Count && before < end - 1; i++)
        {
            impacts.Add(table.ImpactsOf(i));
            before = table.LastDocument(i);
        }

        return impacts;
    }

    /// <summary>What bounds the scores of a term of one block, which is loaded.</summary>
    public Impacts ImpactsOfLoadedBlock()
    {
        Impacts impacts = default;
        ReadOnlySpan<int> frequencies = BlockFrequencies;
        ReadOnlySpan<int> documents = BlockDocuments;
        for (int i = 0; i < documents.Length; i++)
        {
            impacts.Add(frequencies.IsEmpty ? 1 : frequencies[i], Field.Lengths.Of(documents[i]));
        }

        return impacts;
    }
}
