using System.Text;
using System.Text.Unicode;
using QuestSearch.Books;

namespace QuestSearch.Reading;

/// <summary>Turns the bytes of a file into text and refuses bytes that the encoding does not allow.</summary>
internal static class SourceDecoder
{
    public static SourceText Decode(ReadOnlySpan<byte> bytes, string name, SourceEncoding requested)
    {
        SourceEncoding encoding = requested == SourceEncoding.Detect ? Detect(bytes) : requested;
        ReadOnlySpan<byte> mark = SourceEncodings.ByteOrderMark(encoding);
        bool hasMark = !mark.IsEmpty && bytes.StartsWith(mark);
        ReadOnlySpan<byte> content = hasMark ? bytes[mark.Length..] : bytes;
        int offset = FirstInvalid(content, encoding);
        if (offset >= 0)
        {
            throw Invalid(name, encoding, content[offset], offset + (hasMark ? mark.Length : 0));
        }

        string text = SourceEncodings.For(encoding).GetString(content);
        return new SourceText(text, new SourceFile(name, SourceEncodings.NameOf(encoding), hasMark, text.Length));
    }

    private static SourceEncoding Detect(ReadOnlySpan<byte> bytes)
    {
        foreach (SourceEncoding encoding in (ReadOnlySpan<SourceEncoding>)[SourceEncoding.Utf16LittleEndian, SourceEncoding.Utf16BigEndian])
        {
            if (bytes.StartsWith(SourceEncodings.ByteOrderMark(encoding)))
            {
                return encoding;
            }
        }

        return SourceEncoding.Utf8;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes, SourceEncoding encoding) => encoding switch
    {
        SourceEncoding.Windows1252 => -1,
        SourceEncoding.Utf8 => FirstInvalidUtf8(bytes),
        _ => FirstInvalidUtf16(bytes, encoding == SourceEncoding.Utf16BigEndian),
    };

    private static int FirstInvalidUtf8(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return -1;
        }

        int position = 0;
        while (position < bytes.Length && Rune.DecodeFromUtf8(bytes[position..], out _, out int length) == System.Buffers.OperationStatus.Done)
        {
            position += length;
        }

        return position;
    }

    private static int FirstInvalidUtf16(ReadOnlySpan<byte> bytes, bool isBigEndian)
    {
        int whole = bytes.Length & ~1;
        for (int i = 0; i < whole; i += 2)
        {
            char unit = Unit(bytes, i, isBigEndian);
            if (!char.IsSurrogate(unit))
            {
                continue;
            }

            bool isPair = char.IsHighSurrogate(unit) && i + 2 < whole && char.IsLowSurrogate(Unit(bytes, i + 2, isBigEndian));
            if (!isPair)
            {
                return i;
            }

            i += 2;
        }

        return whole < bytes.Length ? whole : -1;
    }

    private static char Unit(ReadOnlySpan<byte> bytes, int index, bool isBigEndian) =>
        (char)(isBigEndian ? (bytes[index] << 8) | bytes[index + 1] : (bytes[index + 1] << 8) | bytes[index]);

    private static BookReadingException Invalid(string name, SourceEncoding encoding, byte value, int offset)
    {
        string advice = encoding == SourceEncoding.Utf8
            ? "Save the file as UTF-8, or name the encoding that it has, such as windows-1252."
            : "The file is damaged, or has another encoding than the one named.";
        return new BookReadingException(
            $"{name}: the byte 0x{value:X2} at offset {offset} is not valid {SourceEncodings.NameOf(encoding)}. {advice}", name, offset);
    }
}
