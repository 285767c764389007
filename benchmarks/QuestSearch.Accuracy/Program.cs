// Answers the questions of gold files, for their scorers to mark.
// Usage: QuestSearch.Accuracy MODE GOLD PREDICTIONS
using QuestSearch.Accuracy;

IMode[] modes =
[
];

if (args is not [var name, var goldPath, var predictionsPath] || Array.Find(modes, mode => mode.Name == name) is not { } chosen)
{
    Console.Error.WriteLine("usage: QuestSearch.Accuracy MODE GOLD PREDICTIONS");
    foreach (IMode mode in modes)
    {
        Console.Error.WriteLine($"  {mode.Name,-10} {mode.Description}");
    }

    return 2;
}

using FileStream gold = File.OpenRead(goldPath);
using FileStream predictions = File.Create(predictionsPath);
chosen.Run(gold, predictions);
return 0;
