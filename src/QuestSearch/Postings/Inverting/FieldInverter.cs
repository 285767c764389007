using System.Runtime.CompilerServices;

namespace QuestSearch.Postings;

/// <summary>Inverts one field of a block of documents. Not safe for several threads.</summary>
/// <param name="name">The field.</param>
/// <param name="isPositional">Whether it has frequencies and positions.</param>
internal sealed class FieldInverter(string name, bool isPositional)
{
    private readonly TermTable _table = new();
    private readonly PostingsChunks _postings = new(isPositional);

    /// <summary>Finds the number by which a term is added.</summary>
    /// <param name="term">The term.</param>
    /// <param name="hash">Its hash; always the same function of its bytes.</param>
    public int NumberOf(ReadOnlySpan<byte> term, ulong hash) => _table.NumberOf(term, hash);

    /// <summary>Adds a term at a place that is not before the last one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int document, int term, int position) => _postings.Add(document, term, position);

    /// <summary>Gives the field, and the memory back that was needed to make it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public InvertedField Finish()
    {
        PostingsChunk[] chunks = _postings.Finish();
        ByteBuffer bytes = new();
        foreach (int term in _table.Terms.InOrder())
        {
            InvertedTerms.Write(_table.Terms[term], term, chunks, bytes);
        }

        InvertedField field = new(name, isPositional, bytes.Written.ToArray(), _postings.DocumentCount);
        bytes.Release();
        _postings.Release();
        _table.Release();
        return field;
    }
}
