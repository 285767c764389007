using System.Collections.Frozen;

namespace QuestSearch.Reading.Jats;

/// <summary>The elements of JATS (NISO Z39.96) by what they do to the text. An element that is not named here is part of the running text.</summary>
internal static class JatsElements
{
    /// <summary>Elements whose content is text of its own, parted from what stands around it.</summary>
    public static readonly FrozenSet<string> Blocks = FrozenSet.ToFrozenSet(
    [
        "p", "disp-quote", "verse-group", "verse-line", "attrib", "list", "list-item", "def-item", "term", "def", "speech", "speaker", "statement", "boxed-text",
        "caption", "table", "tr", "fig", "table-wrap", "ref", "sig", "sig-block", "disp-formula", "ack", "app", "glossary", "abstract", "trans-abstract", "body", "back",
    ]);

    /// <summary>Elements that are not text of the article: identifiers, machine forms of what is printed beside them, and front matter that goes to the bibliographic data.</summary>
    public static readonly FrozenSet<string> LeftOut = FrozenSet.ToFrozenSet(
    [
        "journal-meta", "contrib-group", "aff", "aff-alternatives", "author-notes", "pub-date", "history", "permissions", "article-id", "article-categories", "kwd-group",
        "funding-group", "counts", "custom-meta-group", "self-uri", "volume", "issue", "elocation-id", "fpage", "lpage", "element-citation", "object-id", "tex-math",
        "math", "graphic", "inline-graphic", "media", "supplementary-material", "alt-text", "long-desc", "related-article", "processing-meta", "floats-group",
    ]);
}
