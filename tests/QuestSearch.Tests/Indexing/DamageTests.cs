using Xunit;

namespace QuestSearch.Tests.Indexing;

public sealed class DamageTests : IDisposable
{
    private static readonly string[] Words = ["boat", "tide", "common"];

    private readonly TemporaryFolder _sound = new();
    private readonly string _answer;

    public DamageTests()
    {
        using QuestIndex index = QuestIndex.Create(_sound.Path);
        for (int book = 0; book < 6; book++)
        {
            index.Add(new SampleBook($"{book}").Page($"{book}").Paragraph($"A common boat of book {book}.", "The tide.").Note("1", "A common note.").Build());
            if (book % 2 == 1)
            {
                index.Commit();
            }
        }

        index.Remove("0");
        index.Commit();
        _answer = AnswerOf(index);
    }

    [Fact]
    public void Open_AByteChanged_GivesTheAnswerOrSaysDamaged() => Damage(rounds: 200, (random, file) =>
    {
        byte[] bytes = File.ReadAllBytes(file);
        bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        File.WriteAllBytes(file, bytes);
    });

    [Fact]
    public void Open_AFileCutShort_GivesTheAnswerOrSaysDamaged() => Damage(rounds: 80, (random, file) =>
    {
        using FileStream stream = File.OpenWrite(file);
        stream.SetLength(random.NextInt64(stream.Length));
    });

    [Fact]
    public void Open_BytesAppended_GivesTheAnswerOrSaysDamaged() => Damage(rounds: 40, (random, file) =>
    {
        byte[] more = new byte[random.Next(1, 40)];
        random.NextBytes(more);
        using FileStream stream = new(file, FileMode.Append);
        stream.Write(more);
    });

    [Fact]
    public void Open_AFileMissing_GivesTheAnswerOrSaysDamaged() => Damage(rounds: 40, (_, file) => File.Delete(file));

    [Fact]
    public void Open_Damaged_NamesTheIndexAndTheRemedy()
    {
        using TemporaryFolder folder = CopyOfSound();
        string file = Directory.GetFiles(folder.Path, "_*.dic")[0];
        byte[] bytes = File.ReadAllBytes(file);
        bytes[100] ^= 1;
        File.WriteAllBytes(file, bytes);

        IndexDamagedException exception = Assert.Throws<IndexDamagedException>(() => QuestIndex.Open(folder.Path));

        Assert.StartsWith($"The index '{folder.Path}' is damaged: ", exception.Message);
        Assert.Contains(Path.GetFileName(file), exception.Message);
        Assert.EndsWith(" Put the folder back from a copy, or delete it and index the books again.", exception.Message);
    }

    [Fact]
    public void Open_WithoutItsListOfSegments_SaysDamaged()
    {
        using TemporaryFolder folder = CopyOfSound();
        foreach (string file in Directory.GetFiles(folder.Path, "segments*"))
        {
            File.Delete(file);
        }

        IndexDamagedException exception = Assert.Throws<IndexDamagedException>(() => QuestIndex.Open(folder.Path));

        Assert.Contains("its list of segments (segments_N) is missing", exception.Message);
    }

    public void Dispose() => _sound.Dispose();

    private void Damage(int rounds, Action<Random, string> damage)
    {
        Random random = new(20);
        int found = 0;
        for (int round = 0; round < rounds; round++)
        {
            using TemporaryFolder folder = CopyOfSound();
            damage(random, random.GetItems(FilesOf(folder.Path), 1)[0]);
            try
            {
                using QuestIndex index = QuestIndex.Open(folder.Path);
                Assert.Equal(_answer, AnswerOf(index));
            }
            catch (IndexDamagedException)
            {
                found++;
            }
        }

        Assert.NotEqual(0, found);
    }

    private static string AnswerOf(QuestIndex index) => string.Join(
        '\n',
        [.. Words.Select(word => string.Join(' ', index.Find(word))), .. index.Books.Select(book => $"{book.Metadata.Title}: {string.Join('|', index.TextsOf(book.Id))}")]);

    private static string[] FilesOf(string folder) => [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal)];

    private TemporaryFolder CopyOfSound()
    {
        TemporaryFolder copy = new();
        Directory.CreateDirectory(copy.Path);
        foreach (string file in Directory.GetFiles(_sound.Path))
        {
            File.Copy(file, Path.Combine(copy.Path, Path.GetFileName(file)));
        }

        return copy;
    }
}
