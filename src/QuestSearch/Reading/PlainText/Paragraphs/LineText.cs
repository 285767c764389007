namespace QuestSearch.Reading.PlainText.Paragraphs;

/// <summary>What the beginning and the end of a line tell about the sentence that they belong to.</summary>
internal static class LineText
{
    /// <summary>The text of a line without the note markers at its end.</summary>
    public static ReadOnlySpan<char> WithoutMarkers(PageLine line)
    {
        int end = line.TextEnd;
        for (int i = (line.Lifts?.Count ?? 0) - 1; i >= 0 && line.Lifts![i].End == end; i--)
        {
            end = line.Lifts[i].Start;
        }

        return line.Source.AsSpan(line.TextStart, end - line.TextStart);
    }

    /// <summary>Whether a line begins as a sentence may: with a capital, a digit, a quote or a bracket.</summary>
    public static bool BeginsSentence(ReadOnlySpan<char> line)
    {
        foreach (char c in line)
        {
            if (char.IsLetterOrDigit(c))
            {
                return !char.IsLower(c);
            }
        }

        return false;
    }

    /// <summary>Whether a line plainly goes on with the sentence of the line before: that one is not ended, and this one begins in lower case or completes a broken word.</summary>
    public static bool ContinuesSentence(ReadOnlySpan<char> before, ReadOnlySpan<char> line)
    {
        if (before.IsEmpty || line.IsEmpty || Characters.EndsSentence(before))
        {
            return false;
        }

        return char.IsLower(line[0]) || (Characters.IsHyphen(before[^1]) && char.IsLetter(line[0])) || (before[^1] == ',' && !char.IsPunctuation(line[0]));
    }
}
