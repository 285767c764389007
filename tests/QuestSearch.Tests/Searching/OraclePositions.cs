using System.Text;
using System.Text.RegularExpressions;

namespace QuestSearch.Tests.Searching;

/// <summary>Finds words, phrases and nearnesses by trying every combination of words.</summary>
internal static class OraclePositions
{
    /// <summary>All places in order; of several ways to cover the same run, the one that puts the first operand earliest, then the second, and so on.</summary>
    public static List<OraclePlace> Places(PositionalQuery query, OracleSentence sentence)
    {
        IEnumerable<OraclePlace> all = query switch
        {
            WordQuery word => Sequence(word.Text, sentence, (sought, found) => sought.Stem == found.Stem),
            ExactQuery exact => Sequence(exact.Text, sentence, (sought, found) => AgreeAs(exact, sought, found)),
            PrefixQuery prefix => Single(sentence, word => word.Folded.StartsWith(Fold(prefix.Text), StringComparison.Ordinal)),
            WildcardQuery wildcard => Single(sentence, word => Regex.IsMatch(word.Folded, $"^{FromWildcard(Fold(wildcard.Pattern))}$")),
            RegexQuery regex => Single(sentence, word => Regex.IsMatch(word.Folded, $"^(?:{Fold(regex.Pattern)})$")),
            FuzzyQuery fuzzy => Single(sentence, word => IsNear(Fold(fuzzy.Text), word.Folded, fuzzy)),
            PhraseQuery phrase => Arranged(phrase.Words, sentence, places => IsPhrase(places, phrase.Slop)),
            NearQuery near => Arranged(near.Operands, sentence, places => IsNearness(places, near)),
            _ => throw new NotSupportedException(),
        };
        return [.. all.OrderBy(place => place.Order).DistinctBy(place => place.Order)];
    }

    private static string Fold(string text) => text.Replace('é', 'e').ToLowerInvariant();

    private static bool AgreeAs(ExactQuery query, OracleWord sought, OracleWord found) => (query.IsCaseSensitive, query.IsAccentSensitive) switch
    {
        (true, true) => sought.Surface == found.Surface,
        (true, false) => sought.WithoutAccents == found.WithoutAccents,
        (false, true) => string.Equals(sought.Surface, found.Surface, StringComparison.OrdinalIgnoreCase),
        (false, false) => sought.Folded == found.Folded,
    };

    private static IEnumerable<OraclePlace> Single(OracleSentence sentence, Func<OracleWord, bool> matches) =>
        sentence.Words.Where(matches).Select(word => (Start: word.Position, End: word.Position + word.Length))
            .Select(run => new OraclePlace(run.Start, run.End, [run])).OrderBy(place => place.Order);

    private static IEnumerable<OraclePlace> Sequence(string text, OracleSentence sentence, Func<OracleWord, OracleWord, bool> agree)
    {
        List<OracleWord> sought = OracleSentence.WordsOf(text, withParts: false);
        return Combine([.. sought.Select(word => Single(sentence, found => agree(word, found)).ToList())], places => IsPhrase(places, 0));
    }

    private static IEnumerable<OraclePlace> Arranged(IEnumerable<PositionalQuery> operands, OracleSentence sentence, Func<OraclePlace[], bool> isRight) =>
        Combine([.. operands.Select(operand => Places(operand, sentence))], isRight);

    private static IEnumerable<OraclePlace> Combine(List<OraclePlace>[] operands, Func<OraclePlace[], bool> isRight)
    {
        if (operands.Length == 0)
        {
            return [];
        }

        IEnumerable<OraclePlace[]> combinations = [[]];
        foreach (List<OraclePlace> operand in operands)
        {
            combinations = combinations.SelectMany(begun => operand.Select(next => begun.Append(next).ToArray()));
        }

        return combinations.Where(places => HasNoOverlap(places) && isRight(places))
            .Select(places => new OraclePlace(places.Min(place => place.Start), places.Max(place => place.End), [.. places.SelectMany(place => place.Words)]));
    }

    private static bool HasNoOverlap(OraclePlace[] places) =>
        !places.Where((place, i) => places.Where((other, j) => j > i && place.Overlaps(other)).Any()).Any();

    private static bool IsPhrase(OraclePlace[] places, int slop)
    {
        IEnumerable<int> moved = places.Select((place, i) => place.Start - places.Take(i).Sum(before => before.Length));
        return moved.Max() - moved.Min() <= slop;
    }

    private static bool IsNearness(OraclePlace[] places, NearQuery query)
    {
        int between = places.Max(place => place.End) - places.Min(place => place.Start) - places.Sum(place => place.Length);
        bool isOrdered = Enumerable.Range(1, places.Length - 1).All(i => places[i - 1].End <= places[i].Start);
        return between <= query.Distance && (isOrdered || !query.IsOrdered);
    }

    private static string FromWildcard(string pattern) =>
        pattern == "\\*" ? "\\*" : string.Concat(pattern.Select(letter => letter switch { '*' => ".*", '?' => ".", _ => letter.ToString() }));

    private static bool IsNear(string sought, string found, FuzzyQuery query)
    {
        Rune[] letters = [.. sought.EnumerateRunes()];
        string beginning = string.Concat(letters.Take(query.PrefixLength));
        return found.StartsWith(beginning, StringComparison.Ordinal) && Edits(letters, [.. found.EnumerateRunes()]) <= query.MaxEdits;
    }

    private static int Edits(Rune[] left, Rune[] right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return left.Length + right.Length;
        }

        int least = Math.Min(Edits(left[1..], right), Edits(left, right[1..])) + 1;
        least = Math.Min(least, Edits(left[1..], right[1..]) + (left[0] == right[0] ? 0 : 1));
        bool isSwap = left.Length > 1 && right.Length > 1 && left[0] == right[1] && left[1] == right[0];
        return isSwap ? Math.Min(least, Edits(left[2..], right[2..]) + 1) : least;
    }
}
