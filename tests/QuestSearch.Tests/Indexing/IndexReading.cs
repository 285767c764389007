using Lucene.Net.Index;
using Lucene.Net.Search;
using QuestSearch.Analysis;
using QuestSearch.Indexing;

namespace QuestSearch.Tests.Indexing;

/// <summary>What tests ask of an index without the search stage.</summary>
internal static class IndexReading
{
    /// <summary>The texts of all sentences of a book in order, read from the index; empty when the index does not hold it.</summary>
    public static string[] TextsOf(this QuestIndex index, string id) => index.Read(snapshot =>
    {
        foreach (int document in snapshot.BookDocuments())
        {
            BookRecord book = snapshot.ReadBook(document);
            if (book.Id == id)
            {
                return Enumerable.Range(document + 1, book.SentenceCount).Select(sentence => snapshot.ReadSentence(sentence).Text).ToArray();
            }
        }

        return [];
    });

    /// <summary>The sentences that hold a word in any of its forms, as "id:ordinal" in the order of ids and ordinals.</summary>
    public static string[] Find(this QuestIndex index, string word) => index.Read(snapshot => Find(snapshot, index.Analyzer, word));

    public static string[] Find(IndexSnapshot snapshot, TextAnalyzer analyzer, string word)
    {
        Lucene.Net.Search.TermQuery query = new(new Term(FieldNames.Text, analyzer.FormsOf(word).StemTerm));
        TopDocs found = new IndexSearcher(snapshot.Reader).Search(query, Math.Max(1, snapshot.Reader.MaxDoc));
        return [.. found.ScoreDocs
            .Select(hit => hit.Doc)
            .OrderBy(snapshot.BookRank)
            .ThenBy(snapshot.SentenceOrdinal)
            .Select(document => $"{snapshot.ReadBook(document).Id}:{snapshot.SentenceOrdinal(document)}")];
    }
}
