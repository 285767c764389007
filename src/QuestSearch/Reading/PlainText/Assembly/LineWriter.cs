using QuestSearch.Books;
using QuestSearch.Reading.PlainText.Hyphens;
using QuestSearch.Reading.PlainText.Markers;

namespace QuestSearch.Reading.PlainText.Assembly;

/// <summary>
/// Writes the lines of one flow of text. A line is held back until the next one is known, since how it ends depends on how that one begins.
/// </summary>
internal sealed class LineWriter(LineJoiner joiner, ReadingLogWriter log)
{
    private PageLine? _held;
    private int _nextPage;
    private int _paragraphStart;

    public TextFlowBuilder Text { get; } = new();

    /// <summary>Called with the first line of each paragraph and its span, once the paragraph is whole.</summary>
    public required Action<PageLine, TextSpan> ParagraphWritten { get; init; }

    /// <summary>The markers behind the note references of the text, in the same order.</summary>
    public List<MarkerDraft> Markers { get; } = [];

    private PageLine? ParagraphLine { get; set; }

    public void Write(PageLine line)
    {
        if (_held is not null)
        {
            Flush(_held, line);
        }

        _held = line;
    }

    /// <summary>Writes the last line and the breaks of the pages that hold no more text.</summary>
    public void Finish(int pageCount)
    {
        if (_held is not null)
        {
            Flush(_held, next: null);
        }

        BreakPagesTo(pageCount - 1);
    }

    private void Flush(PageLine line, PageLine? next)
    {
        log.Removed(ReadingDecision.WhiteSpaceFolded, new SourceSpan(line.File, line.Start, line.TextStart), "");
        BreakPagesTo(line.Page);
        if (ParagraphLine is null)
        {
            ParagraphLine = line;
            _paragraphStart = Text.Length;
        }

        int start = LiftLabel(line);
        bool isParagraphEnd = next is null || next.StartsParagraph;
        LineJoin join = isParagraphEnd ? default : joiner.Join(EndOf(line, start), BeginningOf(next!));
        bool isHyphenRemoved = !isParagraphEnd && join.Decision == ReadingDecision.HyphenRemoved;
        int end = isHyphenRemoved ? line.TextEnd - 1 : line.TextEnd;
        WriteContent(line, start, end);
        if (isParagraphEnd)
        {
            EndParagraph(line, next is null);
            return;
        }

        if (join.Variant is not null)
        {
            AddVariant(line, next!, join);
        }

        WriteJoin(line, next!, end, join);
    }

    private int LiftLabel(PageLine line)
    {
        if (line.Label is not { } label)
        {
            return line.TextStart;
        }

        log.Removed(ReadingDecision.NoteLabelLifted, new SourceSpan(line.File, line.TextStart, label.TextStart), label.Text);
        return label.TextStart;
    }

    private void WriteContent(PageLine line, int start, int end)
    {
        int position = start;
        foreach (Lift lift in line.Lifts ?? [])
        {
            if (lift.Start < position || lift.End > end)
            {
                continue;
            }

            Text.AppendVerbatim(line.Source.AsSpan(position, lift.Start - position), line.File, position);
            SourceSpan source = new(line.File, lift.Start, lift.End);
            log.Removed(lift.Decision, source, lift.Reason);
            Text.AppendReplacement(lift.Replacement, source);
            if (lift.Marker is not null)
            {
                Text.AddNoteReference(lift.Marker.Label, source);
                Markers.Add(lift.Marker);
            }

            position = lift.End;
        }

        Text.AppendVerbatim(line.Source.AsSpan(position, end - position), line.File, position);
    }

    private void WriteJoin(PageLine line, PageLine next, int end, LineJoin join)
    {
        SourceSpan source = new(line.File, end, line.End);
        log.Removed(join.Decision, source, join.Reason, join.Confidence);
        if (join.HasBlank)
        {
            bool isBlankElsewhere = source.Length == 0 && next.Start < next.TextStart;
            Text.AppendReplacement(" ", isBlankElsewhere ? new SourceSpan(next.File, next.Start, next.TextStart) : source);
        }
    }

    private void EndParagraph(PageLine line, bool isLast)
    {
        SourceSpan source = new(line.File, line.TextEnd, line.End);
        log.Removed(ReadingDecision.ParagraphEnded, source, "");
        ParagraphWritten(ParagraphLine!, new TextSpan(_paragraphStart, Text.Length));
        ParagraphLine = null;
        if (!isLast)
        {
            Text.AppendReplacement("\n\n", source);
        }
    }

    private void AddVariant(PageLine line, PageLine next, LineJoin join)
    {
        if (BrokenWord.TryFind(EndOf(line, line.TextStart), BeginningOf(next), out BrokenWord word))
        {
            bool isKept = join.Decision == ReadingDecision.HyphenKept;
            int start = Text.Length - word.Left.Length - (isKept ? 1 : 0);
            Text.AddVariant(new TextSpan(start, Text.Length + word.Right.Length), join.Variant!);
        }
    }

    private void BreakPagesTo(int page)
    {
        for (; _nextPage <= page; _nextPage++)
        {
            Text.AddPageBreak(_nextPage);
        }
    }

    /// <summary>The text of a line without a marker at its end.</summary>
    private static ReadOnlySpan<char> EndOf(PageLine line, int start)
    {
        int end = line.TextEnd;
        if (line.Lifts is { Count: > 0 } lifts && lifts[^1].End == end)
        {
            end = lifts[^1].Start;
        }

        return line.Source.AsSpan(start, Math.Max(0, end - start));
    }

    private static ReadOnlySpan<char> BeginningOf(PageLine line) => line.Text;
}
