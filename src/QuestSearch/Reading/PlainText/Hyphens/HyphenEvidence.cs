using QuestSearch.Reading.PlainText.Words;

namespace QuestSearch.Reading.PlainText.Hyphens;

/// <summary>What the book and the word list say about the two forms of a broken word, and about its parts.</summary>
internal readonly ref struct HyphenEvidence
{
    private const int Longest = 64;

    private readonly WordList _list;

    public HyphenEvidence(BrokenWord word, WordCounts book, WordList list)
    {
        _list = list;
        Left = Folded(word.LastPart);
        Right = Folded(word.FirstPart);
        string closed = Left + Right;
        string hyphenated = $"{Left}-{Right}";
        ClosedInBook = book[closed];
        HyphenatedInBook = book[hyphenated];
        Closed = ClassOf(closed);
        Hyphenated = ClassOf(hyphenated);
        if (word.LastPart.Length < word.Left.Length || word.FirstPart.Length < word.Right.Length)
        {
            string wholeHyphenated = $"{Folded(word.Left)}-{Folded(word.Right)}";
            string wholeClosed = Folded(word.Left) + Folded(word.Right);
            HyphenatedInBook += book[wholeHyphenated];
            ClosedInBook += book[wholeClosed];
            Hyphenated = Math.Max(Hyphenated, list.ClassOf(wholeHyphenated));
        }

        LeftClass = list.ClassOf(Left);
        RightClass = ClassOf(Right);
    }

    /// <summary>The part before the hyphen, folded.</summary>
    public string Left { get; }

    /// <summary>The part after the hyphen, folded, without a possessive ending.</summary>
    public string Right { get; }

    public int ClosedInBook { get; }

    public int HyphenatedInBook { get; }

    /// <summary>The class of the closed form in the word list, by its stem where the list lacks the form; -1 when unknown.</summary>
    public int Closed { get; }

    /// <summary>The class of the hyphenated form in the word list; -1 when unknown.</summary>
    public int Hyphenated { get; }

    public int LeftClass { get; }

    public int RightClass { get; }

    private static string Folded(ReadOnlySpan<char> part)
    {
        ReadOnlySpan<char> bare = part.Length > Longest ? part[..Longest] : part;
        if (bare.Length > 2 && Characters.IsApostrophe(bare[^2]) && bare[^1] is 's' or 'S')
        {
            bare = bare[..^2];
        }

        Span<char> folded = stackalloc char[bare.Length];
        WordFolding.Fold(bare, folded);
        return new string(folded);
    }

    private int ClassOf(string word)
    {
        int known = _list.ClassOf(word);
        foreach ((string ending, string stemEnding) in Inflections.Endings)
        {
            if (known >= 0)
            {
                break;
            }

            if (word.Length > ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                known = Math.Min(0, _list.ClassOf(string.Concat(word.AsSpan(0, word.Length - ending.Length), stemEnding)));
            }
        }

        return known;
    }
}
