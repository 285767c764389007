// Answers the questions of gold files, for their scorers to mark.
// Usage: QuestSearch.Accuracy MODE GOLD [PREDICTIONS]; without the last, predictions go to standard output.
using QuestSearch.Accuracy;

IMode[] modes =
[
    new SentencesMode(),
    new GoldenMode(),
    new StemsMode(),
    new PagesMode(),
    new HyphensMode(),
    new NotesMode(),
    new WordsMode(),
    new SymbolsMode(),
];

if (args is not [var name, var goldPath, .. { Length: <= 1 } rest] || Array.Find(modes, mode => mode.Name == name) is not { } chosen)
{
    Console.Error.WriteLine("usage: QuestSearch.Accuracy MODE GOLD [PREDICTIONS]");
    foreach (IMode mode in modes)
    {
        Console.Error.WriteLine($"  {mode.Name,-10} {mode.Description}");
    }

    return 2;
}

using FileStream gold = File.OpenRead(goldPath);
using Stream predictions = rest is [var path] ? File.Create(path) : Console.OpenStandardOutput();
chosen.Run(gold, predictions);
return 0;
