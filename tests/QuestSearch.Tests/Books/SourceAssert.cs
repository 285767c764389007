using System.Net;
using Xunit;

namespace QuestSearch.Tests.Books;

/// <summary>Checks that a flow's characters are those of the markup at their source spans, entities decoded.</summary>
internal static class SourceAssert
{
    /// <summary>Checks a flow.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="sources">The files of the book, in their order.</param>
    public static void MapsToMarkup(TextFlow flow, params IReadOnlyList<string> sources)
    {
        for (int i = 0; i < flow.Text.Length; i++)
        {
            if (flow.Text[i] is ' ' or '\n')
            {
                continue;
            }

            SourceSpan span = Assert.Single(flow.Source.ToSource(new TextSpan(i, i + 1)));
            string characters = sources[span.File][span.Start..span.End];
            bool isTag = characters.StartsWith('<');
            if (!isTag && !characters.StartsWith('&') && !WebUtility.HtmlDecode(characters).Contains(flow.Text[i], StringComparison.Ordinal))
            {
                Assert.Fail($"'{flow.Text[i]}' at {i} maps to \"{characters}\"");
            }
        }
    }
}
