using System.Net;
using Xunit;

namespace QuestSearch.Tests.Books;

/// <summary>Checks that a flow's characters are those of the markup at their source spans, entities decoded.</summary>
internal static class SourceAssert
{
    public static void MapsToMarkup(TextFlow flow, string source)
    {
        for (int i = 0; i < flow.Text.Length; i++)
        {
            if (flow.Text[i] is ' ' or '\n')
            {
                continue;
            }

            SourceSpan span = Assert.Single(flow.Source.ToSource(new TextSpan(i, i + 1)));
            string characters = source[span.Start..span.End];
            bool isTag = characters.StartsWith('<');
            Assert.True(isTag || WebUtility.HtmlDecode(characters).Contains(flow.Text[i], StringComparison.Ordinal) || characters.StartsWith('&'), $"'{flow.Text[i]}' at {i} maps to \"{characters}\"");
        }
    }
}
