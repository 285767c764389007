using CsCheck;

namespace QuestSearch.Tests.Searching;

/// <summary>Random queries about <see cref="RandomBooks"/>.</summary>
internal static class RandomSearches
{
    private static readonly Gen<string> Word = OneOf(["Sails", "mast", "mast-head", "twenty-five", "five", "cafe", "Café", "the", "ship", "sail mast", "storm", "", .. RandomBooks.Words]);

    private static readonly Gen<TermQuery> Term = Gen.Frequency(
        (4, Word.Select(word => (TermQuery)Query.Word(word))),
        (3, Gen.Select(Word, Gen.Bool, Gen.Bool, (word, isCase, isAccent) => (TermQuery)Query.Exact(word, isCase, isAccent))),
        (1, OneOf("s", "sai", "Twenty", "twenty-f", "", "caf", "x").Select(text => (TermQuery)Query.Prefix(text))),
        (1, OneOf("*a*", "s?a", "s*l", "mast*", "CAF?", "*", "?ea*", "\\*").Select(text => (TermQuery)Query.Wildcard(text))),
        (1, OneOf("s(ea|ail)s?", ".*a.*", "[m-t].+", "caf[éo]", "x+").Select(text => (TermQuery)Query.Regex(text))),
        (1, Gen.Select(OneOf("shap", "sial", "masts", "café", "hed", "𐐨ail", "𐐩ial"), Gen.Int[0, 2], Gen.Int[0, 2], (text, edits, prefix) => (TermQuery)Query.Fuzzy(text, edits, prefix))));

    private static readonly Gen<Query> Condition = Gen.OneOf(
        Gen.Select(OneOf(RandomBooks.Labels), OneOf(RandomBooks.Labels), (from, to) => (Query)Query.OnPages(from, to)),
        OneOf(RandomBooks.Labels).Select(label => (Query)Query.OnPage(label)),
        OneOf("a", "b", "x").Select(id => (Query)Query.InBook(id)),
        OneOf("the  SAIL", "Of Masts", "Head", "None").Select(title => (Query)Query.InSection(title)),
        Gen.Enum<Plane>().Select(plane => (Query)Query.InPlane(plane)),
        OneOf(RandomBooks.NoteLabels).Select(label => (Query)Query.CarriesNote(label)),
        Gen.Const((Query)Query.CarriesNote()));

    public static Gen<Query> Any { get; } = Gen.Int[0, 4].SelectMany(OfDepth);

    public static Gen<PositionalQuery> Positional(int depth)
    {
        Gen<PositionalQuery> flat = Gen.Frequency(
            (2, Term.Select(term => (PositionalQuery)term)),
            (1, Gen.Select(Term.Array[0, 4], Gen.Int[0, 4], (words, slop) => (PositionalQuery)Query.Phrase(words, slop))));
        return depth == 0
            ? flat
            : Gen.OneOf(flat, Gen.Select(Positional(depth - 1).Array[2, 3], Gen.Int[0, 4], Gen.Bool, (operands, distance, isOrdered) =>
                (PositionalQuery)(isOrdered ? Query.NearInOrder(distance, operands) : Query.Near(distance, operands))));
    }

    private static Gen<Query> OfDepth(int depth)
    {
        Gen<Query> flat = Gen.Frequency((3, Positional(Math.Min(depth, 2)).Select(query => (Query)query)), (1, Condition));
        if (depth == 0)
        {
            return flat;
        }

        Gen<Query> operand = OfDepth(depth - 1);
        return Gen.Frequency(
            (2, flat),
            (3, operand.Array[2, 3].Select(operands => Query.All(operands))),
            (2, operand.Array[2, 3].Select(operands => Query.Any(operands))),
            (1, operand.Select(query => (Query)Query.Not(query))),
            (1, Gen.Select(operand, operand, (body, note) => (Query)Query.WithNote(body, note))));
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);
}
