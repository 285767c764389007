using CsCheck;

namespace QuestSearch.Tests.Queries;

/// <summary>Random queries of every kind over texts that are hard to print.</summary>
internal static class RandomQueries
{
    private static readonly string[] NastyPieces =
    [
        "a", "confess", "AND", "OR", "NOT", "WITH", "NOTE", "NEAR/5", "page", "phrase", " ", "  ", "\t", "\n", "\0", "\\", "\"", "“", "”", "„", "'", "’", "(", ")", "|", "&", "!", "-", "–", "..", ".", ",",
        "*", "?", "~", "~1", "=", "==", "/", ":", "page:", "é", "ß", "漢", "😀", "\u00AD", "\u2060", "\uFEFF", "\u0301", "1", "34", "xii",
    ];

    private static readonly string[] RegexPieces = ["a", ".", ".*", "(a|b)+", "[^a-c]", "\\/", "/", "\\\"", "\"", "x{2,3}", "\\\\", " ", "’", "=", "-", "~", ":"];

    public static readonly Gen<string> Text = Gen.OneOf(
        OneOf("confess", "soviet", "Mao", "twenty-five", "13", "xii"),
        OneOf(NastyPieces).Array[0, 5].Select(string.Concat));

    private static readonly Gen<string> Pattern = OneOf(RegexPieces).Array[0, 5].Select(string.Concat);

    public static readonly Gen<TermQuery> Term = Gen.OneOf<TermQuery>(
        Text.Select(text => (TermQuery)Query.Word(text)),
        Gen.Select(Text, Gen.Bool, Gen.Bool, (text, isCase, isAccent) => (TermQuery)Query.Exact(text, isCase, isAccent)),
        Text.Select(text => (TermQuery)Query.Prefix(text)),
        Text.Select(text => (TermQuery)Query.Wildcard(text)),
        Pattern.Select(pattern => (TermQuery)Query.Regex(pattern)),
        Gen.Select(Text, Gen.Int[0, 2], Gen.Int[0, 3], (text, edits, prefix) => (TermQuery)Query.Fuzzy(text, edits, prefix)));

    public static readonly Gen<Query> Filter = Gen.OneOf(
        Gen.Select(Text, Text, (from, to) => (Query)Query.OnPages(from, to)),
        Text.Select(label => (Query)Query.OnPage(label)),
        Text.Select(id => (Query)Query.InBook(id)),
        Text.Select(title => (Query)Query.InSection(title)),
        Gen.Enum<Plane>().Select(plane => (Query)Query.InPlane(plane)),
        Text.Select(label => (Query)Query.CarriesNote(label)),
        Gen.Const((Query)Query.CarriesNote()));

    public static readonly Gen<Query> Any = Gen.Int[0, 5].SelectMany(OfDepth);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static Gen<PositionalQuery> Positional(int depth)
    {
        Gen<PositionalQuery> flat = Gen.OneOf(
            Term.Select(term => (PositionalQuery)term),
            Gen.Select(Term.Array[0, 4], Gen.Int[0, 3], (words, slop) => (PositionalQuery)Query.Phrase(words, slop)));
        return depth == 0
            ? flat
            : Gen.OneOf(flat, Gen.Select(Positional(depth - 1).Array[2, 3], Gen.Int[0, 9], Gen.Bool, (operands, distance, isOrdered) =>
                (PositionalQuery)(isOrdered ? Query.NearInOrder(distance, operands) : Query.Near(distance, operands))));
    }

    private static Gen<Query> OfDepth(int depth)
    {
        Gen<Query> flat = Gen.OneOf(Positional(Math.Min(depth, 2)).Select(query => (Query)query), Filter);
        if (depth == 0)
            return flat;
        Gen<Query> operand = OfDepth(depth - 1);
        return Gen.OneOf(
            flat,
            operand.Array[2, 3].Select(operands => Query.All(operands)),
            operand.Array[2, 3].Select(operands => Query.Any(operands)),
            operand.Select(query => !query),
            Gen.Select(operand, operand, (body, note) => (Query)Query.WithNote(body, note)));
    }
}
