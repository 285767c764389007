using System.Collections;
using Lucene.Net.Index;

namespace QuestSearch.Indexing;

/// <summary>The documents of one book in the order in which they lie in the index. They share their fields: each must be consumed before the next is taken.</summary>
/// <param name="book">The book.</param>
/// <param name="sentences">Its sentences.</param>
/// <param name="documents">Makes the documents.</param>
/// <param name="reached">Called before each sentence with the number of sentences that went before; when it throws, nothing of the book stays in the index.</param>
internal sealed class BookBlock(Book book, IReadOnlyList<Sentence> sentences, DocumentMaker documents, Action<int> reached)
    : IEnumerable<IEnumerable<IIndexableField>>
{
    /// <summary>Gets what <c>reached</c> threw, if anything.</summary>
    public Exception? Interruption { get; private set; }

    public IEnumerator<IEnumerable<IIndexableField>> GetEnumerator()
    {
        BookRecorder recorder = new(book, sentences);
        yield return documents.MakeBook(recorder.RecordBook());
        foreach (Sentence sentence in sentences)
        {
            Reach(sentence);
            yield return documents.MakeSentence(recorder.RecordSentence(sentence));
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Reach(Sentence sentence)
    {
        try
        {
            reached(sentence.Ordinal);
        }
        catch (Exception exception)
        {
            Interruption = exception;
            throw;
        }
    }
}
