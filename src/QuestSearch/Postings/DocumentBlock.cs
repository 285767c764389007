using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QuestSearch.Postings;

/// <summary>The documents of a block, ascending. To be filled again; not thread-safe.</summary>
internal sealed class DocumentBlock
{
    /// <summary>How many documents a vector holds.</summary>
    public const int Lanes = 8;

    // Invariant: after the documents comes End as often as a vector has lanes, so that a vector which begins at a document, or at the place after the last, lies in the array.
    private readonly int[] _documents = new int[BlockFormat.Capacity + Lanes];

    public DocumentBlock() => Finish(0);

    /// <summary>How many documents there are.</summary>
    public int Count { get; private set; }

    /// <summary>The last document; -1 when there is none.</summary>
    public int Last { get; private set; }

    /// <summary>Takes the documents, before <see cref="Finish"/> says how many they are.</summary>
    public Span<int> Room => _documents.AsSpan(0, BlockFormat.Capacity);

    public ReadOnlySpan<int> Documents => _documents.AsSpan(0, Count);

    /// <summary>The document at a place; <see cref="PostingsCursor.End"/> at the place after the last.</summary>
    public int this[int place] => _documents[place];

    /// <summary>Ends the documents that were put into <see cref="Room"/>.</summary>
    public void Finish(int count)
    {
        Count = count;
        Last = count == 0 ? -1 : _documents[count - 1];
        _documents.AsSpan(count, Lanes).Fill(PostingsCursor.End);
    }

    /// <summary>Counts the documents before one, which is the place where it stands or would stand. All are compared: a search would jump in ways that no processor foresees.</summary>
    public int CountBefore(int document)
    {
        Vector256<int> target = Vector256.Create(document);
        Vector256<int> counts = Vector256<int>.Zero;
        for (int place = 0; place < Count; place += Lanes)
        {
            counts -= Vector256.LessThan(VectorAt(place), target);
        }

        return Vector256.Sum(counts);
    }

    /// <summary>As many documents as a vector holds, from a place on; beyond the last of them, <see cref="PostingsCursor.End"/>.</summary>
    public Vector256<int> VectorAt(int place)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)place, (uint)BlockFormat.Capacity, nameof(place));

        // In bounds: place is at most the capacity, beyond which there are as many numbers as lanes.
        return Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_documents), (nuint)place);
    }
}
