namespace QuestSearch.Postings;

/// <summary>What is thrown when a file of postings does not hold what it should.</summary>
internal static class DamagedPostings
{
    public static InvalidDataException Exception() => new("The postings of a segment are cut short or malformed.");
}
