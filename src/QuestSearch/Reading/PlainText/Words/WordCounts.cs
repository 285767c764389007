namespace QuestSearch.Reading.PlainText.Words;

/// <summary>Counts how often the words of a book occur, in lower case, whole and hyphenated ones apart. Words broken at a line end are left out: they are what is in question.</summary>
internal sealed class WordCounts
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public WordCounts() => _lookup = _counts.GetAlternateLookup<ReadOnlySpan<char>>();

    public static WordCounts Of(IEnumerable<PageDraft> pages)
    {
        WordCounts counts = new();
        bool isBroken = false;
        foreach (PageLine line in pages.SelectMany(page => page.Lines))
        {
            if (line.Role is LineRole.Body or LineRole.Heading or LineRole.Note)
            {
                isBroken = counts.AddLine(line.Text, isBroken);
            }
        }

        return counts;
    }

    /// <summary>How often a word occurs; the word is given in lower case.</summary>
    public int this[ReadOnlySpan<char> word] => _lookup.TryGetValue(word, out int count) ? count : 0;

    /// <summary>Counts the words of a line; tells whether its last word is broken.</summary>
    private bool AddLine(ReadOnlySpan<char> line, bool isFirstBroken)
    {
        int position = 0;
        while (position < line.Length)
        {
            int start = position;
            while (position < line.Length && IsInWord(line, position))
            {
                position++;
            }

            bool isLastBroken = position == line.Length && position > start && Characters.IsHyphen(line[^1]);
            if (position > start && !isLastBroken && !(isFirstBroken && start == 0))
            {
                Add(line[start..position]);
            }

            position++;
        }

        return !line.IsEmpty && Characters.IsHyphen(line[^1]);
    }

    private void Add(ReadOnlySpan<char> word)
    {
        const int Longest = 60;
        int end = word.Length;
        while (end > 0 && !char.IsLetterOrDigit(word[end - 1]))
        {
            end--;
        }

        if (end is 0 or > Longest)
        {
            return;
        }

        Span<char> folded = stackalloc char[end];
        WordFolding.Fold(word[..end], folded);
        _lookup.TryGetValue(folded, out int count);
        _lookup[folded] = count + 1;
    }

    private static bool IsInWord(ReadOnlySpan<char> line, int index)
    {
        char c = line[index];
        return char.IsLetter(c) || (index > 0 && (char.IsDigit(c) || Characters.IsApostrophe(c) || c is '-' or '\u2010') && char.IsLetterOrDigit(line[index - 1]));
    }
}
