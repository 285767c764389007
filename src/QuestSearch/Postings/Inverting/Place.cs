namespace QuestSearch.Postings;

/// <summary>A document and a position in it as one number, by which places are ordered.</summary>
internal static class Place
{
    private const int PositionBits = 32;

    public static long Of(int document, int position) => ((long)document << PositionBits) | (uint)position;

    public static int DocumentOf(long place) => (int)(place >> PositionBits);

    public static int PositionOf(long place) => (int)place;
}
