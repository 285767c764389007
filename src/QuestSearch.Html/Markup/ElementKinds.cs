using System.Collections.Frozen;

namespace QuestSearch.Html.Markup;

/// <summary>The elements of HTML by what they do to the text and to the tree. An element that is not named here is part of the running text.</summary>
internal static class ElementKinds
{
    private static readonly FrozenSet<string> Void = FrozenSet.ToFrozenSet(
    [
        "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link", "meta", "param", "source", "track", "wbr",
    ]);

    private static readonly FrozenSet<string> Blocks = FrozenSet.ToFrozenSet(
    [
        "html", "body", "address", "article", "aside", "blockquote", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section",
        "summary", "table", "tbody", "tfoot", "thead", "tr", "ul", "xmp",
    ]);

    private static readonly FrozenSet<string> LeftOut = FrozenSet.ToFrozenSet(
    [
        "head", "script", "style", "title", "template", "nav", "svg", "iframe", "object", "audio", "video", "canvas", "select", "textarea", "button", "datalist",
        "noembed", "noframes", "noscript", "map", "rt", "rp", "annotation", "annotation-xml", "del",
    ]);

    private static readonly FrozenSet<string> OfHead = FrozenSet.ToFrozenSet(
        ["base", "basefont", "bgsound", "link", "meta", "title", "noscript", "noframes", "style", "script", "template", "object", "param"]);

    private static readonly FrozenSet<string> EndParagraph = FrozenSet.ToFrozenSet(
    [
        "address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl", "dd", "dt", "fieldset", "figcaption", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "ul", "xmp",
    ]);

    /// <summary>Elements without content.</summary>
    public static bool IsVoid(string name) => Void.Contains(name);

    /// <summary>Elements whose content is text of its own, parted from what stands around it.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>Elements that are not text of the book: scripts, styles, navigation, controls, readings in small letters above the text, deletions.</summary>
    public static bool IsLeftOut(string name) => LeftOut.Contains(name);

    /// <summary>Elements that may stand in the head of a document.</summary>
    public static bool IsOfHead(string name) => OfHead.Contains(name);

    /// <summary>Elements before which an open paragraph ends by itself.</summary>
    public static bool EndsParagraph(string name) => EndParagraph.Contains(name);

    public static bool IsCell(string name) => name is "td" or "th";

    /// <summary>Elements that hold blocks or cells, so that an end tag of an inline element does not reach beyond them.</summary>
    public static bool IsBlockOrCell(string name) => IsBlock(name) || IsCell(name);

    /// <summary>Elements of the frame of a table.</summary>
    public static bool IsTablePart(string name) => name is "table" or "tbody" or "thead" or "tfoot" or "tr" or "caption" || IsCell(name);

    /// <summary>The rank of a heading from 1 to 6; 0 for another element.</summary>
    public static int HeadingRank(string name) => name is ['h', >= '1' and <= '6'] ? name[1] - '0' : 0;
}
