using System.Runtime.InteropServices;

namespace QuestSearch.Searching;

/// <summary>Brings runs of words into ascending order, each once.</summary>
internal static class SortedSpans
{
    public static void Sort(List<WordSpan> spans)
    {
        if (spans.Count < 2)
        {
            return;
        }

        Span<WordSpan> all = CollectionsMarshal.AsSpan(spans);
        all.Sort();
        int kept = 1;
        for (int i = 1; i < all.Length; i++)
        {
            if (all[i] != all[kept - 1])
            {
                all[kept++] = all[i];
            }
        }

        spans.RemoveRange(kept, spans.Count - kept);
    }
}
