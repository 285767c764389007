using QuestSearch.Word.Properties;

namespace QuestSearch.Word.Stories;

/// <content>Runs: what of them is text, and the breaks, symbols and references among it.</content>
internal sealed partial class StoryWalker
{
    private CustomMark? _mark;
    private string _expectedMark = "";

    /// <summary>Walks over the text of a note; where it begins with the mark that its author set, the mark is left out.</summary>
    /// <param name="customMark">The mark; empty for none.</param>
    public void Note(string customMark)
    {
        _expectedMark = customMark;
        _fields.Clear();
        Content();
    }

    private void Run()
    {
        int start = xml.Offset;
        _isHidden = _isHiddenInParagraph;
        while (xml.ReadChild())
        {
            if (xml.Name == "rPr" && OpenXml.IsWord(xml.NamespaceUri))
            {
                RunProperties properties = RunProperties.Read(xml);
                _isHidden = properties.IsHidden ?? frame.Styles.OfRun(properties.StyleId).IsHidden ?? _isHiddenInParagraph;
            }
            else
            {
                Element();
            }
        }

        if (_mark is { IsEmpty: false })
        {
            EndMark();
        }

        if (_isHidden)
        {
            story.LeaveOut(xml.Source with { Start = start }, "hidden text");
        }

        _isHidden = _isHiddenInParagraph;
    }

    private void RunElement()
    {
        switch (xml.Name)
        {
            case "t":
                Text();
                return;
            case "tab" or "ptab" or "cr":
                Replace(" ");
                break;
            case "br":
                Break();
                break;
            case "noBreakHyphen":
                Replace("\u2011");
                break;
            case "sym":
                Replace(SymbolFont.Find(xml.Attribute("font"), xml.Attribute("char")));
                break;
            case "lastRenderedPageBreak" when _boxes == 0 && _pages.PassRenderedBreak():
                story.BeginPage(xml.Source);
                break;
            case "footnoteReference":
                Reference(NoteKind.Footnote);
                break;
            case "endnoteReference":
                Reference(NoteKind.Endnote);
                break;
            case "fldChar":
                _fields.Pass(xml.Attribute("fldCharType"));
                break;
            case "instrText" or "delInstrText" or "delText" or "softHyphen" or "fldData":
                break;
            case "drawing" or "pict" or "object":
                _pages.PassContent();
                Content();
                return;
            default:
                Content();
                return;
        }

        LeaveOut();
    }

    private void Break()
    {
        if (xml.Attribute("type") != "page" || _boxes > 0)
        {
            Replace(" ");
        }
        else if (IsText && _pages.PassSetBreak())
        {
            story.BeginPage(xml.Source);
            Replace(" ");
        }
    }

    /// <summary>Writes a text. Unless it says that its white space is to be kept, that at its edges is not text.</summary>
    private void Text()
    {
        bool keepsBlanks = xml.Attribute("space") == "preserve";
        while (xml.Read() && xml.Kind != XmlNodeKind.End)
        {
            if (xml.Kind == XmlNodeKind.Start)
            {
                LeaveOut();
            }
            else if (IsText)
            {
                WriteRuns(keepsBlanks ? xml.Source : Trim(xml.Source));
            }
        }
    }

    private SourceSpan Trim(SourceSpan source)
    {
        ReadOnlySpan<char> text = xml.Slice(source);
        int start = source.Start + text.Length - text.TrimStart().Length;
        return source with { Start = start, End = Math.Max(start, source.Start + text.TrimEnd().Length) };
    }

    private void WriteRuns(SourceSpan within)
    {
        while (xml.ReadRun(out XmlTextRun run))
        {
            int start = Math.Max(run.Source.Start, within.Start);
            int end = Math.Min(run.Source.End, within.End);
            if (start < end)
            {
                Write(run with { Source = run.Source with { Start = start, End = end } });
            }
        }
    }

    private void Replace(string? text)
    {
        if (text is not null && IsText)
        {
            Write(new XmlTextRun(xml.Source, text));
        }
    }

    private void Write(XmlTextRun run)
    {
        ReadOnlySpan<char> text = Characters(run);
        if (_mark is not null)
        {
            run = Rest(run, _mark.Take(text));
            text = Characters(run);
            if (text.IsEmpty)
            {
                return;
            }

            EndMark();
        }

        if (!text.IsWhiteSpace())
        {
            run = WithoutExpectedMark(run);
            _pages.PassContent();
        }

        story.Write(run);
    }

    private XmlTextRun WithoutExpectedMark(XmlTextRun run)
    {
        ReadOnlySpan<char> text = Characters(run).TrimStart();
        int length = text.CommonPrefixLength(_expectedMark);
        bool isMark = length > 0 && (length == _expectedMark.Length || length == text.Length);
        _expectedMark = isMark ? _expectedMark[length..] : "";
        return isMark ? Rest(run, Characters(run).Length - text.Length + length) : run;
    }

    private ReadOnlySpan<char> Characters(XmlTextRun run) => run.Replacement ?? xml.Slice(run.Source);

    /// <summary>What is left of a run without its first characters.</summary>
    private static XmlTextRun Rest(XmlTextRun run, int length) => run.Replacement is { } text
        ? run with { Replacement = text[length..] }
        : run with { Source = run.Source with { Start = run.Source.Start + length } };

    private void Reference(NoteKind kind)
    {
        if (!IsText || xml.Attribute("id") is not { } id)
        {
            return;
        }

        EndMark();
        _pages.PassContent();
        if (xml.Attribute("customMarkFollows") is null or "0" or "false" or "off")
        {
            story.AddNoteReference(kind, id, customMark: null, xml.Source);
        }
        else
        {
            _mark = new CustomMark(kind, id, xml.Source);
        }
    }

    private void EndMark()
    {
        if (_mark is { } mark)
        {
            _mark = null;
            story.AddNoteReference(mark.Kind, mark.Id, mark.Text, mark.Source);
        }
    }
}
