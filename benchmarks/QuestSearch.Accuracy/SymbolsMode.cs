using System.Text;

namespace QuestSearch.Accuracy;

/// <summary>Builds the table of symbols that the library compresses sentences with. Its input names the sources, one path a line: books as text, HTML, XHTML or TEI.</summary>
internal sealed class SymbolsMode : IGoldMode
{
    /// <inheritdoc/>
    public string Name => "symbols";

    /// <inheritdoc/>
    public string Description => "builds the shipped table of symbols from the books that a file names";

    /// <inheritdoc/>
    public void Run(string path, Stream predictions)
    {
        SymbolTableBuilder builder = new();
        foreach (string source in File.ReadLines(path))
        {
            builder.Add(Markup.Remove(File.ReadAllText(source)));
        }

        using StreamWriter table = new(predictions, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        foreach (string symbol in builder.Build())
        {
            table.WriteLine(symbol);
        }
    }
}
