using System.Text;

namespace QuestSearch.Accuracy;

/// <summary>
/// Builds the word list that the library ships. Its input names the sources, one path a line: a folder holds the lists of SCOWL (http://wordlist.aspell.net),
/// a file is a book as text, HTML or XHTML.
/// </summary>
internal sealed class WordsMode : IGoldMode
{
    private const int LargestSize = 70;

    private static readonly string[] Dialects = ["english", "american", "british", "british_z", "variant_1", "british_variant_1"];
    private static readonly string[] Kinds = ["words", "upper", "proper-names"];

    /// <inheritdoc/>
    public string Name => "words";

    /// <inheritdoc/>
    public string Description => "builds the shipped word list from the books and SCOWL folders that a file names";

    /// <inheritdoc/>
    public void Run(string path, Stream predictions)
    {
        WordListBuilder builder = new();
        foreach (string source in File.ReadLines(path))
        {
            if (Directory.Exists(source))
            {
                AddLists(builder, source);
            }
            else
            {
                builder.Count(Markup.Remove(File.ReadAllText(source)));
            }
        }

        builder.Write(predictions);
    }

    private static void AddLists(WordListBuilder builder, string folder)
    {
        foreach (string path in Directory.GetFiles(folder))
        {
            string[] parts = Path.GetFileName(path).Split('.', '-');
            bool isList = parts.Length >= 3 && int.TryParse(parts[^1], out int size) && size <= LargestSize
                && Dialects.Contains(parts[0]) && Kinds.Contains(string.Join('-', parts[1..^1]));
            if (isList)
            {
                int wordClass = int.Parse(parts[^1]) switch { <= 35 => 2, <= 50 => 1, _ => 0 };
                builder.AddListed(File.ReadLines(path, Encoding.Latin1), wordClass);
            }
        }
    }
}
