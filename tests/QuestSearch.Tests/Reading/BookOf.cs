using Xunit;

namespace QuestSearch.Tests.Reading;

/// <summary>Reads books for tests.</summary>
internal static class BookOf
{
    public static Book Text(string text) => PlainTextReader.Default.Read(text, TestContext.Current.CancellationToken);

    /// <summary>Reads pages, which are joined by form feeds.</summary>
    public static Book Pages(params string[] pages) => Text(string.Join('\f', pages));
}
