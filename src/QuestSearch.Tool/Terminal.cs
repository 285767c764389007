using System.Text;
using Spectre.Console;

namespace QuestSearch.Tool;

/// <summary>Where the tool writes: results to one writer, errors and progress to another, in colour and wrapped only where a person reads along.</summary>
internal sealed class Terminal : IDisposable
{
    private Terminal(TextWriter output, TextWriter error, bool isOutputTerminal, bool isErrorTerminal)
    {
        Output = output;
        Error = error;
        IsErrorTerminal = isErrorTerminal;
        Text = ConsoleOn(output, isOutputTerminal);
        Progress = ConsoleOn(error, isErrorTerminal);
    }

    /// <summary>Gets the writer of results, for lines that are no text for a person.</summary>
    public TextWriter Output { get; }

    /// <summary>Gets the writer of errors.</summary>
    public TextWriter Error { get; }

    /// <summary>Gets a value indicating whether a person sees the errors as they come.</summary>
    public bool IsErrorTerminal { get; }

    /// <summary>Gets the results' writer as a console.</summary>
    public IAnsiConsole Text { get; }

    /// <summary>Gets the errors' writer as a console.</summary>
    public IAnsiConsole Progress { get; }

    /// <summary>Gives the streams of this process, in UTF-8.</summary>
    public static Terminal OfProcess()
    {
        return new Terminal(
            WriterOf(Console.OpenStandardOutput(), Console.IsOutputRedirected),
            WriterOf(Console.OpenStandardError(), isRedirected: false),
            !Console.IsOutputRedirected,
            !Console.IsErrorRedirected);
    }

    /// <summary>Gives writers that are no terminal.</summary>
    public static Terminal Plain(TextWriter output, TextWriter error) => new(output, error, isOutputTerminal: false, isErrorTerminal: false);

    /// <inheritdoc/>
    public void Dispose()
    {
        Output.Flush();
        Error.Flush();
    }

    private static StreamWriter WriterOf(Stream stream, bool isRedirected) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = !isRedirected, NewLine = "\n" };

    private static IAnsiConsole ConsoleOn(TextWriter writer, bool isTerminal)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        if (!isTerminal)
        {
            console.Profile.Width = int.MaxValue;
        }

        return console;
    }
}
