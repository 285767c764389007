using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace QuestSearch.Searching;

/// <summary>The place after a hit in the hits of a query: the hit's order key and a hash of the query. Since it names the book by its id, it holds for later states of the index too.</summary>
/// <param name="Order">The order of the hits.</param>
/// <param name="QueryHash">The hash of the query.</param>
/// <param name="Score">The score of the hit.</param>
/// <param name="Ordinal">The position of the hit among the sentences of its book.</param>
/// <param name="BookId">The id of its book.</param>
internal sealed record ResultCursor(HitOrder Order, ulong QueryHash, float Score, int Ordinal, string BookId)
{
    private const byte Version = 1;
    private const int HeaderLength = 18;

    /// <summary>The place after a hit.</summary>
    public static ResultCursor After(Hit hit, Query query, HitOrder order) => new(order, HashOf(query), hit.Score, hit.Ordinal, hit.BookId);

    /// <summary>Reads the cursor that a caller passed on.</summary>
    /// <exception cref="ArgumentException">It is no cursor, or one of another query or order.</exception>
    public static ResultCursor Read(string text, Query query, HitOrder order)
    {
        if (Decode(text) is not { } cursor)
        {
            throw new ArgumentException($"“{text}” is no cursor; pass on what SearchResults.Next gave.", nameof(text));
        }

        if (cursor.QueryHash != HashOf(query))
        {
            throw new ArgumentException("The cursor belongs to another query; pass it on with the query that it came from.", nameof(text));
        }

        return cursor.Order == order
            ? cursor
            : throw new ArgumentException($"The cursor belongs to hits in the order {cursor.Order}, not {order}; keep the order from page to page.", nameof(text));
    }

    public string Encode()
    {
        byte[] bytes = new byte[HeaderLength + Encoding.UTF8.GetByteCount(BookId)];
        bytes[0] = Version;
        bytes[1] = (byte)Order;
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(2), QueryHash);
        BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(10), Score);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(14), Ordinal);
        Encoding.UTF8.GetBytes(BookId, bytes.AsSpan(HeaderLength));
        return Base64Url.EncodeToString(bytes);
    }

    private static ulong HashOf(Query query) => BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(query.ToString())));

    private static ResultCursor? Decode(string text)
    {
        if (!Base64Url.IsValid(text))
        {
            return null;
        }

        ReadOnlySpan<byte> bytes = Base64Url.DecodeFromChars(text);
        if (bytes.Length < HeaderLength || bytes[0] != Version || !Enum.IsDefined((HitOrder)bytes[1]))
        {
            return null;
        }

        return new ResultCursor(
            (HitOrder)bytes[1],
            BinaryPrimitives.ReadUInt64LittleEndian(bytes[2..]),
            BinaryPrimitives.ReadSingleLittleEndian(bytes[10..]),
            BinaryPrimitives.ReadInt32LittleEndian(bytes[14..]),
            Encoding.UTF8.GetString(bytes[HeaderLength..]));
    }
}
