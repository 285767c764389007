using System.Runtime.CompilerServices;

namespace QuestSearch.Postings;

/// <summary>The code of the term at each position of the documents of a field, see <see cref="NeighbourCode"/>: a byte for each word, in memory while the field is written. Not safe for several threads.</summary>
internal sealed class CodedPositions
{
    /// <summary>A field with more words gets no codes rather than take so much memory.</summary>
    private const long MostWords = 1 << 30;

    private readonly int[] _ends;
    private readonly byte[] _codes;

    private CodedPositions(CommonTerms terms, int[] ends)
    {
        Terms = terms;
        _ends = ends;
        _codes = new byte[ends.Length == 0 ? 0 : ends[^1]];
    }

    public CommonTerms Terms { get; }

    /// <summary>Makes room for the words of documents; none when there is no common term or there are too many words.</summary>
    public static CodedPositions? For(CommonTerms terms, SentenceLengths lengths)
    {
        int[] ends = new int[lengths.DocumentCount];
        long end = 0;
        for (int document = 0; document < ends.Length; document++)
        {
            end += lengths.Of(document);
            ends[document] = (int)Math.Min(end, int.MaxValue);
        }

        return terms.Count == 0 || end > MostWords ? null : new CodedPositions(terms, ends);
    }

    /// <summary>Tells that a term stands at a position.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int document, int position, byte code)
    {
        Span<byte> codes = RoomOf(document);
        if (position < codes.Length)
        {
            codes[position] = NeighbourCode.Join(codes[position], code);
        }
    }

    /// <summary>The codes of the positions of a document. When there are <see cref="SentenceLengths.Longest"/>, more may follow that are unclear.</summary>
    public ReadOnlySpan<byte> Of(int document) => RoomOf(document);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> RoomOf(int document)
    {
        int start = document == 0 ? 0 : _ends[document - 1];
        return _codes.AsSpan(start, _ends[document] - start);
    }
}
