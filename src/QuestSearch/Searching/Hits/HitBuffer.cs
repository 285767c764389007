namespace QuestSearch.Searching;

/// <summary>The memory in which hits are put together, kept for the next search of the thread.</summary>
internal sealed class HitBuffer
{
    [ThreadStatic]
    private static HitBuffer? _idle;

    private HitBuffer()
    {
    }

    /// <summary>Of the sentence that is made a hit.</summary>
    public SentenceBuffer Sentence { get; } = new();

    /// <summary>Of one of the sentences around it.</summary>
    public SentenceBuffer Neighbour { get; } = new();

    public MatchList Matches { get; } = new();

    public List<SourceSpan> Spans { get; } = [];

    public List<int> Pages { get; } = [];

    public List<TextSpan> Words { get; } = [];

    public static HitBuffer Rent()
    {
        HitBuffer buffer = _idle ?? new HitBuffer();
        _idle = null;
        return buffer;
    }

    public static void Return(HitBuffer buffer) => _idle = buffer;
}
