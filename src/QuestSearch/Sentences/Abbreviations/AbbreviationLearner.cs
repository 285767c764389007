using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace QuestSearch.Sentences.Abbreviations;

/// <summary>Counts, in one pass over a text, what follows the full stop of each short word.</summary>
internal sealed class AbbreviationLearner(AbbreviationLexicon lexicon)
{
    private const int LongestAbbreviation = 9;
    private const int FewestOccurrences = 2;
    private const double LeastShareContinued = 0.6;
    private const double MostSmallStarts = 0.1;

    private readonly Dictionary<string, StopCounts> _counts = new(StringComparer.OrdinalIgnoreCase);
    private int _smallStarts;
    private int _capitalStarts;

    /// <summary>Gets a value indicating whether few sentences begin with a lower-case letter.</summary>
    public bool HasReliableCapitals => _smallStarts < FewestOccurrences || _smallStarts <= MostSmallStarts * (_smallStarts + _capitalStarts);

    public void Read(ReadOnlySpan<char> text)
    {
        var words = _counts.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int position = 0; position < text.Length; position++)
        {
            int offset = text[position..].IndexOf('.');
            if (offset < 0)
            {
                return;
            }

            position += offset;
            Count(words, text, position);
        }
    }

    /// <summary>Gives the words after whose stop the text mostly goes on; none where small letters tell nothing.</summary>
    public FrozenSet<string> Abbreviations() => !HasReliableCapitals ? [] : _counts.Where(pair => IsAbbreviation(pair.Value)).Select(pair => pair.Key).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static bool IsAbbreviation(StopCounts counts) =>
        counts.Continued >= FewestOccurrences && counts.Continued >= LeastShareContinued * counts.Total;

    private void Count(Dictionary<string, StopCounts>.AlternateLookup<ReadOnlySpan<char>> words, ReadOnlySpan<char> text, int stop)
    {
        bool isEllipsis = stop > 0 && text[stop - 1] is '.' || (stop + 1 < text.Length && text[stop + 1] is '.');
        TextSpan span = PrecedingWord.Before(text, stop, 0);
        if (isEllipsis || span.IsEmpty || !TryReadContinuation(text, stop + 1, out WordShape next))
        {
            return;
        }

        ReadOnlySpan<char> word = text[span.Start..span.End];
        if (word.Length > LongestAbbreviation)
        {
            CountStart(next);
            return;
        }

        if (lexicon.KindOf(word) != AbbreviationKind.None || !char.IsLetter(word[^1]))
        {
            return;
        }

        if (word.Length > 3)
        {
            CountStart(next);
        }

        ref StopCounts counts = ref CollectionsMarshal.GetValueRefOrAddDefault(words, word, out _);
        counts = counts.Add(isContinued: next is WordShape.Lower or WordShape.Punctuation);
    }

    private void CountStart(WordShape next)
    {
        _smallStarts += next == WordShape.Lower ? 1 : 0;
        _capitalStarts += next == WordShape.Capital ? 1 : 0;
    }

    private static bool TryReadContinuation(ReadOnlySpan<char> text, int position, out WordShape shape)
    {
        shape = WordShape.Nothing;
        if (position >= text.Length)
        {
            return false;
        }

        if (text[position] is ',' or ';' or ':')
        {
            shape = WordShape.Punctuation;
            return true;
        }

        if (!char.IsWhiteSpace(text[position]))
        {
            return false;
        }

        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        shape = position == text.Length ? WordShape.Nothing : char.IsLower(text[position]) ? WordShape.Lower : char.IsUpper(text[position]) ? WordShape.Capital : WordShape.Sign;
        return shape is WordShape.Lower or WordShape.Capital;
    }
}
