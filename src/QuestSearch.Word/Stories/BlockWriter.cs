namespace QuestSearch.Word.Stories;

/// <summary>
/// Writes the paragraphs of a part into a book. A paragraph begins with its first text, so that empty ones leave nothing; what stands in a text box
/// waits for the end of the paragraph that the box is anchored in.
/// </summary>
internal sealed class BlockWriter(BookBuilder builder, XmlSource xml, int file, string part, ReadingBudget budget)
{
    private readonly List<Action> _waiting = [];
    private ParagraphStart? _awaited;
    private bool _joins;
    private int _boxes;

    public void BeginParagraph(ParagraphStart start)
    {
        if (_boxes > 0)
        {
            WaitToBegin(start);
            return;
        }

        bool goesOn = _joins && _awaited is null;
        _joins = false;
        if (!goesOn)
        {
            builder.EndBlock();
            _awaited = start;
        }
    }

    public void EndParagraph(bool joinsNext)
    {
        if (_boxes > 0)
        {
            return;
        }

        _joins = joinsNext;
        if (_waiting.Count > 0)
        {
            _joins = false;
            _waiting.ForEach(write => write());
            _waiting.Clear();
        }
    }

    public void Write(XmlTextRun run)
    {
        if (_boxes > 0)
        {
            WaitToWrite(run);
            return;
        }

        ReadOnlySpan<char> text = run.Replacement ?? xml.Slice(run.Source);
        if (text.IsEmpty || (_awaited is not null && text.IsWhiteSpace()))
        {
            return;
        }

        budget.TakeText(text);
        Realise();
        if (run.Replacement is null)
        {
            builder.Append(text, run.Source.File, run.Source.Start);
        }
        else
        {
            builder.AppendReplacement(text, run.Source);
        }
    }

    public void AddNoteReference(string label, string key, SourceSpan source)
    {
        if (_boxes > 0)
        {
            WaitToRefer(label, key, source);
            return;
        }

        budget.Take(ReadingBudget.Anchor);
        Realise();
        builder.AddNoteReference(label, key, source);
    }

    public void BeginTextBox() => _boxes++;

    public void EndTextBox() => _boxes--;

    private void WaitToBegin(ParagraphStart start) => Wait(() => BeginParagraph(start));

    private void WaitToWrite(XmlTextRun run) => Wait(() => Write(run));

    private void WaitToRefer(string label, string key, SourceSpan source) => Wait(() => AddNoteReference(label, key, source));

    private void Wait(Action write)
    {
        budget.Take(ReadingBudget.Waiting);
        _waiting.Add(write);
    }

    private void Realise()
    {
        if (_awaited is not { } start)
        {
            return;
        }

        _awaited = null;
        budget.Take(ReadingBudget.Paragraph);
        if (start.Level > 0)
        {
            builder.BeginHeading(start.Level);
        }
        else
        {
            builder.BeginParagraph();
        }

        builder.AddSourceAnchor(new SourceAnchor(file, start.Offset, $"{part} paragraph {start.Number}"));
    }
}
