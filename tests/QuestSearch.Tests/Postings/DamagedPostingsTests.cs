using System.Buffers.Binary;
using System.IO.Hashing;
using Lucene.Net.Codecs;
using Lucene.Net.Index;
using QuestSearch.Files;
using QuestSearch.Postings;
using QuestSearch.Tests.Searching;
using QuestSearch.Tests.Searching.Scorers;
using Xunit;
using LuceneVersion = Lucene.Net.Util.LuceneVersion;

namespace QuestSearch.Tests.Postings;

/// <summary>Bytes are changed where no checksum tells: the files are given new ones.</summary>
public sealed class DamagedPostingsTests : IDisposable
{
    private const int BytesOfChecksum = sizeof(ulong);

    private static readonly byte[] LikelyBytes = [0, 1, 2, 16, 24, 31, 32, 33, 63, 64, 65, 127, 128, 129, 254, 255];

    private static readonly string[] Queries =
    [
        "w1", "=w2", "w1 w3", "w1 | w2 | w9", "\"w1 w2\"", "\"w1 w2 w1\"", "\"w9 w1 w2\"", "\"w2 the w8 w3\"", "\"w1 w3\"~3", "w0 NEAR/4 w2", "w1 -w2", "w*", "w1*", "w?", "/w[1-4]/", "w11~1", "w10~2", "rare1", "storm", "in:notes w3",
    ];

    private static readonly SearchOptions[] Options = [SearchOptions.Default, new() { Top = 10, Order = HitOrder.Reading, ExpansionLimit = 2 }];

    private readonly TemporaryFolder _sound = new();

    /// <summary>Of the files of a segment that are ours.</summary>
    public static TheoryData<string> Extensions => ["dic", "doc", "pos", "len", "rec"];

    public DamagedPostingsTests()
    {
        using (QuestIndex index = QuestIndex.Create(_sound.Path))
        {
            Book[] books = new RandomLibrary(seed: 5) { SentencesOfBook = 200 }.Books(4);
            index.Add(books[..2], progress: null, CancellationToken.None);
            index.Commit();
            index.Add(books[2..], progress: null, CancellationToken.None);
            index.Commit();
        }

        MergeToOneSegment(_sound.Path);
        using QuestIndex merged = QuestIndex.Open(_sound.Path);
        merged.Remove("b");
        merged.Commit();
    }

    [Theory]
    [MemberData(nameof(Extensions))]
    public void Search_BytesChanged_AnswersOrSaysDamaged(string extension)
    {
        string file = Assert.Single(Directory.GetFiles(_sound.Path, "*." + extension));
        byte[] sound = File.ReadAllBytes(file);
        Random random = new(7);
        int damaged = 0;
        for (int round = 0; round < 60; round++)
        {
            File.WriteAllBytes(file, Change(sound, random));
            damaged += IsFoundDamaged() ? 1 : 0;
        }

        Assert.True(damaged > 0 || extension == "len");
    }

    [Theory]
    [MemberData(nameof(Extensions))]
    public void Search_FileCutShort_AnswersOrSaysDamaged(string extension)
    {
        string file = Assert.Single(Directory.GetFiles(_sound.Path, "*." + extension));
        byte[] sound = File.ReadAllBytes(file);
        Random random = new(8);
        for (int round = 0; round < 20; round++)
        {
            File.WriteAllBytes(file, WithChecksum(sound[..random.Next(40, sound.Length)]));
            IsFoundDamaged();
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    [InlineData(24)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(1 << 29)]
    public void Open_NumberOfSlotsThatNoTableHas_SaysDamaged(int slotCount)
    {
        ChangeSlotCount(_ => slotCount);

        Assert.Throws<IndexDamagedException>(() => QuestIndex.Open(_sound.Path));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(12)]
    public void Search_AnotherNumberOfSlots_AnswersOrSaysDamaged(int shift)
    {
        ChangeSlotCount(sound => shift < 0 ? sound >> -shift : Math.Min(sound << shift, KeyTable.MostSlots));

        IsFoundDamaged();
    }

    [Fact]
    public void Search_BlockOfRecordsStartsElsewhere_AnswersOrSaysDamaged()
    {
        (string file, byte[] sound, int starts) = Records();
        int damaged = 0;
        foreach (long start in (long[])[-1, long.MinValue, long.MaxValue, int.MaxValue, 0, 1, starts, sound.Length - 1, sound.Length, sound.Length + 1])
        {
            byte[] changed = [.. sound];
            for (int place = starts; place < sound.Length - CodecUtil.FooterLength() - sizeof(long); place += sizeof(long))
            {
                BinaryPrimitives.WriteInt64LittleEndian(changed.AsSpan(place), start);
            }

            File.WriteAllBytes(file, WithChecksum(changed));
            damaged += IsFoundDamaged() ? 1 : 0;
        }

        Assert.InRange(damaged, 6, 10);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 1)]
    [InlineData(0, 31)]
    [InlineData(0, 32)]
    [InlineData(0, 64)]
    [InlineData(0, 255)]
    [InlineData(1, 0)]
    [InlineData(1, 255)]
    [InlineData(20, 0)]
    [InlineData(20, 255)]
    public void Search_EndsOfRecordsChanged_AnswersOrSaysDamaged(int offset, byte value)
    {
        (string file, byte[] sound, int starts) = Records();
        for (int place = starts; place < sound.Length - CodecUtil.FooterLength() - sizeof(long); place += sizeof(long))
        {
            sound[BinaryPrimitives.ReadInt64LittleEndian(sound.AsSpan(place)) + offset] = value;
        }

        File.WriteAllBytes(file, WithChecksum(sound));

        Assert.True(IsFoundDamaged());
    }

    public void Dispose() => _sound.Dispose();

    /// <summary>Changes the number with which the summary of the last field ends.</summary>
    private void ChangeSlotCount(Func<int, int> change)
    {
        string file = Assert.Single(Directory.GetFiles(_sound.Path, "*.dic"));
        byte[] bytes = File.ReadAllBytes(file);
        Span<byte> slotCount = bytes.AsSpan(bytes.Length - CodecUtil.FooterLength() - sizeof(long) - sizeof(int), sizeof(int));
        BinaryPrimitives.WriteInt32BigEndian(slotCount, change(BinaryPrimitives.ReadInt32BigEndian(slotCount)));
        File.WriteAllBytes(file, WithChecksum(bytes));
    }

    /// <summary>The file of records, and where in it the starts of its blocks are listed.</summary>
    private (string File, byte[] Bytes, int Starts) Records()
    {
        string file = Assert.Single(Directory.GetFiles(_sound.Path, "*.rec"));
        byte[] bytes = File.ReadAllBytes(file);
        return (file, bytes, (int)BinaryPrimitives.ReadInt64BigEndian(bytes.AsSpan(bytes.Length - CodecUtil.FooterLength() - sizeof(long))));
    }

    private static byte[] Change(byte[] sound, Random random)
    {
        byte[] changed = [.. sound];
        for (int change = random.Next(1, 4); change > 0; change--)
        {
            int place = random.Next(2) == 0 ? random.Next(changed.Length) : Math.Max(0, changed.Length - 1 - random.Next(200));
            changed[place] = random.Next(3) == 0 ? (byte)random.Next(256) : random.GetItems(LikelyBytes, 1)[0];
        }

        return WithChecksum(changed);
    }

    private static byte[] WithChecksum(byte[] bytes)
    {
        Crc32 checksum = new();
        checksum.Append(bytes.AsSpan(0, bytes.Length - BytesOfChecksum));
        BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(bytes.Length - BytesOfChecksum), checksum.GetCurrentHashAsUInt32());
        return bytes;
    }

    private static void MergeToOneSegment(string folder)
    {
        using MappedDirectory directory = new(folder);
        IndexWriterConfig configuration = new(LuceneVersion.LUCENE_48, analyzer: null)
        {
            Codec = SentenceCodec.Instance,
            MergePolicy = new LogByteSizeMergePolicy { NoCFSRatio = 0 },
        };
        using IndexWriter writer = new(directory, configuration);
        writer.ForceMerge(1);
    }

    private bool IsFoundDamaged()
    {
        try
        {
            using QuestIndex index = QuestIndex.Open(_sound.Path);
            bool isDamaged = false;
            foreach (Query query in Queries.Select(Query.Parse))
            {
                foreach (SearchOptions options in Options)
                {
                    isDamaged |= IsFoundDamaged(index, query, options);
                }
            }

            return isDamaged | index.Books.Count != 3;
        }
        catch (IndexDamagedException)
        {
            return true;
        }
    }

    private static bool IsFoundDamaged(QuestIndex index, Query query, SearchOptions options)
    {
        try
        {
            index.Ask(query, options);
            return false;
        }
        catch (IndexDamagedException)
        {
            return true;
        }
    }
}
