using System.Text;
using Lucene.Net.Index;
using Lucene.Net.Search;
using QuestSearch.Analysis;
using QuestSearch.Indexing;

namespace QuestSearch.Tests.Indexing.Inverting;

/// <summary>All that stands in the fields of an index, as lines of field, term, place and positions, in ordinal order: as the index tells it and as its records and analysis say it should be.</summary>
internal static class IndexedTerms
{
    public static string[] Of(IndexSnapshot snapshot)
    {
        List<string> lines = [];
        foreach (AtomicReaderContext leaf in snapshot.Reader.Leaves)
        {
            foreach (string field in new[] { FieldNames.Book, FieldNames.Kind, FieldNames.CarriedNote, FieldNames.Text })
            {
                if (leaf.AtomicReader.GetTerms(field) is { } terms)
                {
                    lines.AddRange(Of(snapshot, leaf, field, terms.GetEnumerator()));
                }
            }
        }

        return [.. lines.Order(StringComparer.Ordinal)];
    }

    public static string[] Expected(IndexSnapshot snapshot, TextAnalyzer analyzer)
    {
        List<string> lines = [];
        foreach (int document in snapshot.BookDocuments())
        {
            BookRecord book = snapshot.ReadBook(document);
            lines.Add(Line(FieldNames.Book, book.Id, $"{book.Id}:-1"));
            lines.Add(Line(FieldNames.Kind, Kinds.Book, $"{book.Id}:-1"));
            for (int ordinal = 0; ordinal < book.SentenceCount; ordinal++)
            {
                lines.AddRange(Expected(snapshot.ReadSentence(document + 1 + ordinal), book.Id, $"{book.Id}:{ordinal}", analyzer));
            }
        }

        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Expected(StoredSentence sentence, string book, string place, TextAnalyzer analyzer)
    {
        yield return Line(FieldNames.Book, book, place);
        yield return Line(FieldNames.Kind, Kinds.Of(sentence.Plane), place);
        if (sentence.NoteReferences.Count > 0)
        {
            yield return Line(FieldNames.Kind, Kinds.CarriesNote, place);
        }

        foreach (string label in sentence.NoteReferences.Select(reference => reference.Label).Distinct())
        {
            yield return Line(FieldNames.CarriedNote, label, place);
        }

        List<PlacedWord> words = [];
        analyzer.Analyze(sentence.Text, sentence.Variants, new TokenList(), words);
        foreach (var term in words.SelectMany(word => new[] { (word.Forms.ExactTerm, word.Position), (word.Forms.StemTerm, word.Position) }).GroupBy(placed => placed.Item1, placed => placed.Position))
        {
            yield return Line(FieldNames.Text, term.Key, $"{place} {string.Join(',', term)}");
        }
    }

    private static IEnumerable<string> Of(IndexSnapshot snapshot, AtomicReaderContext leaf, string field, TermsEnum terms)
    {
        while (terms.MoveNext())
        {
            string term = Encoding.UTF8.GetString(terms.Term.Bytes, terms.Term.Offset, terms.Term.Length);
            DocsEnum documents = field == FieldNames.Text ? terms.DocsAndPositions(leaf.AtomicReader.LiveDocs, null) : terms.Docs(leaf.AtomicReader.LiveDocs, null);
            while (documents.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            {
                int document = leaf.DocBase + documents.DocID;
                string place = $"{snapshot.ReadBook(document).Id}:{snapshot.SentenceOrdinal(document)}";
                yield return Line(field, term, field == FieldNames.Text ? $"{place} {PositionsOf((DocsAndPositionsEnum)documents)}" : place);
            }
        }
    }

    private static string PositionsOf(DocsAndPositionsEnum document) =>
        string.Join(',', Enumerable.Range(0, document.Freq).Select(_ => document.NextPosition()));

    private static string Line(string field, string term, string place) => $"{field} {term} {place}";
}
