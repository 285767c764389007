using CsCheck;
using Xunit;

namespace QuestSearch.Tests.Reading.Xml;

public sealed class XmlSourceTests
{
    private static readonly string[] Pieces = ["a", " ", "\n", "\r\n", "&amp;", "&#65;", "&mdash;", "<b/>", "<![CDATA[&]]>", "ſ", "<!-- x -->"];

    [Theory]
    [InlineData("<a>one</a>", "one")]
    [InlineData("<a>one &amp; two</a>", "one |&amp;=&| two")]
    [InlineData("<a>&#8212;&#x2014;</a>", "&#8212;=—|&#x2014;=—")]
    [InlineData("<a>one&mdash;two&nothing;</a>", "one|&mdash;=—|two|&nothing;")]
    [InlineData("<a><![CDATA[one &amp; <b>]]>&lt;</a>", "one &amp; <b>|&lt;=<")]
    [InlineData("<a>one<!-- & -->two</a>", "one|two")]
    [InlineData("<a>\r\n one\r\ntwo\r\r\n</a>", "\r\n one\r\ntwo\r\r\n")]
    public void ReadRun_Text_IsPartedAtReferences(string document, string expected) => Assert.Equal(expected, string.Join('|', RunsOf(document)));

    [Fact]
    public void ReadRun_AnyText_GivesItsCharactersInTheirOrder() =>
        Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[0, 40].Sample(pieces =>
        {
            string document = $"<a>{string.Concat(pieces)}</a>";
            using XmlSource xml = Open(document);
            int position = 0;
            while (xml.Read())
            {
                while (xml.ReadRun(out XmlTextRun run))
                {
                    Assert.True(run.Source.Start >= position && run.Source.Length > 0);
                    position = run.Source.End;
                }
            }

            string expected = string.Concat(pieces.Where(piece => piece[0] is not '<')) + string.Concat(pieces.Where(piece => piece.StartsWith("<![", StringComparison.Ordinal)).Select(_ => "&"));
            Assert.Equal(expected.Order(), string.Concat(RunsOf(document).Select(run => run.Split('=')[0])).Order());
        });

    [Fact]
    public void Attribute_ByItsLocalName_IsFoundWhateverItsPrefix()
    {
        using XmlSource xml = Open("<w:a xmlns:w='urn:w' w:val='1 &amp; 2'/>");
        Assert.True(xml.Read());
        Assert.Equal(("a", "urn:w", "1 & 2", "urn:w"), (xml.Name, xml.NamespaceUri, xml.Attribute("val"), xml.NamespaceOf("w")));
        Assert.Null(xml.Attribute("other"));
    }

    [Fact]
    public void Read_BrokenMarkup_SaysWhere()
    {
        using XmlSource xml = Open("<a>\n  <b></a>");
        BookReadingException exception = Assert.Throws<BookReadingException>(() =>
        {
            while (xml.Read())
            {
            }
        });
        Assert.Equal(("test.xml", 11), (exception.FileName, exception.Offset));
    }

    private static XmlSource Open(string document) => new(new SourceText(document, new SourceFile("test.xml", null, false, document.Length)), file: 0);

    private static List<string> RunsOf(string document)
    {
        using XmlSource xml = Open(document);
        List<string> runs = [];
        while (xml.Read())
        {
            while (xml.ReadRun(out XmlTextRun run))
            {
                runs.Add(run.Replacement is { } text ? $"{xml.Slice(run.Source)}={text}" : xml.Slice(run.Source).ToString());
            }
        }

        return runs;
    }
}
