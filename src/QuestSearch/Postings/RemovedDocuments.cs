namespace QuestSearch.Postings;

/// <summary>The removed documents of a segment, as runs of successive ones: whole books as a rule, so that there are few. Immutable.</summary>
internal sealed class RemovedDocuments
{
    private readonly (int Start, int End)[] _runs;

    private RemovedDocuments((int Start, int End)[] runs) => _runs = runs;

    /// <summary>Finds the documents that are not in a set.</summary>
    public static RemovedDocuments Besides(DocumentSet live)
    {
        List<(int Start, int End)> runs = [];
        for (int start = 0; start < live.DocumentCount;)
        {
            int end = Math.Min(live.Next(start), live.DocumentCount);
            if (end > start)
            {
                runs.Add((start, end));
            }

            start = end + 1;
        }

        return new RemovedDocuments([.. runs]);
    }

    /// <summary>Counts those that hold a term.</summary>
    /// <param name="cursor">The postings of the term, before the first document.</param>
    public int CountIn(PostingsCursor cursor)
    {
        int count = 0;
        foreach ((int start, int end) in _runs)
        {
            int document = cursor.Document < start ? cursor.Advance(start) : cursor.Document;
            for (; document < end; document = cursor.Next())
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>Counts those that are sentences with a word, and their words.</summary>
    public (int Sentences, long Words) CountIn(SentenceLengths lengths)
    {
        int sentences = 0;
        long words = 0;
        foreach ((int start, int end) in _runs)
        {
            foreach (byte length in lengths.All[start..end])
            {
                sentences += length > 0 ? 1 : 0;
                words += length;
            }
        }

        return (sentences, words);
    }
}
