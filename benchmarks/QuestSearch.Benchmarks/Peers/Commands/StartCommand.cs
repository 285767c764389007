using System.CommandLine;
using QuestSearch.Analysis;
using QuestSearch.Benchmarks.Peers.Files;
using QuestSearch.Benchmarks.Peers.Indexes;
using QuestSearch.Benchmarks.Peers.Reporting;
using QuestSearch.Benchmarks.Peers.Timing;

namespace QuestSearch.Benchmarks.Peers.Commands;

/// <summary><c>peers-start FOLDER [SIZE]</c>: times new processes to their first hit, from an index on disk and from a passage of thirty sentences in memory.</summary>
internal static class StartCommand
{
    private const int PassageSentences = 30;
    private const int LeastLetters = 5;

    public static Command Create()
    {
        Argument<string> folder = PeerArguments.Folder();
        Argument<string> size = PeerArguments.Size();
        Option<int> rounds = new("--rounds") { Description = "How many processes of each kind to time.", DefaultValueFactory = _ => 20 };
        Option<string> published = new("--published") { Description = "Where QuestSearch.FirstHit was published with PublishReadyToRun, to be timed too.", HelpName = "FOLDER" };
        Option<string> document = PeerArguments.Document();
        Command command = new("peers-start", "Time new processes to their first hit beside Lucene.Net.") { folder, size, rounds, published, document };
        command.SetAction(parsed =>
        {
            PeerFiles files = new(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(size));
            List<StartRow> rows = [.. Measure(files, "as built", AppContext.BaseDirectory, parsed.GetValue(rounds))];
            if (parsed.GetValue(published) is { } program)
            {
                rows.AddRange(Measure(files, "compiled ahead", program, parsed.GetValue(rounds)));
            }

            PeerReport.Write($"peers-start-{files.Size}", StartTable.Write(rows), parsed.GetValue(document));
        });
        return command;
    }

    private static IEnumerable<StartRow> Measure(PeerFiles files, string form, string program, int rounds)
    {
        StartTimes times = new(program);
        IReadOnlyDictionary<PeerEngine, StartTime> disk = FromDisk(times, files, rounds);
        IReadOnlyDictionary<PeerEngine, StartTime> memory = FromMemory(times, files, rounds);
        return Enum.GetValues<PeerEngine>().Select(engine => new StartRow(engine, form, disk[engine], memory[engine]));
    }

    private static IReadOnlyDictionary<PeerEngine, StartTime> FromDisk(StartTimes times, PeerFiles files, int rounds)
    {
        PeerIndexes indexes = new(files, rebuilds: false);
        Dictionary<PeerEngine, string> folders = Enum.GetValues<PeerEngine>().ToDictionary(engine => engine, indexes.Of);
        string word = PeerQuery.ReadAll(files.Queries, ["term_mid"]).SelectMany(group => group).Select(query => query.Words[0]).First(IsItsStem);
        return times.Measure("disk", engine => [folders[engine], word], rounds);
    }

    private static IReadOnlyDictionary<PeerEngine, StartTime> FromMemory(StartTimes times, PeerFiles files, int rounds)
    {
        string[] passage = [.. PeerSentence.ReadAll(files.Sentences).Take(PassageSentences).Select(sentence => sentence.Text.ToString())];
        string file = files.Named("passage.txt");
        File.WriteAllLines(file, passage);
        string word = passage.SelectMany(sentence => sentence.Split(' ')).First(word => word.Length >= LeastLetters && word.All(char.IsAsciiLetterLower) && IsItsStem(word));
        return times.Measure("memory", _ => [file, word], rounds);
    }

    /// <summary>Whether a word is its own stem, which makes it one in the analysis of either engine.</summary>
    private static bool IsItsStem(string word) => TextAnalyzer.For("en").FormsOf(word).Stem == word;
}
