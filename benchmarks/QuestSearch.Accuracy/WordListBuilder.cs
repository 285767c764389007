using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using QuestSearch.Reading.PlainText.Words;

namespace QuestSearch.Accuracy;

/// <summary>Builds the word list that QuestSearch ships: words counted in books, and words of the SCOWL lists, in the format that <c>WordList</c> reads.</summary>
internal sealed class WordListBuilder
{
    private const int HeaderLength = 12;
    private const int LeastCount = 2;
    private const int LongestWord = 40;

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _listed = new(StringComparer.Ordinal);

    /// <summary>Counts the words of a text.</summary>
    public void Count(string text)
    {
        int position = 0;
        while (position < text.Length)
        {
            int start = position;
            while (position < text.Length && IsInWord(text, position, start))
            {
                position++;
            }

            if (position > start)
            {
                Add(text[start..position]);
            }

            position++;
        }
    }

    /// <summary>Adds the words of a list, given its class.</summary>
    public void AddListed(IEnumerable<string> words, int wordClass)
    {
        foreach (string word in words)
        {
            string folded = Fold(word);
            if (IsWritable(folded))
            {
                _listed[folded] = Math.Max(wordClass, _listed.GetValueOrDefault(folded));
            }
        }
    }

    /// <summary>Writes the list, compressed.</summary>
    public void Write(Stream output)
    {
        SortedDictionary<string, byte> classes = new(StringComparer.Ordinal);
        foreach ((string word, int wordClass) in _listed)
        {
            classes[word] = (byte)wordClass;
        }

        foreach ((string word, int count) in _counts)
        {
            bool isListed = classes.TryGetValue(word, out byte known);
            if (isListed || count >= LeastCount)
            {
                classes[word] = Math.Max(known, (byte)(int.Log2(count) + 1));
            }
        }

        byte[] data = Encode(classes);
        using BrotliStream brotli = new(output, new BrotliCompressionOptions { Quality = 11 }, leaveOpen: true);
        byte[] length = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, data.Length);
        brotli.Write(length);
        brotli.Write(data);
    }

    private static byte[] Encode(SortedDictionary<string, byte> classes)
    {
        List<int> offsets = [];
        MemoryStream entries = new();
        int blocks = (classes.Count + WordList.BlockLength - 1) / WordList.BlockLength;
        int start = HeaderLength + (blocks * sizeof(int));
        string previous = "";
        int index = 0;
        foreach ((string word, byte wordClass) in classes)
        {
            bool isBlockHead = index++ % WordList.BlockLength == 0;
            if (isBlockHead)
            {
                offsets.Add(start + (int)entries.Length);
            }

            int shared = isBlockHead ? 0 : previous.AsSpan().CommonPrefixLength(word);
            entries.WriteByte((byte)shared);
            entries.WriteByte((byte)(word.Length - shared));
            entries.Write(Encoding.Latin1.GetBytes(word[shared..]));
            entries.WriteByte(wordClass);
            previous = word;
        }

        byte[] data = new byte[start + entries.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(data, WordList.Magic);
        BinaryPrimitives.WriteInt32LittleEndian(data.AsSpan(4), classes.Count);
        BinaryPrimitives.WriteInt32LittleEndian(data.AsSpan(8), blocks);
        for (int i = 0; i < offsets.Count; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(data.AsSpan(HeaderLength + (i * sizeof(int))), offsets[i]);
        }

        entries.ToArray().CopyTo(data, start);
        return data;
    }

    private void Add(string word)
    {
        string folded = Fold(word.TrimEnd('-', '\'', '\u2019', '\u2010'));
        if (folded.EndsWith("'s", StringComparison.Ordinal))
        {
            folded = folded[..^2];
        }

        if (IsWritable(folded))
        {
            _counts[folded] = _counts.GetValueOrDefault(folded) + 1;
        }
    }

    private static bool IsWritable(string word) => word.Length is > 0 and <= LongestWord && word.All(c => c <= 0xFF) && !word.EndsWith("'s", StringComparison.Ordinal);

    private static string Fold(string word) => word.Replace('\u2019', '\'').Replace('\u2010', '-').Replace("\u00AD", "", StringComparison.Ordinal).ToLowerInvariant();

    private static bool IsInWord(string text, int index, int start)
    {
        char c = text[index];
        return char.IsLetter(c) || c == '\u00AD' || (index > start && c is '-' or '\'' or '\u2019' or '\u2010' && char.IsLetter(text[index - 1]));
    }
}
