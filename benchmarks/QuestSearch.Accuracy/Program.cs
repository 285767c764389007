// Answers the questions of gold files, for their scorers to mark, and shows and measures how books are read.
// Usage: QuestSearch.Accuracy MODE GOLD [PREDICTIONS], or MODE FILE…; what has no file of its own goes to standard output.
using QuestSearch.Accuracy;

IMode[] modes =
[
    new SentencesMode(learns: true),
    new SentencesMode(learns: false),
    new GoldenMode(),
    new StemsMode(),
    new PagesMode(),
    new HyphensMode(),
    new WordsMode(),
    new SymbolsMode(),
    new NotesMode(),
    new LabelsMode(),
    new SampleMode(),
    new CountsMode(),
    new SpeedMode(),
    new CostMode(),
    new DamageMode(),
];

using Stream output = Console.OpenStandardOutput();
switch (Array.Find(modes, mode => mode.Name == args.FirstOrDefault()))
{
    case IGoldMode mode when args is [_, var goldPath, .. { Length: <= 1 } rest]:
        using (Stream predictions = rest is [var path] ? File.Create(path) : output)
        {
            mode.Run(goldPath, predictions);
        }

        return 0;
    case IBookMode mode when args is [_, .. { Length: > 0 } paths]:
        mode.Run(paths, output);
        return 0;
    default:
        Console.Error.WriteLine("usage: QuestSearch.Accuracy MODE GOLD [PREDICTIONS], or MODE FILE…");
        foreach (IMode mode in modes)
        {
            Console.Error.WriteLine($"  {mode.Name,-26} {(mode is IBookMode ? "FILE…" : "GOLD"),-6} {mode.Description}");
        }

        return 2;
}
