using QuestSearch.FirstHit;

// A program as small as a user's first one, whose life from its start to the line it prints is timed from outside:
//   ENGINE disk FOLDER WORD     the first hit from an index on disk
//   ENGINE memory FILE WORD     the first hit from a passage that is indexed in memory, one sentence a line
string? line = args switch
{
    ["QuestSearch", "disk", var folder, var word] => QuestSearchHit.FromDisk(folder, word),
    ["QuestSearch", "memory", var file, var word] => QuestSearchHit.FromMemory(File.ReadAllText(file), word),
    ["LuceneNet", "disk", var folder, var word] => LuceneNetHit.FromDisk(folder, word),
    ["LuceneNet", "memory", var file, var word] => LuceneNetHit.FromMemory(File.ReadAllLines(file), word),
    _ => null,
};
Console.WriteLine(line);
return line is null ? 1 : 0;
