// Answers the questions of gold files, for their scorers to mark, and shows how books are read.
// Usage: QuestSearch.Accuracy MODE PATH [PREDICTIONS]; without the last, predictions go to standard output.
using QuestSearch.Accuracy;

IMode[] modes =
[
    new SentencesMode(learns: true),
    new SentencesMode(learns: false),
    new GoldenMode(),
    new StemsMode(),
    new PagesMode(),
    new HyphensMode(),
    new NotesMode(),
    new LabelsMode(),
    new SampleMode(),
    new CostMode(),
    new WordsMode(),
    new SymbolsMode(),
];

if (args is not [var name, var path, .. { Length: <= 1 } rest] || Array.Find(modes, mode => mode.Name == name) is not { } chosen)
{
    Console.Error.WriteLine("usage: QuestSearch.Accuracy MODE PATH [PREDICTIONS]");
    foreach (IMode mode in modes)
    {
        Console.Error.WriteLine($"  {mode.Name,-26} {mode.Description}");
    }

    return 2;
}

using Stream predictions = rest is [var answers] ? File.Create(answers) : Console.OpenStandardOutput();
chosen.Run(path, predictions);
return 0;
