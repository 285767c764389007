using QuestSearch.Indexing;
using Xunit;

namespace QuestSearch.Tests.Indexing;

public class IndexSnapshotTests
{
    [Fact]
    public void ReadSentence_WithAPageBreakInside_HasBothPages()
    {
        using QuestIndex index = Index(new SampleBook("a").Page("33").Paragraph("It began here", "and ended there.").Build());

        StoredSentence sentence = Sentence(index, 0);

        Assert.Equal([0], PagesOf(sentence, new TextSpan(0, 5)));
    }

    [Fact]
    public void ReadSentence_OnTheSecondPage_HasThatPageOnly()
    {
        using QuestIndex index = Index(new SampleBook("a").Page("33").Paragraph("One.").Page("34").Paragraph("Two.").Build());

        Assert.Equal([1], PagesOf(Sentence(index, 1), new TextSpan(0, 4)));
    }

    [Fact]
    public void ReadSentence_ThatCarriesANote_HasItsReference()
    {
        using QuestIndex index = Index(new SampleBook("a").Paragraph("One.").Note("13", "See below.").Build());

        NoteReference reference = Assert.Single(Sentence(index, 0).NoteReferences);

        Assert.Equal(("13", 0, 4), (reference.Label, reference.Note, reference.Offset));
    }

    [Fact]
    public void ReadSentence_OfANote_KnowsTheNote()
    {
        using QuestIndex index = Index(new SampleBook("a").Paragraph("One.").Note("13", "See below.").Build());

        StoredSentence sentence = Sentence(index, 1);

        Assert.Equal((Plane.Note, 0), (sentence.Plane, sentence.Note));
    }

    [Fact]
    public void ReadSentence_AnyPart_MapsToTheSource()
    {
        using QuestIndex index = Index(SampleBook.Of("a", "One boat.", "Two boats lay there."));

        List<SourceSpan> source = [];
        Sentence(index, 1).FindSource(new TextSpan(4, 9), source);
        Assert.Equal([new SourceSpan(0, 14, 19)], source);
    }

    [Fact]
    public void ReadSentence_Separators_TellParagraphsApart()
    {
        using QuestIndex index = Index(new SampleBook("a").Paragraph("One.", "Two.").Paragraph("Three.").Build());

        Assert.Equal(
            [SentenceSeparator.Blank, SentenceSeparator.ParagraphEnd, SentenceSeparator.ParagraphEnd],
            Enumerable.Range(0, 3).Select(ordinal => Sentence(index, ordinal).Separator));
    }

    [Fact]
    public void ReadBook_Notes_LeadToTheirSentencesAndBack()
    {
        using QuestIndex index = Index(new SampleBook("a").Paragraph("One.").Note("1", "First.", "Second.").Paragraph("Two.").Note("2", "Third.").Build());

        BookRecord book = index.Read(snapshot => snapshot.ReadBook(0));

        Assert.Equal([(2, 2), (4, 1)], book.Notes.Select(note => (note.FirstSentence, note.SentenceCount)));
        Assert.Equal([0, 1], book.Notes.SelectMany(note => note.Referrers));
        Assert.Equal((5, 2), (book.SentenceCount, book.BodySentenceCount));
    }

    [Fact]
    public void ReadBook_AfterCommitAndOpen_GivesAllThatWasKnown()
    {
        BookMetadata metadata = new() { Title = "The Tide", Authors = ["A. Writer", "B. Other"], Year = -40, Publisher = "", Language = "en" };
        Book original = new SampleBook("a").Page("xii").Section("First").Paragraph("One.").Page(null).Paragraph("Two.").Build(metadata);
        using TemporaryFolder folder = new();
        using (QuestIndex writing = QuestIndex.Create(folder.Path))
        {
            writing.Add(original);
            writing.Commit();
        }

        using QuestIndex index = QuestIndex.Open(folder.Path);
        BookRecord book = index.Read(snapshot => snapshot.ReadBook(0));

        Assert.Equal(metadata, book.Metadata);
        Assert.Equal(original.Files, book.Files);
        Assert.Equal(["xii", null], book.Pages.Select(page => page.Label));
        Assert.Equal([new SectionRecord("First", 1, null)], book.Sections);
    }

    [Fact]
    public void BookDocument_AfterRemovalsAndMerges_StillPrecedesItsSentences()
    {
        using QuestIndex index = QuestIndex.InMemory(new IndexOptions { WriteBufferMegabytes = 1 });
        for (int round = 0; round < 40; round++)
        {
            index.Replace(SampleBook.Of($"{round % 7}", [.. Enumerable.Range(0, 1 + (round * 5 % 30)).Select(number => $"Sentence {round} {number}.")]));
            index.Remove($"{round % 5}");
            index.Commit();
        }

        index.Read(snapshot =>
        {
            Assert.NotEmpty(snapshot.BookDocuments());
            foreach (int book in snapshot.BookDocuments())
            {
                for (int ordinal = 0; ordinal < snapshot.ReadBook(book).SentenceCount; ordinal++)
                {
                    int document = book + 1 + ordinal;
                    Assert.Equal((book, ordinal), (snapshot.BookDocument(document), snapshot.SentenceOrdinal(document)));
                    Assert.EndsWith($" {ordinal}.", snapshot.ReadSentence(document).Text);
                }
            }

            return true;
        });
    }

    [Fact]
    public void Snapshot_HeldDuringWrites_DoesNotChange()
    {
        using QuestIndex index = Index(SampleBook.Of("a", "A boat."));
        using IndexSnapshot snapshot = index.AcquireSnapshot();

        index.Replace(SampleBook.Of("a", "A net."));
        index.Commit();

        Assert.Equal(["a:0"], IndexReading.Find(snapshot, index.Analyzer, "boat"));
        Assert.Empty(IndexReading.Find(snapshot, index.Analyzer, "net"));
    }

    [Fact]
    public void Snapshot_HeldDuringDispose_CanBeRead()
    {
        using TemporaryFolder folder = new();
        QuestIndex index = QuestIndex.Create(folder.Path);
        index.Add(SampleBook.Of("a", "A boat."));
        index.Commit();
        using IndexSnapshot snapshot = index.AcquireSnapshot();

        index.Dispose();

        Assert.Equal(["a:0"], IndexReading.Find(snapshot, index.Analyzer, "boat"));
    }

    private static QuestIndex Index(Book book)
    {
        QuestIndex index = QuestIndex.InMemory();
        index.Add(book);
        return index;
    }

    private static List<int> PagesOf(StoredSentence sentence, TextSpan part)
    {
        List<int> pages = [];
        sentence.AddPages(part, pages);
        return pages;
    }

    private static StoredSentence Sentence(QuestIndex index, int ordinal) => index.Read(snapshot => snapshot.ReadSentence(1 + ordinal));
}
