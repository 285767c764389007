using System.Runtime.InteropServices;

namespace QuestSearch.Searching;

/// <summary>The matches found in a sentence, each by the runs that the words of the query stand in. A buffer to be used again for the next sentence; not thread-safe.</summary>
internal sealed class MatchList
{
    private readonly List<int> _ends = [];

    /// <summary>The runs of all matches; those of the next one are added to it before <see cref="EndMatch"/>.</summary>
    public List<WordSpan> Words { get; } = [];

    public int Count => _ends.Count;

    /// <summary>The runs of a match, which may be put in another order.</summary>
    public Span<WordSpan> this[int index] => CollectionsMarshal.AsSpan(Words)[(index == 0 ? 0 : _ends[index - 1]).._ends[index]];

    /// <summary>Makes all runs added since the last match up to be one.</summary>
    public void EndMatch() => _ends.Add(Words.Count);

    public void Clear()
    {
        Words.Clear();
        _ends.Clear();
    }
}
