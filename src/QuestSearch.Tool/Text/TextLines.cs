using Spectre.Console;

namespace QuestSearch.Tool.Text;

/// <summary>Writes lines, indented, and wrapped at the width of the console.</summary>
internal sealed class TextLines(IAnsiConsole console)
{
    private const int Step = 2;

    public void Blank() => console.WriteLine();

    public void Heading(string text) => Line(0, (text, Styles.Heading));

    /// <summary>Writes a paragraph of differently styled pieces.</summary>
    /// <param name="depth">How far it is indented, in steps.</param>
    /// <param name="pieces">The pieces, with nothing between them.</param>
    public void Line(int depth, params (string Text, Style Style)[] pieces)
    {
        Spectre.Console.Paragraph paragraph = new();
        foreach ((string text, Style style) in pieces)
        {
            paragraph.Append(text, style);
        }

        console.Write(new Padder(paragraph, new Padding(depth * Step, 0, 0, 0)));
    }
}
