using QuestSearch.Analysis;

namespace QuestSearch.Accuracy;

/// <summary>Stems a word list of Snowball, "word TAB stem" a line, and writes each disagreement as "word TAB reference TAB ours" and last how many agree.</summary>
internal sealed class StemsMode : IGoldMode
{
    /// <inheritdoc/>
    public string Name => "stems";

    /// <inheritdoc/>
    public string Description => "stems words of a TSV file and counts how many agree with its second column";

    /// <inheritdoc/>
    public void Run(string path, Stream predictions)
    {
        SnowballEnglish stemmer = new();
        using StreamReader reader = new(path);
        using StreamWriter writer = new(predictions, leaveOpen: true);
        int words = 0;
        int agreeing = 0;
        while (reader.ReadLine() is { } line)
        {
            string[] columns = line.Split('\t');
            string stem = stemmer.Stem(columns[0]);
            words++;
            if (stem == columns[1])
            {
                agreeing++;
            }
            else
            {
                writer.WriteLine($"{columns[0]}\t{columns[1]}\t{stem}");
            }
        }

        writer.WriteLine($"{agreeing} of {words} agree");
    }
}
