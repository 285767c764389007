namespace QuestSearch.Html.Markup;

/// <summary>
/// The elements that are open while a document is parsed, and which of them a tag ends. HTML lets end tags be left out; XML does not, and a document in it is
/// taken as it stands. How deep a tag reaches is bounded, so that parsing takes time in proportion to the source.
/// </summary>
internal sealed class OpenElements(bool isXml)
{
    /// <summary>How deep elements may lie; tags of deeper ones are passed over and their text belongs to the element around them.</summary>
    public const int MaxDepth = 512;

    private readonly List<MarkupElement> _open = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public MarkupElement? Current => _open.Count > 0 ? _open[^1] : null;

    public bool IsFull => _open.Count >= MaxDepth;

    public bool Has(string name) => _counts.GetValueOrDefault(name) > 0;

    public void Push(MarkupElement element)
    {
        _open.Add(element);
        _counts[element.Name] = _counts.GetValueOrDefault(element.Name) + 1;
    }

    /// <summary>Ends the elements that cannot hold the one that starts.</summary>
    /// <param name="name">The name of the element that starts.</param>
    /// <param name="end">Where it starts: the place in the list of nodes and in the source.</param>
    public void MakeRoomFor(string name, (int Index, int Offset) end)
    {
        if (isXml)
        {
            return;
        }

        if (Has("head") && name != "head" && !ElementKinds.IsOfHead(name))
        {
            End(LastOf(static open => open == "head", static _ => false), end);
        }

        if (Has("p") && ElementKinds.EndsParagraph(name))
        {
            End(LastOf(static open => open == "p", static open => ElementKinds.IsTablePart(open) || open is "button" or "object"), end);
        }

        int last = name switch
        {
            "li" => LastOf(static open => open == "li", static open => open is not ("p" or "div" or "address") && ElementKinds.IsBlockOrCell(open)),
            "dt" or "dd" => LastOf(static open => open is "dt" or "dd", static open => open is not ("p" or "div" or "address") && ElementKinds.IsBlockOrCell(open)),
            "td" or "th" => LastOf(ElementKinds.IsCell, static open => open is "table" or "tr"),
            "tr" => LastOf(static open => open == "tr", static open => open == "table"),
            "tbody" or "thead" or "tfoot" => LastOf(static open => open is "tbody" or "thead" or "tfoot" or "tr", static open => open == "table"),
            "a" => LastOf(static open => open == "a", ElementKinds.IsBlockOrCell),
            _ when ElementKinds.HeadingRank(name) > 0 => LastOf(static open => ElementKinds.HeadingRank(open) > 0, static open => ElementKinds.HeadingRank(open) == 0),
            _ => -1,
        };
        End(last, end);
    }

    /// <summary>Ends the element that an end tag names, with all that lies in it; an end tag without a start is passed over.</summary>
    public void End(string name, (int Index, int Offset) end)
    {
        if (!Has(name) || (!isXml && name is "body" or "html"))
        {
            return;
        }

        bool isBlock = ElementKinds.IsBlockOrCell(name);
        bool isTablePart = ElementKinds.IsTablePart(name);
        End(LastOf(open => open == name, open => !isXml && (isBlock ? !isTablePart && ElementKinds.IsTablePart(open) : ElementKinds.IsBlockOrCell(open))), end);
    }

    public void EndAll((int Index, int Offset) end) => End(0, end);

    private int LastOf(Func<string, bool> isSought, Func<string, bool> isBarrier)
    {
        for (int i = _open.Count - 1; i >= 0; i--)
        {
            if (isSought(_open[i].Name))
            {
                return i;
            }

            if (isBarrier(_open[i].Name))
            {
                break;
            }
        }

        return -1;
    }

    private void End(int first, (int Index, int Offset) end)
    {
        for (int i = _open.Count - 1; first >= 0 && i >= first; i--)
        {
            MarkupElement element = _open[i];
            element.EndIndex = end.Index;
            element.SourceEnd = end.Offset;
            _counts[element.Name]--;
            _open.RemoveAt(i);
        }
    }
}
