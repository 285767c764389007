using System.Runtime.CompilerServices;

namespace QuestSearch.Postings;

/// <summary>Writes the codes of the neighbours of the occurrences of terms, see <see cref="NeighbourBlock"/>. Not safe for several threads.</summary>
internal sealed class NeighbourWriter(CodedPositions coded)
{
    private byte[] _before = new byte[BlockFormat.Capacity];
    private byte[] _after = new byte[BlockFormat.Capacity];

    public CommonTerms Terms => coded.Terms;

    /// <summary>Writes the codes of the occurrences of a term in a block.</summary>
    /// <param name="documents">The documents of the block.</param>
    /// <param name="frequencies">How often each holds the term.</param>
    /// <param name="positions">The positions of the term in them, document after document.</param>
    /// <param name="reach">The greatest code that is told of.</param>
    /// <param name="target">Takes the codes.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Write(ReadOnlySpan<int> documents, ReadOnlySpan<int> frequencies, ReadOnlySpan<int> positions, byte reach, ByteBuffer target)
    {
        if (_before.Length < positions.Length)
        {
            _before = new byte[positions.Length * 2];
            _after = new byte[positions.Length * 2];
        }

        int occurrence = 0;
        for (int i = 0; i < documents.Length; i++)
        {
            ReadOnlySpan<byte> codes = coded.Of(documents[i]);
            for (int end = occurrence + frequencies[i]; occurrence < end; occurrence++)
            {
                _before[occurrence] = CodeAt(positions[occurrence] - 1, codes, reach);
                _after[occurrence] = CodeAt(positions[occurrence] + 1, codes, reach);
            }
        }

        NeighbourBlock.Write(_before.AsSpan(0, occurrence), _after.AsSpan(0, occurrence), target);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte CodeAt(int position, ReadOnlySpan<byte> codes, byte reach)
    {
        if ((uint)position < (uint)codes.Length)
        {
            byte code = codes[position];
            return code <= reach ? code : NeighbourCode.None;
        }

        return position >= 0 && codes.Length == SentenceLengths.Longest ? NeighbourCode.Unclear : NeighbourCode.None;
    }
}
