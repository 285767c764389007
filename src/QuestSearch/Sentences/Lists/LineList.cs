namespace QuestSearch.Sentences.Lists;

/// <summary>Recognises a list without labels: several short lines that all open with a small letter and hold no stop.</summary>
internal static class LineList
{
    private const int FewestLines = 3;
    private const int LongestLine = 40;

    /// <summary>Adds the lines of such a list as sentences.</summary>
    /// <returns><see langword="true"/> if the block is a list.</returns>
    public static bool TryAdd(ReadOnlySpan<char> text, TextSpan block, List<TextSpan> sentences)
    {
        int before = sentences.Count;
        int position = block.Start;
        while (position < block.End)
        {
            int length = text[position..block.End].IndexOf('\n');
            TextSpan line = Trimmed(text, position, length < 0 ? block.End : position + length);
            position = length < 0 ? block.End : position + length + 1;
            if (line.IsEmpty)
            {
                continue;
            }

            if (!IsItem(text[line.Start..line.End]))
            {
                sentences.RemoveRange(before, sentences.Count - before);
                return false;
            }

            sentences.Add(line);
        }

        bool isList = sentences.Count - before >= FewestLines;
        if (!isList)
        {
            sentences.RemoveRange(before, sentences.Count - before);
        }

        return isList;
    }

    private static bool IsItem(ReadOnlySpan<char> line) =>
        line.Length <= LongestLine && char.IsLower(line[0]) && char.IsLetterOrDigit(line[^1]) && !ContainsStop(line);

    private static bool ContainsStop(ReadOnlySpan<char> line)
    {
        foreach (char character in line)
        {
            if (StopRun.IsMark(character))
            {
                return true;
            }
        }

        return false;
    }

    private static TextSpan Trimmed(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
