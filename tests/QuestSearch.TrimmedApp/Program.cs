using QuestSearch;

if (args is not [var path, var folder, var text])
{
    Console.Error.WriteLine("Usage: QuestSearch.TrimmedApp BOOK NEW-INDEX QUERY");
    return 2;
}

using (QuestIndex written = QuestIndex.Create(folder))
{
    written.Add(BookReader.Default.Read(path));
    written.Commit();
}

using QuestIndex index = QuestIndex.Open(folder);
Query query = Query.FromJson(Query.Parse(text).ToJson());
foreach (Hit hit in index.Search(query))
{
    Console.WriteLine($"{hit.Citation}: {hit.Highlighted("**")}");
}

return 0;
