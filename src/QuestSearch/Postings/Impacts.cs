using System.Runtime.CompilerServices;

namespace QuestSearch.Postings;

/// <summary>
/// What bounds the scores of several sentences that hold a term: the length of the shortest of those that hold it once, twice, and more often, and how often the last hold it at most.
/// A score grows with the frequency and falls with the length, so no sentence scores more than the best of the three. Four bytes; after the impacts of
/// Ding and Suel, “Faster top-k document retrieval using block-max indexes” (2011).
/// </summary>
internal struct Impacts
{
    public const int Size = 4;

    private const byte None = 0;

    // A length is kept plus one, so that a value of all zeros bounds no sentence at all; the longest is 254, which SentenceLengths guarantees.
    private byte _once;
    private byte _twice;
    private byte _oftener;
    private byte _most;

    /// <summary>How often one of the sentences holds the term at most.</summary>
    public readonly int GreatestFrequency => _oftener == None ? (_twice == None ? 1 : 2) : GreatestBeyondTwo;

    private readonly int GreatestBeyondTwo => _most == byte.MaxValue ? int.MaxValue : _most;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int frequency, byte length)
    {
        switch (frequency)
        {
            case 1:
                Lower(ref _once, length);
                break;
            case 2:
                Lower(ref _twice, length);
                break;
            default:
                Lower(ref _oftener, length);
                _most = Math.Max(_most, (byte)Math.Min(frequency, byte.MaxValue));
                break;
        }
    }

    /// <summary>Adds other sentences.</summary>
    public void Add(Impacts other)
    {
        _once = Shorter(_once, other._once);
        _twice = Shorter(_twice, other._twice);
        _oftener = Shorter(_oftener, other._oftener);
        _most = Math.Max(_most, other._most);
    }

    /// <summary>The most that one of the sentences scores for a term of weight 1.</summary>
    public readonly float Bound(Bm25 ranking)
    {
        float bound = _once == None ? 0 : ranking.Saturation(1, (byte)(_once - 1));
        bound = _twice == None ? bound : Math.Max(bound, ranking.Saturation(2, (byte)(_twice - 1)));
        return _oftener == None ? bound : Math.Max(bound, ranking.Saturation(GreatestBeyondTwo, (byte)(_oftener - 1)));
    }

    public readonly void Write(Span<byte> target) => (target[0], target[1], target[2], target[3]) = (_once, _twice, _oftener, _most);

    public static Impacts Read(ReadOnlySpan<byte> source) => new() { _once = source[0], _twice = source[1], _oftener = source[2], _most = source[3] };

    // None, less one, is the greatest byte, so that any length is less.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte Shorter(byte left, byte right) => (byte)(Math.Min((byte)(left - 1), (byte)(right - 1)) + 1);

    private static void Lower(ref byte least, byte length)
    {
        byte kept = (byte)(length + 1);
        least = least == None ? kept : Math.Min(least, kept);
    }
}
