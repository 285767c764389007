using System.Runtime.InteropServices;

namespace QuestSearch.Sentences.Learning;

/// <summary>Counts in one pass how often each short word of a text stands with and without a full stop, and what follows the stop.</summary>
internal sealed class WordCounter
{
    private const int LongestCounted = 12;

    private readonly Dictionary<string, StopCounts> _counts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets the counts by word, upper and lower case being one.</summary>
    public Dictionary<string, StopCounts> Counts => _counts;

    public void Read(ReadOnlySpan<char> text)
    {
        var words = _counts.GetAlternateLookup<ReadOnlySpan<char>>();
        int position = 0;
        while (position < text.Length)
        {
            if (!char.IsLetter(text[position]))
            {
                position++;
                continue;
            }

            int end = position + 1;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            Count(words, text, position, end);
            position = end;
        }
    }

    private static void Count(Dictionary<string, StopCounts>.AlternateLookup<ReadOnlySpan<char>> words, ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start is < 2 or > LongestCounted)
        {
            return;
        }

        bool isStopped = end < text.Length && text[end] == '.' && !(end + 1 < text.Length && text[end + 1] == '.');
        ref StopCounts counts = ref CollectionsMarshal.GetValueRefOrAddDefault(words, text[start..end], out _);
        counts = isStopped ? counts.AddStopped(ShapeAfterStop(text, end + 1)) : counts.AddPlain();
    }

    private static WordShape ShapeAfterStop(ReadOnlySpan<char> text, int position)
    {
        if (position < text.Length && text[position] is ',' or ';' or ':')
        {
            return WordShape.Punctuation;
        }

        int next = position;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        if (next == position || next == text.Length)
        {
            return WordShape.Nothing;
        }

        return char.IsLower(text[next]) ? WordShape.Lower : char.IsUpper(text[next]) ? WordShape.Capital : WordShape.Sign;
    }
}
