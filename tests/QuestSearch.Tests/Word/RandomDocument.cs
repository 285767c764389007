using CsCheck;

namespace QuestSearch.Tests.Word;

/// <summary>Documents of random runs: words with and without references, breaks, fields, tracked changes, notes and text boxes, in the text and in the notes.</summary>
internal static class RandomDocument
{
    private static readonly string[] Runs =
    [
        WordDocument.Run("The pilot "), WordDocument.Run("came &amp; went"), WordDocument.Run("ca&#102;&#xE9;  "), WordDocument.Run("&lt;quay&gt;"), WordDocument.Run(" \n "),
        "<w:r><w:t>\n  trimmed\n</w:t></w:r>", "<w:r><w:t><![CDATA[a & b]]></w:t><w:tab/></w:r>", "<w:r><w:noBreakHyphen/></w:r>", "<w:r><w:sym w:font='Symbol' w:char='F061'/></w:r>",
        $"<w:del>{WordDocument.Run("gone")}</w:del>", $"<w:ins>{WordDocument.Run("new")}</w:ins>", "<w:r><w:lastRenderedPageBreak/></w:r>", "<w:r><w:br w:type='page'/></w:r>",
        "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType='separate'/></w:r>", "<w:r><w:fldChar w:fldCharType='end'/></w:r>",
        $"<w:r><w:pict><w:txbxContent>{WordDocument.Paragraph("In a box.")}</w:txbxContent></w:pict></w:r>",
    ];

    private static readonly string[] References =
    [
        WordDocument.FootnoteReference(1), WordDocument.FootnoteReference(2), WordDocument.EndnoteReference(1),
        "<w:r><w:footnoteReference w:customMarkFollows='1' w:id='3'/><w:t>**</w:t></w:r>",
    ];

    private static readonly Gen<string> Text = Paragraphs([.. Runs, .. References]);

    private static readonly Gen<string> Note = Paragraphs(Runs);

    public static Gen<WordDocument> Any { get; } = Gen.Select(Text, Note, Note, Note, Note, (text, first, second, third, last) => new WordDocument
    {
        Body = text,
        Footnotes = $"<w:footnote w:id='1'>{first}</w:footnote><w:footnote w:id='2'>{second}</w:footnote><w:footnote w:id='3'>{WordDocument.Paragraph("** by hand")}{third}</w:footnote>",
        Endnotes = $"<w:endnote w:id='1'>{last}</w:endnote>",
    });

    private static Gen<string> Paragraphs(string[] runs) => Gen.Int[0, runs.Length - 1].Select(index => runs[index]).Array[0, 12]
        .Select(content => $"<w:p>{string.Concat(content)}</w:p>").Array[1, 6].Select(string.Concat);
}
