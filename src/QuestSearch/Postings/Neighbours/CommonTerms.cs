using System.Text;
using Lucene.Net.Store;

namespace QuestSearch.Postings;

/// <summary>The common terms of a field of a segment, the most frequent first, by which the neighbours of words are told, see <see cref="NeighbourCode"/>. Immutable.</summary>
internal sealed class CommonTerms
{
    /// <summary>Begins a term that stands for a stem; only occurrences of stems have codes.</summary>
    private const char StemMarker = '\u0002';

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
            _codes[_terms[i]] = (byte)(NeighbourCode.First + i);
        }
    }

    /// <summary>Those of a field in which no neighbours are told.</summary>
    public static CommonTerms None { get; } = new([]);

    public int Count => _terms.Length;

    /// <summary>Whether a term may be among the common ones. Compounds are not: they begin where their first part does, and of two terms at a position a code tells nothing.</summary>
    public static bool MayHold(ReadOnlySpan<byte> term) => term is [(byte)StemMarker, ..] && term.Length <= MostBytes && !term.Contains(JoinsParts);

    /// <summary>The code of a term; <see cref="NeighbourCode.None"/> when it is not common.</summary>
    public byte CodeOf(ReadOnlySpan<char> term) => _codes.TryGetValue(term, out byte code) ? code : NeighbourCode.None;

    /// <summary>The code of a term; <see cref="NeighbourCode.None"/> when it is not common.</summary>
    public byte CodeOf(ReadOnlySpan<byte> term)
    {
        if (_terms.Length == 0 || !MayHold(term))
        {
            return NeighbourCode.None;
        }

        Span<char> characters = stackalloc char[MostBytes];
        return CodeOf(characters[..Encoding.UTF8.GetChars(term, characters)]);
    }

    /// <summary>The greatest code that a neighbour of a term is told by; <see cref="NeighbourCode.None"/> when its neighbours are not told.</summary>
    public byte ReachOf(ReadOnlySpan<char> term) => term is [StemMarker, ..] ? ReachOf(CodeOf(term)) : NeighbourCode.None;

    /// <summary>The greatest code that a neighbour of a term is told by; <see cref="NeighbourCode.None"/> when its neighbours are not told.</summary>
    public byte ReachOf(ReadOnlySpan<byte> term) => term is [(byte)StemMarker, ..] ? ReachOf(CodeOf(term)) : NeighbourCode.None;

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
        if (count is < 0 or > NeighbourCode.MostTerms)
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

    /// <summary>Of two common terms that stand together the less common one tells of the other, so that the postings of a common term tell only of those before it in the list, and of itself.</summary>
    private byte ReachOf(byte code) => _terms.Length == 0 ? NeighbourCode.None : code == NeighbourCode.None ? NeighbourCode.Last : code;
}
