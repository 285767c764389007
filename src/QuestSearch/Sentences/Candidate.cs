using System.Buffers;
using QuestSearch.Sentences.Abbreviations;
using QuestSearch.Sentences.Learning;

namespace QuestSearch.Sentences;

/// <summary>A place where a sentence may end, with all that the rules look at.</summary>
internal readonly ref struct Candidate
{
    private const int MostOpeningMarks = 8;
    private static readonly SearchValues<char> OpeningMarks = SearchValues.Create("([•⁃*-–— \u00A0“\"");

    /// <summary>Gets the text up to the end of the paragraph.</summary>
    public required ReadOnlySpan<char> Text { get; init; }

    /// <summary>Gets the start of the sentence that would end here.</summary>
    public required int SentenceStart { get; init; }

    public required StopRun Stop { get; init; }

    public required ClosingMarks Closing { get; init; }

    /// <summary>Gets the position after the stop, what it closes, and the note markers there: the end of the sentence if one ends here.</summary>
    public required int End { get; init; }

    /// <summary>Gets a value indicating whether a note marker stands behind the stop.</summary>
    public required bool HasNoteMarker { get; init; }

    public required TextSpan Word { get; init; }

    public required AbbreviationKind Abbreviation { get; init; }

    public required FollowingText Next { get; init; }

    public required TextVocabulary Vocabulary { get; init; }

    public ReadOnlySpan<char> WordText => Text[Word.Start..Word.End];

    public ReadOnlySpan<char> NextWord => Next.WordIn(Text);

    /// <summary>Gets a value indicating whether white space, or the end, follows.</summary>
    public bool IsSpaced => Next.Start > End || Next.Shape == WordShape.Nothing;

    /// <summary>Gets a value indicating whether the next word often begins a sentence.</summary>
    public bool IsBeforeStarter => Next.Shape == WordShape.Capital && SentenceStarters.Contains(NextWord) && !IsBeforeInitial;

    /// <summary>Gets a value indicating whether the next word is a capital letter with a full stop.</summary>
    public bool IsBeforeInitial =>
        Next.Shape == WordShape.Capital && Next.WordEnd - Next.WordStart == 1 && Next.WordEnd < Text.Length && Text[Next.WordEnd] == '.';

    /// <summary>Gets a value indicating whether the word before the stop is the first of the sentence.</summary>
    public bool IsFirstWord => Word.Start - SentenceStart <= MostOpeningMarks && Text[SentenceStart..Word.Start].IndexOfAnyExcept(OpeningMarks) < 0;
}
