using QuestSearch.Reading.Xml;

namespace QuestSearch.Reading.Tei;

/// <summary>Writes the text of a TEI document into a book: what each element does.</summary>
internal sealed partial class TeiWalker(XmlSource xml, BookBuilder builder, TeiNoteIndex notes, TeiQuotation quotation) : XmlBookWalker(xml, builder)
{
    private readonly Stack<bool> _divisionsWithHead = [];
    private bool _isInText;
    private int _quotationDepth;

    protected override Action? Start(string name)
    {
        if (!_isInText)
        {
            _isInText = name == "text";
            return name == "teiHeader" || TeiElements.LeftOut.Contains(name) ? LeaveOut() : null;
        }

        if (Xml.Attribute("id") is { } id)
        {
            Builder.AddSourceAnchor(new SourceAnchor(Xml.Source.File, Xml.Offset, id));
            if (name != "note")
            {
                return Then(Dispatch(name), MarkersAt(id));
            }
        }

        return Dispatch(name);
    }

    private Action? Dispatch(string name) => name switch
    {
        "pb" => PageBreak(),
        "lb" => LineBreak(),
        "space" or "cell" => Blank(),
        "note" => Note(),
        "ref" or "ptr" => Pointer(),
        "head" => Head(),
        "fw" => Furniture(),
        "g" => Glyph(),
        "gap" => Gap(),
        "choice" => Choice(),
        _ when TeiElements.Printed.Contains(name) || TeiElements.Edited.Contains(name) => Reading(name),
        _ when TeiElements.LeftOut.Contains(name) => LeaveOut(),
        _ when TeiElements.IsDivision(name) => Division(),
        _ when TeiQuotation.IsQuotation(name) => Quotation(),
        _ when TeiElements.Blocks.Contains(name) => Block(),
        _ => null,
    };

    private static Action? Then(Action? first, Action? second) => first is null ? second : second is null ? first : first + second;

    private Action? PageBreak()
    {
        if (IsOfAnotherEdition())
        {
            return null;
        }

        if (Xml.Attribute("break") == "no")
        {
            Builder.CloseUp(removesHyphen: true);
        }

        Builder.AddPageBreak(PrintedLabel.OfPage(Xml.Attribute("n")), Xml.Source);
        return null;
    }

    private string? _edition;

    /// <summary>Whether a page break speaks of another edition than the first page break did, where several are marked.</summary>
    private bool IsOfAnotherEdition()
    {
        string edition = Xml.Attribute("ed") ?? Xml.Attribute("edRef") ?? "";
        _edition ??= edition;
        return edition != _edition;
    }

    private Action? LineBreak()
    {
        if (Xml.Attribute("break") == "no")
        {
            Builder.CloseUp(removesHyphen: true);
        }
        else
        {
            WriteBlank();
        }

        return null;
    }

    private Action? Blank()
    {
        WriteBlank();
        return null;
    }

    private Action Division()
    {
        Builder.EndBlock();
        _divisionsWithHead.Push(false);
        return () =>
        {
            Builder.EndBlock();
            _divisionsWithHead.Pop();
        };
    }

    private Action Head()
    {
        bool isOfDivision = TeiElements.IsDivision(Parent) && _divisionsWithHead.Count > 0;
        if (!isOfDivision)
        {
            return Block();
        }

        if (_divisionsWithHead.Pop())
        {
            Builder.BeginFurtherHeading();
        }
        else
        {
            Builder.BeginHeading(_divisionsWithHead.Count + 1);
        }

        _divisionsWithHead.Push(true);
        return Builder.EndBlock;
    }

    private Action Furniture()
    {
        string? type = Xml.Attribute("type");
        return Capture(text =>
        {
            string printed = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (type is "head" or "header" or "running-head" or "runningHead")
            {
                Builder.SetRunningHead(printed);
            }
            else if (type is "foot" or "footer")
            {
                Builder.SetRunningFoot(printed);
            }
        });
    }

    private Action? Glyph()
    {
        bool isHyphenAtLineEnd = Xml.Attribute("ref")?.EndsWith("EOLhyphen", StringComparison.OrdinalIgnoreCase) == true;
        if (isHyphenAtLineEnd)
        {
            Builder.CloseUp(removesHyphen: false);
        }

        return null;
    }

    /// <summary>What the editor says of a gap stands in its place; where nothing is said, an ellipsis in brackets.</summary>
    private Action Gap()
    {
        SourceSpan source = Xml.Source;
        return Capture(description => Builder.AppendReplacement(string.IsNullOrWhiteSpace(description) ? "[…]" : description.Trim(), source));
    }

    private Action? Quotation()
    {
        bool isSetOff = TeiElements.IsDivision(Parent) || Parent is "body" or "front" or "back" || Xml.Attribute("rend") is "display" or "block" or "blockquote";
        if (isSetOff)
        {
            return Block();
        }

        if (!quotation.IsMarkup)
        {
            return null;
        }

        (string opening, string closing) = TeiQuotation.MarksAt(++_quotationDepth);
        string? rendition = Xml.Attribute("rend");
        if (rendition is not ("post" or "none"))
        {
            Builder.AppendReplacement(opening, Xml.Source);
        }

        return () =>
        {
            _quotationDepth--;
            if (rendition is not ("pre" or "none"))
            {
                Builder.AppendReplacement(closing, Xml.Source);
            }
        };
    }
}
