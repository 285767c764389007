using Lucene.Net.Index;
using Lucene.Net.Search;
using QuestSearch.Benchmarks.Engines;
using QuestSearch.Benchmarks.Peers.Files;
using LuceneQuery = Lucene.Net.Search.Query;

namespace QuestSearch.Benchmarks.Peers.Indexes;

/// <summary>Puts a query in the terms of Lucene.Net. The stems are given, so that it has no words to analyse.</summary>
internal static class RawLuceneQueries
{
    /// <summary>How many words a fuzzy word stands for at most, as many as in QuestSearch.</summary>
    private const int MaxExpansions = 1024;

    public static LuceneQuery Translate(PeerQuery query) => query.Class.Kind switch
    {
        PeerQueryKind.Term => new Lucene.Net.Search.TermQuery(TermOf(query.Stems[0])),
        PeerQueryKind.And => Combine(query, Occur.MUST),
        PeerQueryKind.Or => Combine(query, Occur.SHOULD),
        PeerQueryKind.Phrase => Phrase(query, slop: 0),
        PeerQueryKind.Slop => Phrase(query, PeerQuery.Slop),
        PeerQueryKind.Prefix => new Lucene.Net.Search.PrefixQuery(TermOf(query.Words[0])),
        PeerQueryKind.Fuzzy => new Lucene.Net.Search.FuzzyQuery(TermOf(query.Words[0]), PeerQuery.Edits),
        _ => throw new ArgumentOutOfRangeException(nameof(query), query.Class, "There is no such kind."),
    };

    /// <summary>Puts a prefix or a fuzzy word in the terms of an index of folded words, so that it asks just what it asks of QuestSearch.</summary>
    public static LuceneQuery TranslateForWords(PeerQuery query) => query.Class.Kind == PeerQueryKind.Fuzzy
        ? new Lucene.Net.Search.FuzzyQuery(TermOf(query.Words[0]), PeerQuery.Edits, prefixLength: 0, MaxExpansions, transpositions: true)
        : Translate(query);

    private static Term TermOf(string text) => new(LuceneNetFields.Text, text);

    private static BooleanQuery Combine(PeerQuery query, Occur occur)
    {
        BooleanQuery combined = [];
        foreach (string stem in query.Stems)
        {
            combined.Add(new Lucene.Net.Search.TermQuery(TermOf(stem)), occur);
        }

        return combined;
    }

    private static Lucene.Net.Search.PhraseQuery Phrase(PeerQuery query, int slop)
    {
        Lucene.Net.Search.PhraseQuery phrase = new() { Slop = slop };
        foreach (string stem in query.Stems)
        {
            phrase.Add(TermOf(stem));
        }

        return phrase;
    }
}
