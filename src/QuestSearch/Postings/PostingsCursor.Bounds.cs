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

    /// <summary>Finds the first block, not before a given one, whose last document is not before a document, without going there; <see cref="BlockCount"/> when there is none. For terms of several blocks.</summary>
    public int FindBlock(int from, int document) => Table.Find(from, document);

    /// <summary>The last document of a block of a term that has several.</summary>
    public int LastDocumentOf(int block) => Checked(Table.LastDocument(block));

    /// <summary>What bounds the scores in a block of a term that has several.</summary>
    public Impacts ImpactsOf(int block) => Table.ImpactsOf(block);

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
