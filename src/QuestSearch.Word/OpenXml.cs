namespace QuestSearch.Word;

/// <summary>The namespaces of WordprocessingML, transitional and strict, and what of markup compatibility the reader understands.</summary>
internal static class OpenXml
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Mathematics = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private const string StrictMathematics = "http://purl.oclc.org/ooxml/officeDocument/math";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>The prefixes of the namespaces of shapes, canvases and the like, whose text is that of their text boxes.</summary>
    private static readonly string[] Understood =
    [
        "http://schemas.openxmlformats.org/",
        "http://purl.oclc.org/ooxml/",
        "http://schemas.microsoft.com/office/word/2010/",
        "http://schemas.microsoft.com/office/word/2012/",
        "http://schemas.microsoft.com/office/drawing/2010/",
    ];

    public static bool IsWord(string namespaceUri) => namespaceUri is Transitional or Strict;

    public static bool IsMathematics(string namespaceUri) => namespaceUri is Mathematics or StrictMathematics;

    public static bool IsCompatibility(string namespaceUri) => namespaceUri is Compatibility;

    /// <summary>Whether the reader knows what elements of a namespace mean; null stands for a namespace that was not declared.</summary>
    public static bool Understands(string? namespaceUri) =>
        namespaceUri is not null && Array.Exists(Understood, prefix => namespaceUri.StartsWith(prefix, StringComparison.Ordinal));
}
