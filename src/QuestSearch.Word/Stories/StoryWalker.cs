using QuestSearch.Word.Properties;

namespace QuestSearch.Word.Stories;

/// <summary>
/// Walks a part of WordprocessingML and tells a story what of it is text: what Word would print with all tracked changes accepted. Elements that are not
/// known are walked through, so that the text in them counts.
/// </summary>
internal sealed partial class StoryWalker(XmlSource xml, IStory story, DocumentFrame frame, CancellationToken cancellationToken)
{
    private readonly FieldStack _fields = new();
    private readonly PageTurns _pages = new();
    private int _paragraphs;
    private int _sections;
    private int _boxes;
    private bool _isHiddenInParagraph;
    private bool _isHidden;

    private bool IsText => !_isHidden && !_fields.IsInCode;

    /// <summary>Walks over the content of the element whose start the walk stands on, to its end.</summary>
    public void Content()
    {
        while (xml.ReadChild())
        {
            Element();
        }
    }

    /// <summary>Leaves the element out whose start the walk stands on, as a decision that is logged.</summary>
    public void LeaveOut(string reason)
    {
        int start = xml.Offset;
        LeaveOut();
        story.LeaveOut(xml.Source with { Start = start }, reason);
    }

    /// <summary>Leaves the element out whose start the walk stands on; its paragraphs count.</summary>
    private void LeaveOut()
    {
        while (xml.ReadChild())
        {
            _paragraphs += IsParagraph ? 1 : 0;
            LeaveOut();
        }
    }

    private bool IsParagraph => xml.Name == "p" && OpenXml.IsWord(xml.NamespaceUri);

    private void Element()
    {
        string namespaceUri = xml.NamespaceUri;
        if (OpenXml.IsWord(namespaceUri))
        {
            WordElement();
        }
        else if (OpenXml.IsMathematics(namespaceUri) && xml.Name == "t")
        {
            Text();
        }
        else if (OpenXml.IsCompatibility(namespaceUri) && xml.Name == "AlternateContent")
        {
            Alternatives();
        }
        else
        {
            Content();
        }
    }

    private void WordElement()
    {
        switch (xml.Name)
        {
            case "p":
                Paragraph();
                break;
            case "r":
                Run();
                break;
            case "txbxContent":
                TextBox();
                break;
            case "sectPr":
                SourceSpan source = xml.Source;
                EndSection(SectionProperties.Read(xml), source);
                break;
            case "del" or "moveFrom":
                LeaveOut("deleted by a tracked change");
                break;
            case "rt" or "rubyPr" or "sdtPr" or "sdtEndPr" or "smartTagPr" or "customXmlPr" or "tblPr" or "tblGrid" or "tblPrEx" or "trPr" or "tcPr":
                LeaveOut();
                break;
            default:
                RunElement();
                break;
        }
    }

    private void Paragraph()
    {
        cancellationToken.ThrowIfCancellationRequested();
        (bool outerHiddenInParagraph, bool outerHidden) = (_isHiddenInParagraph, _isHidden);
        int number = ++_paragraphs;
        SourceSpan source = xml.Source;
        ParagraphProperties properties = default;
        bool hasChild = xml.ReadChild();
        if (hasChild && xml.Name == "pPr" && OpenXml.IsWord(xml.NamespaceUri))
        {
            properties = ParagraphProperties.Read(xml);
            hasChild = xml.ReadChild();
        }

        Begin(properties, source, number);
        for (; hasChild; hasChild = xml.ReadChild())
        {
            Element();
        }

        EndMark();
        story.EndParagraph(properties.JoinsNext);
        if (properties.Section is { } section)
        {
            EndSection(section, source);
        }

        (_isHiddenInParagraph, _isHidden) = (outerHiddenInParagraph, outerHidden);
    }

    private void Begin(ParagraphProperties properties, SourceSpan source, int number)
    {
        Style style = frame.Styles.OfParagraph(properties.StyleId);
        _isHidden = _isHiddenInParagraph = style.IsHidden ?? false;
        if ((properties.BeginsPage ?? style.BeginsPage ?? false) && _boxes == 0 && _pages.PassParagraphBreak())
        {
            story.BeginPage(source);
        }

        int level = _boxes > 0 ? 0 : properties.Level ?? style.Level ?? 0;
        story.BeginParagraph(new ParagraphStart(level, source.Start, number));
    }

    private void EndSection(SectionProperties section, SourceSpan source)
    {
        _sections++;
        bool nextBeginsPage = _sections < frame.Sections.Count && frame.Sections[_sections].Start != SectionStart.SamePage && _pages.PassSetBreak();
        story.EndSection(section, nextBeginsPage);
        if (nextBeginsPage)
        {
            story.BeginPage(source);
        }
    }

    private void TextBox()
    {
        _boxes++;
        story.BeginTextBox();
        Content();
        story.EndTextBox();
        _boxes--;
    }

    /// <summary>Takes the first of several forms of the same content that is understood, or the one given for readers that understand none.</summary>
    private void Alternatives()
    {
        bool isTaken = false;
        while (xml.ReadChild())
        {
            bool isUsable = xml.Name == "Fallback" || (xml.Name == "Choice" && UnderstandsAll(xml.Attribute("Requires")));
            if (isUsable && !isTaken)
            {
                isTaken = true;
                Content();
            }
            else
            {
                LeaveOut();
            }
        }
    }

    private bool UnderstandsAll(string? prefixes) =>
        prefixes is not null && Array.TrueForAll(prefixes.Split(' ', StringSplitOptions.RemoveEmptyEntries), prefix => OpenXml.Understands(xml.NamespaceOf(prefix)));
}
