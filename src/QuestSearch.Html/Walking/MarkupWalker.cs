using QuestSearch.Html.Markup;

namespace QuestSearch.Html.Walking;

/// <summary>Writes the text of a document into a book, as its plan says.</summary>
internal sealed class MarkupWalker(MarkupPlan plan, BookBuilder builder, ISourceNames names)
{
    private readonly MarkupDocument _document = plan.Document;
    private readonly MarkupTextWriter _text = new(plan, builder);
    private readonly Stack<(int EndIndex, Action End)> _open = [];
    private bool _isInHeading;

    public void Walk(CancellationToken cancellationToken)
    {
        int position = 0;
        while (position < _document.Nodes.Count)
        {
            cancellationToken.ThrowIfCancellationRequested();
            CloseUpTo(position);
            BeginNoteAt(position);
            MarkupNode node = _document.Nodes[position];
            position = plan.LeftOutAt(node) is { } entry ? PassOver(node, entry) : node is MarkupElement element ? Begin(element) : Write((MarkupText)node);
        }

        CloseUpTo(position);
    }

    private void CloseUpTo(int position)
    {
        while (_open.TryPeek(out (int EndIndex, Action End) open) && open.EndIndex <= position)
        {
            _open.Pop();
            open.End();
        }
    }

    private int PassOver(MarkupNode node, ReadingLogEntry entry)
    {
        builder.Log(entry);
        return node.EndIndex;
    }

    private int Write(MarkupText text)
    {
        _text.Write(text);
        return text.EndIndex;
    }

    /// <summary>Does what an element asks for.</summary>
    /// <returns>The position of the node to go on with.</returns>
    private int Begin(MarkupElement element)
    {
        if (ElementKinds.IsLeftOut(element.Name))
        {
            return element.EndIndex;
        }

        AddSourceAnchors(element);
        if (plan.SectionAt(element.Index) is { } section)
        {
            builder.BeginSection(section.Level, section.Title);
        }

        if (plan.PageAt(element.Index) is { } page)
        {
            builder.AddPageBreak(page.Label, _document.SourceOf(element));
            if (page.HoldsLabel)
            {
                return element.EndIndex;
            }
        }

        if (plan.MarkerAt(element.Index) is { } marker)
        {
            builder.AddNoteReference(marker.Label, marker.NoteKey, _document.SourceOf(element));
            return element.EndIndex;
        }

        if (Open(element) is { } end)
        {
            _open.Push((element.EndIndex, end));
        }

        return element.Index + 1;
    }

    private void BeginNoteAt(int position)
    {
        if (plan.NoteAt(position) is not { } note)
        {
            return;
        }

        if (note.IsMarkedWhereItStands)
        {
            builder.AddNoteReference(note.Label, note.Region.Key, _document.SourceOf(_document.Nodes[position]));
        }

        bool wasInHeading = _isInHeading;
        _isInHeading = false;
        builder.BeginNote(note.Region.Key, note.Label, note.Region.Kind);
        _open.Push((note.Region.End, () =>
        {
            builder.EndNote();
            _isInHeading = wasInHeading;
        }
        ));
    }

    private Action? Open(MarkupElement element)
    {
        string name = element.Name;
        int rank = name == "hgroup" ? RankOfGroup(element) : ElementKinds.HeadingRank(name);
        if (_isInHeading)
        {
            return Blank(element);
        }

        if (rank > 0 && !_document.IsBlank(element.Index, element.EndIndex))
        {
            builder.BeginHeading(rank);
            _isInHeading = true;
            return () =>
            {
                _isInHeading = false;
                builder.EndBlock();
            };
        }

        if (ElementKinds.IsBlock(name))
        {
            builder.BeginParagraph();
            return builder.EndBlock;
        }

        return Blank(element);
    }

    /// <summary>Writes a blank for what parts words without being a block here: a line break, a cell, a block in a heading.</summary>
    private Action? Blank(MarkupElement element)
    {
        if (element.Name == "br" || ElementKinds.IsBlockOrCell(element.Name))
        {
            builder.AppendReplacement(" ", new SourceSpan(_document.File, element.Start, element.End));
        }

        return null;
    }

    private int RankOfGroup(MarkupElement group) => _document.Subtree(group).OfType<MarkupElement>()
        .Select(element => ElementKinds.HeadingRank(element.Name))
        .Where(rank => rank > 0)
        .DefaultIfEmpty(0)
        .Min();

    private void AddSourceAnchors(MarkupElement element)
    {
        foreach (string name in names.Of(element))
        {
            builder.AddSourceAnchor(new SourceAnchor(_document.File, element.Start, name));
        }
    }
}
