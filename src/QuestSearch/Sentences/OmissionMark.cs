namespace QuestSearch.Sentences;

/// <summary>Recognises an editor's <c>[...]</c> behind a sentence, which stands for what was left out after it.</summary>
internal static class OmissionMark
{
    /// <summary>Gives the position after a bracketed ellipsis at the end of a paragraph or before a capital; <paramref name="start"/> itself when there is none.</summary>
    public static int Skip(ReadOnlySpan<char> text, int start)
    {
        if (start + 1 >= text.Length || text[start] != ' ' || text[start + 1] != '[')
        {
            return start;
        }

        int dots = start + 2;
        if (dots >= text.Length || text[dots] is not ('.' or '…'))
        {
            return start;
        }

        StopRun ellipsis = StopRun.Read(text, dots);
        bool isClosed = ellipsis.IsEllipsis && ellipsis.End < text.Length && text[ellipsis.End] == ']';
        return isClosed && FollowingText.Read(text, ellipsis.End + 1).Shape is WordShape.Nothing or WordShape.Capital ? ellipsis.End + 1 : start;
    }
}
