namespace QuestSearch.Postings;

/// <summary>A number for each of some documents.</summary>
internal sealed record NumberColumn(string Name, int[] Values)
{
    public long SizeInBytes => (long)Values.Length * sizeof(int);
}
