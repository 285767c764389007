using Xunit;

namespace QuestSearch.Tests.Reading;

public sealed class JatsReaderTests
{
    private const string Article = """
        <article xml:lang="en"><front>
          <journal-meta><publisher><publisher-name>Quay Press</publisher-name></publisher></journal-meta>
          <article-meta><title-group><article-title>On Pilots</article-title></title-group>
          <contrib-group><contrib><name><surname>Quill</surname><given-names>Ada</given-names></name><xref ref-type="aff" rid="a1">*</xref></contrib></contrib-group>
          <pub-date><year>2019</year></pub-date><abstract><p>A summary.</p></abstract></article-meta></front>
        <body><sec id="s1"><label>1</label><title>Harbours</title>
          <p>They came<xref ref-type="fn" rid="fn1"><sup>1</sup></xref> late, see <xref ref-type="bibr" rid="b1">Hale 1871</xref>.</p>
          <sec><title>Lights</title><p>None burned<fn id="fn9"><label>*</label><p>Said in a letter.</p></fn>.</p></sec></sec></body>
        <back><fn-group><title>Notes</title><fn id="fn1"><label>1</label><p>By the log.</p></fn></fn-group>
          <ref-list><ref id="b1"><mixed-citation>Hale, J. 1871.</mixed-citation><element-citation><year>1871</year></element-citation></ref></ref-list></back></article>
        """;

    private readonly Book _book = JatsReader.Default.Read(Article);

    [Fact]
    public void Read_FrontMatter_GivesBibliographicData() =>
        Assert.Equal(
            new BookMetadata { Title = "On Pilots", Authors = ["Ada Quill"], Year = 2019, Publisher = "Quay Press", Language = "en" },
            _book.Metadata);

    [Fact]
    public void Read_CrossReferenceToANote_IsLiftedAndLinked()
    {
        NoteReference reference = _book.Body.NoteReferences[0];
        Assert.EndsWith("They came", _book.Body.Text[..reference.Offset], StringComparison.Ordinal);
        Assert.Equal("1", reference.Label);
        Assert.Equal("By the log.", NoteText(reference));
    }

    [Fact]
    public void Read_NoteInTheText_HasItsMarkerThere()
    {
        NoteReference reference = _book.Body.NoteReferences[1];
        Assert.EndsWith("None burned", _book.Body.Text[..reference.Offset], StringComparison.Ordinal);
        Assert.Equal("Said in a letter.", NoteText(reference));
        Assert.Equal("*", reference.Label);
    }

    [Fact]
    public void Read_Sections_NestUnderTheTitle() =>
        Assert.Equal(
            [("On Pilots", 1), ("Harbours", 2), ("Lights", 3), ("Notes", 2)],
            _book.Sections.Select(section => (section.Title, section.Level)));

    [Fact]
    public void Read_OtherCrossReferences_StayInTheText() => Assert.Contains("late, see Hale 1871.", _book.Body.Text, StringComparison.Ordinal);

    [Fact]
    public void Read_CitationGivenTwice_IsWrittenOnce() => Assert.EndsWith("Hale, J. 1871.", _book.Body.Text, StringComparison.Ordinal);

    [Fact]
    public void Read_BrokenMarkup_SaysWhere() =>
        Assert.Contains("line 1", Assert.Throws<BookReadingException>(() => JatsReader.Default.Read("<article><p></article>")).Message, StringComparison.Ordinal);

    private string NoteText(NoteReference reference)
    {
        TextSpan span = _book.Notes[reference.Note!.Value].Span;
        return _book.NotesFlow.Text[span.Start..span.End];
    }
}
