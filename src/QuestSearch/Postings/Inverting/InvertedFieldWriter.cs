using System.Runtime.CompilerServices;

namespace QuestSearch.Postings;

/// <summary>Writes one field of several blocks of documents, one block after the other, as one field of a segment.</summary>
/// <param name="blocks">The field in each block.</param>
/// <param name="starts">The first document of each block in the segment.</param>
internal sealed class InvertedFieldWriter(InvertedField[] blocks, IReadOnlyList<int> starts)
{
    /// <summary>Writes the terms with their postings.</summary>
    /// <param name="postings">Takes the postings.</param>
    /// <param name="dictionary">Takes the terms.</param>
    /// <returns>What it wrote; none when no block has a term.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public FieldSummary? Write(TermPostingsWriter postings, DictionaryWriter dictionary)
    {
        PriorityQueue<InvertedTerms, InvertedTerms> queue = Open();
        if (queue.Count == 0)
        {
            return null;
        }

        long sentences = 0;
        long occurrences = 0;
        while (queue.Count > 0)
        {
            postings.StartTerm(queue.Peek().Term);
            ReadOnlySpan<byte> term = CopyPostings(queue, postings);
            TermEntry entry = postings.FinishTerm();
            dictionary.Add(term, entry, postings.InlinePositions);
            sentences += entry.Sentences;
            occurrences += entry.Occurrences;
        }

        return dictionary.Finish(blocks[0].IsPositional ? occurrences : -1, sentences, blocks.Sum(block => block.DocumentCount));
    }

    private PriorityQueue<InvertedTerms, InvertedTerms> Open()
    {
        PriorityQueue<InvertedTerms, InvertedTerms> queue = new(blocks.Length);
        for (int i = 0; i < blocks.Length; i++)
        {
            InvertedTerms terms = new(blocks[i], starts[i], i);
            if (terms.MoveNext())
            {
                queue.Enqueue(terms, terms);
            }
        }

        return queue;
    }

    /// <summary>Copies the postings that each block has of the least term.</summary>
    /// <returns>The term.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ReadOnlySpan<byte> CopyPostings(PriorityQueue<InvertedTerms, InvertedTerms> queue, TermPostingsWriter postings)
    {
        ReadOnlySpan<byte> term = queue.Peek().Term;
        while (queue.TryPeek(out InvertedTerms? next, out _) && next.Term.SequenceEqual(term))
        {
            queue.Dequeue();
            next.CopyPostings(postings);
            if (next.MoveNext())
            {
                queue.Enqueue(next, next);
            }
        }

        return term;
    }
}
