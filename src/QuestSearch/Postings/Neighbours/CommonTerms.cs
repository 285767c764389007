using System.Runtime.CompilerServices;
using System.Text;
using Lucene.Net.Store;

namespace QuestSearch.Postings;

/// <summary>The common terms of a field of a segment, the most frequent first, by which the neighbours of words are told, see <see cref="NeighbourCode"/>. Immutable.</summary>
internal sealed class CommonTerms
{
    /// <summary>Begins a term that stands for a stem; only stems have codes, and only their occurrences have neighbours.</summary>
    private const byte StemMarker = 2;

    private const byte JoinsParts = (byte)'-';

    /// <summary>The most bytes of a common term; no language has a longer one.</summary>
    private const int MostBytes = 64;

    private readonly string[] _terms;
    private readonly Dictionary<string, byte>.AlternateLookup<ReadOnlySpan<char>> _codes =
        new Dictionary<string, byte>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public CommonTerms(IEnumerable<string> terms)
    {
        _terms = [.. terms];
        for (int i = 0; i < _terms.Length; i++)
        {
            _codes[_terms[i]] = (byte)(NeighbourCode.FirstCommon + i);
        }
    }

    /// <summary>Those of a field in which no neighbours are told.</summary>
    public static CommonTerms None { get; } = new([]);

    public int Count => _terms.Length;

    /// <summary>Whether a term may be among the common ones.</summary>
    public static bool MayHold(ReadOnlySpan<byte> term) => HasCode(term) && term.Length <= MostBytes;

    /// <summary>Whether a term, and so all that follow it in the order of their bytes, has no code.</summary>
    public static bool IsAfterStems(ReadOnlySpan<byte> term) => term is [> StemMarker, ..];

    /// <summary>The code of a term as a neighbour; <see cref="NeighbourCode.None"/> when it is not told of.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public byte CodeOf(ReadOnlySpan<byte> term) =>
        _terms.Length == 0 || !HasCode(term) ? NeighbourCode.None : FindCommon(term) is var code and not NeighbourCode.None ? code : NeighbourCode.Shared(term);

    /// <summary>
    /// The greatest code that a neighbour of a term is told by; <see cref="NeighbourCode.None"/> when its neighbours are not told. Of two terms that stand together one tells of the other, the less common one; so a common
    /// term tells only of those before it in the list, and of itself.
    /// </summary>
    public byte ReachOf(ReadOnlySpan<byte> term) => _terms.Length == 0 || term is not [StemMarker, ..]
        ? NeighbourCode.None
        : FindCommon(term) is var code and not NeighbourCode.None ? code : NeighbourCode.Last;

    public void Write(DataOutput output)
    {
        output.WriteVInt32(_terms.Length);
        foreach (string term in _terms)
        {
            output.WriteString(term);
        }
    }

    public static CommonTerms Read(DataInput input)
    {
        int count = input.ReadVInt32();
        if (count is < 0 or > NeighbourCode.MostCommon)
        {
            throw DamagedPostings.Exception();
        }

        string[] terms = new string[count];
        for (int i = 0; i < terms.Length; i++)
        {
            terms[i] = input.ReadString();
        }

        return count == 0 ? None : new CommonTerms(terms);
    }

    /// <summary>Whether a term is told of. Compounds are not: they begin where their first part does, and of two terms at a position a code tells nothing.</summary>
    private static bool HasCode(ReadOnlySpan<byte> term) => term is [StemMarker, ..] && !term.Contains(JoinsParts);

    private byte FindCommon(ReadOnlySpan<byte> term)
    {
        if (term.Length > MostBytes)
        {
            return NeighbourCode.None;
        }

        Span<char> characters = stackalloc char[MostBytes];
        return _codes.TryGetValue(characters[..Encoding.UTF8.GetChars(term, characters)], out byte code) ? code : NeighbourCode.None;
    }
}
