using System.Buffers.Binary;

namespace QuestSearch.Postings;

internal sealed partial class PostingsCursor
{
    /// <summary>Adds all documents of the term to a set of its segment, and leaves the cursor at any of them.</summary>
    public void AddTo(DocumentSet set)
    {
        if (_entry.Sentences == 1)
        {
            set.Add(_entry.Document);
            return;
        }

        BlockTable table = Table;
        for (int block = 0; block < BlockCount; block++)
        {
            if (block == _entry.Sentences / BlockFormat.Capacity)
            {
                AddLast(block, table, set);
            }
            else if (BytesOf(block, table) is [BlockFormat.IsBitmap, ..] bitmap)
            {
                NumberReader reader = new(bitmap[1..]);
                ReadOnlySpan<byte> bits = reader.ReadBytes(reader.ReadByte() * sizeof(ulong));
                int before = LastBefore(block, table);
                CheckLast(block, table, BlockFormat.LastOfBitmap(bits, before));
                AddBitmap(bits, before + 1, set.Words);
            }
            else
            {
                LoadBlock(block);
                AddDocuments(BlockDocuments, set.Words);
            }
        }
    }

    private void AddLast(int block, BlockTable table, DocumentSet set)
    {
        NumberReader numbers = new(BytesOf(block, table));
        Span<ulong> words = set.Words;
        long document = LastBefore(block, table);
        for (int left = _entry.Sentences % BlockFormat.Capacity; left > 0; left--)
        {
            long gap = numbers.ReadLong();
            document += (gap >> 1) + 1;
            if (document >= set.DocumentCount)
            {
                throw DamagedPostings.Exception();
            }

            words[(int)(document >>> 6)] |= 1UL << (int)document;
            if ((gap & 1) != 0)
            {
                numbers.ReadLong();
            }
        }

        CheckLast(block, table, (int)document);
    }

    private static void AddDocuments(ReadOnlySpan<int> documents, Span<ulong> words)
    {
        foreach (int document in documents)
        {
            words[document >>> 6] |= 1UL << document;
        }
    }

    /// <summary>Joins a bitmap, whose first bit stands for any document, with words whose bits stand for fixed ones.</summary>
    private static void AddBitmap(ReadOnlySpan<byte> bitmap, int first, Span<ulong> words)
    {
        int index = first / BlockFormat.BitsOfWord;
        int shift = first % BlockFormat.BitsOfWord;
        for (; !bitmap.IsEmpty; bitmap = bitmap[sizeof(ulong)..], index++)
        {
            ulong word = BinaryPrimitives.ReadUInt64LittleEndian(bitmap);
            words[index] |= word << shift;
            ulong rest = shift == 0 ? 0 : word >> (BlockFormat.BitsOfWord - shift);
            if (rest != 0)
            {
                words[index + 1] |= rest;
            }
        }
    }
}
