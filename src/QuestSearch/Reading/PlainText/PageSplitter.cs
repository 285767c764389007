namespace QuestSearch.Reading.PlainText;

/// <summary>Cuts the files into pages at form feeds and into lines at line ends. A form feed ends its line and its page.</summary>
internal static class PageSplitter
{
    public static List<PageDraft> Split(IReadOnlyList<SourceText> files, CancellationToken cancellationToken)
    {
        List<PageDraft> pages = [];
        for (int file = 0; file < files.Count; file++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            SplitFile(files[file].Text, file, pages);
        }

        return pages;
    }

    private static void SplitFile(string text, int file, List<PageDraft> pages)
    {
        int pageStart = 0;
        List<PageLine> lines = [];
        int position = 0;
        do
        {
            PageLine line = NextLine(text, file, pages.Count, position);
            lines.Add(line);
            position = line.End;
            bool endsPage = position > line.Start && text[position - 1] == '\f';
            if (endsPage || position == text.Length)
            {
                pages.Add(new PageDraft(pages.Count, file, pageStart, position, lines));
                pageStart = position;
                lines = [];
            }
        }
        while (position < text.Length);
    }

    private static PageLine NextLine(string text, int file, int page, int start)
    {
        int length = text.AsSpan(start).IndexOfAny(Characters.LineEnds);
        int contentEnd = length < 0 ? text.Length : start + length;
        int end = contentEnd;
        if (contentEnd < text.Length)
        {
            bool isPair = text[contentEnd] == '\r' && contentEnd + 1 < text.Length && text[contentEnd + 1] == '\n';
            end += isPair ? 2 : 1;
        }

        int textStart = start;
        while (textStart < contentEnd && Characters.IsBlank(text[textStart]))
        {
            textStart++;
        }

        int textEnd = contentEnd;
        while (textEnd > textStart && Characters.IsBlank(text[textEnd - 1]))
        {
            textEnd--;
        }

        return new PageLine(text, file, page, start, textStart, textEnd, end);
    }
}
