namespace QuestSearch.Postings;

/// <summary>Bytes for each of some documents.</summary>
/// <param name="Name">The field.</param>
/// <param name="Bytes">Those of all documents, one after the other.</param>
/// <param name="Ends">Where those of each document end.</param>
internal sealed record BytesColumn(string Name, byte[] Bytes, int[] Ends)
{
    public long SizeInBytes => Bytes.Length + ((long)Ends.Length * sizeof(int));

    public int StartOf(int document) => document == 0 ? 0 : Ends[document - 1];
}
