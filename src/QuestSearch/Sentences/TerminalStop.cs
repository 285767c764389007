namespace QuestSearch.Sentences;

/// <summary>Tells whether a text ends with a stop, quotation marks, brackets and note markers after it left out of account.</summary>
internal static class TerminalStop
{
    public static bool Ends(ReadOnlySpan<char> text)
    {
        int end = text.Length;
        while (end > 0 && !char.IsLetter(text[end - 1]) && !StopRun.IsMark(text[end - 1]))
        {
            end--;
        }

        return end > 0 && StopRun.IsMark(text[end - 1]);
    }
}
