using System.Runtime.CompilerServices;

namespace QuestSearch.Books.Building;

/// <summary>
/// Writes marked-up text into a flow: folds white space to single blanks, parts paragraphs by a blank line, and puts each page break before the
/// first character that follows it.
/// </summary>
internal sealed class FlowWriter
{
    /// <summary>What stands between two paragraphs of a flow.</summary>
    public const string ParagraphSeparator = "\n\n";

    private readonly List<MarkedPage> _pendingPages = [];
    private readonly List<(int Offset, MarkedPage Page)> _pageBreaks = [];
    private readonly List<string?> _targets = [];
    private Plane _plane;
    private int? _section;
    private int _blockStart = -1;
    private SourceSpan? _pendingBlank;
    private bool _blankIsSingle;
    private bool _closesUp;
    private bool _isSeparated = true;
    private bool _variantIsAwaited;
    private int _variantStart = -1;

    public TextFlowBuilder Text { get; } = new();

    /// <summary>The offset of the next character, if it begins a block.</summary>
    public int NextOffset => _isSeparated ? Text.Length : Text.Length + ParagraphSeparator.Length;

    /// <summary>The pages that begin in this flow, with the offsets of their first characters.</summary>
    public IReadOnlyList<(int Offset, MarkedPage Page)> PageBreaks => _pageBreaks;

    /// <summary>For each note reference, in their order, the identifier of the note that it names.</summary>
    public IReadOnlyList<string?> Targets => _targets;

    public void BeginBlock(Plane plane, int? section)
    {
        EndBlock();
        _plane = plane;
        _section = section;
    }

    /// <summary>Ends the block, if any of it has been written, as a paragraph.</summary>
    /// <returns>The paragraph's span; empty when the block holds no text.</returns>
    public TextSpan EndBlock()
    {
        TextSpan span = _blockStart < 0 ? new TextSpan(Text.Length, Text.Length) : new TextSpan(_blockStart, Text.Length);
        if (!span.IsEmpty)
        {
            Text.AddParagraph(span, _plane, _section, note: null);
            _isSeparated = false;
        }

        _plane = Plane.Body;
        _blockStart = -1;
        _pendingBlank = null;
        _closesUp = false;
        return span;
    }

    public void Write(ReadOnlySpan<char> text, int file, int sourceStart)
    {
        int position = 0;
        while (position < text.Length)
        {
            int start = position;
            bool isWhite = char.IsWhiteSpace(text[position]);
            position = isWhite ? EndOfWhite(text, position) : EndOfWords(text, position);
            if (isWhite)
            {
                WriteBlank(new SourceSpan(file, sourceStart + start, sourceStart + position), text[start] == ' ' && position - start == 1);
            }
            else
            {
                BeginText();
                Text.AppendVerbatim(text[start..position], file, sourceStart + start);
            }
        }
    }

    /// <summary>Writes text that stands for other characters of the source, such as the letter that an entity names.</summary>
    public void WriteReplacement(ReadOnlySpan<char> text, SourceSpan source)
    {
        if (text.IsWhiteSpace())
        {
            WriteBlank(source, isSingle: false);
            return;
        }

        BeginText();
        Text.AppendReplacement(text, source);
    }

    /// <summary>Joins what follows to what has been written, whatever white space stands between them.</summary>
    public void CloseUp()
    {
        _pendingBlank = null;
        _closesUp = true;
    }

    public void RemoveTrailingHyphen()
    {
        if (_blockStart >= 0 && Text.Length > _blockStart && Text[Text.Length - 1] is '-' or '\u00AD' or '\u2010')
        {
            Text.RemoveLast();
        }
    }

    public void BeginVariant()
    {
        _variantIsAwaited = true;
        _variantStart = -1;
    }

    public void EndVariant(string form)
    {
        if (_variantStart >= 0 && _variantStart < Text.Length && form.Length > 0)
        {
            Text.AddVariant(new TextSpan(_variantStart, Text.Length), form);
        }

        _variantIsAwaited = false;
        _variantStart = -1;
    }

    public void MarkPage(MarkedPage page) => _pendingPages.Add(page);

    public void AddNoteReference(string label, string? target, SourceSpan source)
    {
        if (_blockStart < 0)
        {
            BeginText();
        }
        else if (_pendingBlank is null)
        {
            PlacePendingPages();
        }

        bool standsBehindPageBreak = _pageBreaks.Count > 0 && _pageBreaks[^1].Offset == Text.Length;
        Text.AddNoteReference(label, source, standsBehindPageBreak);
        _targets.Add(target);
    }

    /// <summary>Begins a page at a place that was passed before.</summary>
    public void InsertPage(int offset, MarkedPage page)
    {
        int index = _pageBreaks.FindIndex(pageBreak => pageBreak.Offset > offset);
        _pageBreaks.Insert(index < 0 ? _pageBreaks.Count : index, (offset, page));
    }

    /// <summary>Ends the flow: the last block, and the pages that hold no text.</summary>
    public void Complete()
    {
        EndBlock();
        PlacePendingPages();
    }

    private static int EndOfWhite(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>Finds the end of words between which single blanks stand, which stay as they are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int EndOfWords(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && (!char.IsWhiteSpace(text[end]) || IsSingleBlank(text, end)))
        {
            end++;
        }

        return end;
    }

    private static bool IsSingleBlank(ReadOnlySpan<char> text, int index) =>
        text[index] == ' ' && index + 1 < text.Length && !char.IsWhiteSpace(text[index + 1]);

    private void WriteBlank(SourceSpan source, bool isSingle)
    {
        if (_blockStart < 0 || Text.Length == _blockStart || _closesUp || _pendingBlank is not null)
        {
            return;
        }

        _pendingBlank = source;
        _blankIsSingle = isSingle;
    }

    private void BeginText()
    {
        if (_blockStart < 0)
        {
            if (!_isSeparated)
            {
                Text.AppendUnmapped(ParagraphSeparator);
                _isSeparated = true;
            }

            _blockStart = Text.Length;
        }
        else if (_pendingBlank is { } blank)
        {
            if (_blankIsSingle)
            {
                Text.AppendVerbatim(" ", blank.File, blank.Start);
            }
            else
            {
                Text.AppendReplacement(" ", blank);
            }
        }

        _pendingBlank = null;
        _closesUp = false;
        if (_variantIsAwaited)
        {
            _variantStart = Text.Length;
            _variantIsAwaited = false;
        }

        PlacePendingPages();
    }

    private void PlacePendingPages()
    {
        foreach (MarkedPage page in _pendingPages)
        {
            _pageBreaks.Add((Text.Length, page));
        }

        _pendingPages.Clear();
    }
}
