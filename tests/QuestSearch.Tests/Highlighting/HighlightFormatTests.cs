using System.Net;
using System.Text;
using CsCheck;
using Xunit;

namespace QuestSearch.Tests.Highlighting;

public sealed class HighlightFormatTests
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Char["ab <>&\"'*_\\`#-+=1.)!\n\t\u001b[]|~$é“"].Array[0, 20].Select(characters => new string(characters)),
        Gen.String);

    private static readonly Gen<(string Text, TextSpan[] Spans)> TextAndSpans = Text.SelectMany(text =>
        Gen.Select(Gen.Int[0, text.Length], Gen.Int[0, text.Length]).Select((a, b) => new TextSpan(Math.Min(a, b), Math.Max(a, b))).Array[0, 4].Select(spans => (text, spans)));

    [Fact]
    public void Format_Plain_PutsTheMarkAroundEachMatch() =>
        Assert.Equal("she **confessed** that she could **not** prove it", HighlightFormat.Plain("**").Format("she confessed that she could not prove it", [new TextSpan(29, 32), new TextSpan(4, 13)]));

    [Fact]
    public void Format_PlainWithTwoMarks_PutsThemBeforeAndAfter() =>
        Assert.Equal("[a]bc", HighlightFormat.Plain("[", "]").Format("abc", [new TextSpan(0, 1)]));

    [Fact]
    public void Format_SpansThatOverlapOrTouch_MarksThemAsOne() =>
        Assert.Equal("[abcd]e[f]", HighlightFormat.Plain("[", "]").Format("abcdef", [new TextSpan(5, 6), new TextSpan(1, 3), new TextSpan(0, 2), new TextSpan(3, 4), new TextSpan(2, 2)]));

    [Fact]
    public void Format_SpanInASurrogatePair_TakesThePairWhole() =>
        Assert.Equal("a[😀]b", HighlightFormat.Plain("[", "]").Format("a😀b", [new TextSpan(2, 3)]));

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 4)]
    [InlineData(2, 1)]
    public void Format_SpanOutsideTheText_Throws(int start, int end) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => HighlightFormat.Html.Format("abc", [new TextSpan(start, end)]));

    [Fact]
    public void Format_Html_EscapesTheText() =>
        Assert.Equal("<mark>&lt;b&gt;</mark> &amp; &quot;quoted&quot; it&#39;s", HighlightFormat.Html.Format("<b> & \"quoted\" it's", [new TextSpan(0, 3)]));

    [Fact]
    public void Format_Ansi_MarksInBoldAndDisarmsControls() =>
        Assert.Equal("a\u001b[1mb\u001b[22m\uFFFD[31m\t", HighlightFormat.Ansi.Format("ab\u001b[31m\t", [new TextSpan(1, 2)]));

    [Theory]
    [InlineData("a*b* _c_ `d` [e](f) <g> &amp; # | ~ !", "a\\*b\\* \\_c\\_ \\`d\\` \\[e\\](f) \\<g\\> \\&amp; \\# \\| \\~ \\!")]
    [InlineData("- a - b", "\\- a - b")]
    [InlineData("1874. A bad year. 1875", "1874\\. A bad year. 1875")]
    [InlineData("a\n  2) b", "a\n  2\\) b")]
    [InlineData("mid-1949, p. 34 (n. 13)", "mid-1949, p. 34 (n. 13)")]
    public void Format_Markdown_EscapesWhatIsMarkup(string text, string markdown) => Assert.Equal(markdown, HighlightFormat.Markdown.Format(text, []));

    [Fact]
    public void Format_Html_DecodesToTheText() =>
        TextAndSpans.Sample((text, spans) =>
        {
            string html = HighlightFormat.Html.Format(text, spans);
            return text == WebUtility.HtmlDecode(html.Replace("<mark>", "", StringComparison.Ordinal).Replace("</mark>", "", StringComparison.Ordinal));
        });

    [Fact]
    public void Format_Markdown_UnescapesToTheText() =>
        TextAndSpans.Sample((text, spans) =>
        {
            StringBuilder unescaped = new();
            string markdown = HighlightFormat.Markdown.Format(text, spans);
            for (int i = 0; i < markdown.Length; i++)
            {
                if (markdown[i] == '*')
                    i++;
                else
                    unescaped.Append(markdown[i] == '\\' ? markdown[++i] : markdown[i]);
            }

            return text == unescaped.ToString();
        });

    [Fact]
    public void Format_Plain_MarksJustTheCharactersOfTheSpans() =>
        TextAndSpans.Where(sample => !sample.Text.Any(char.IsSurrogate)).Sample((text, spans) =>
        {
            const char on = '\uE000';
            const char off = '\uE001';
            bool isMarked = false;
            List<bool> marked = [];
            foreach (char c in HighlightFormat.Plain($"{on}", $"{off}").Format(text, spans))
            {
                if (c is on or off)
                    isMarked = c == on;
                else
                    marked.Add(isMarked);
            }

            return marked.SequenceEqual(text.Select((_, position) => spans.Any(span => span.Contains(position))));
        });
}
