using QuestSearch.Books;
using QuestSearch.Tests.Indexing;
using Xunit;

namespace QuestSearch.Tests.Searching;

public sealed class SearchTests : IDisposable
{
    private readonly QuestIndex _index = QuestIndex.InMemory();

    public SearchTests() => _index.Add(new SampleBook("voyage")
        .Page("xii")
        .Section("The Departure")
        .Paragraph("The captain confessed his fear.", "No sailor confessed anything.")
        .Note("1", "See the captain's letters.", "They are lost.")
        .Page("1")
        .Section("The Storm")
        .Paragraph("A twenty-five ton wave broke the mast.", "The captain cut the mast away.")
        .Build());

    public void Dispose() => _index.Dispose();

    private string[] Find(string query) => [.. _index.Search(Query.Parse(query)).Select(hit => hit.Text)];

    [Fact]
    public void Search_Word_FindsInflectedForms() =>
        Assert.Equal(["The captain confessed his fear.", "No sailor confessed anything."], Find("confess").Order(StringComparer.Ordinal).Reverse());

    [Fact]
    public void Search_ExactWordInAnotherForm_FindsNothing() => Assert.Empty(_index.Search(Query.Exact("confess")));

    [Fact]
    public void Search_And_FindsBothInOneSentence() => Assert.Equal(["The captain confessed his fear."], Find("captain confess"));

    [Fact]
    public void Search_AndNot_LeavesOut() => Assert.Equal(["No sailor confessed anything."], Find("confess -captain"));

    [Fact]
    public void Search_Or_FindsEither() => Assert.Equal(3, _index.Search(Query.Word("sailor") | Query.Word("mast")).Total);

    [Fact]
    public void Search_Not_FindsAllOtherSentences() => Assert.Equal(5, _index.Search(!Query.Word("captain")).Total);

    [Fact]
    public void Search_Phrase_FindsWordsInSequenceOnly()
    {
        SearchResults found = _index.Search(Query.Phrase("cut the mast"));

        Hit hit = Assert.Single(found);
        MatchedRun run = Assert.Single(Assert.Single(hit.Matches).Runs);
        Assert.Equal("cut the mast", run.Span.In(hit.Text).ToString());
        Assert.Equal(["cut", "the", "mast"], run.Words.Select(word => word.Span.In(hit.Text).ToString()));
    }

    [Fact]
    public void Search_PhraseAcrossCompound_CompoundTakesThePositionsOfItsParts()
    {
        Assert.Single(_index.Search(Query.Phrase("twenty-five ton")));
        Assert.Single(_index.Search(Query.Phrase("twenty five ton")));
        Assert.Empty(_index.Search(Query.Phrase("twenty ton")));
    }

    [Fact]
    public void Search_Hit_TellsPagesSectionsAndNotes()
    {
        Hit hit = Assert.Single(_index.Search(Query.Word("sailor")));

        Assert.Equal("voyage", hit.BookId);
        Assert.Equal(["xii"], hit.Pages.Select(page => page.Label));
        Assert.Equal(["The Departure"], hit.Sections);
        CarriedNote note = Assert.Single(hit.Notes);
        Assert.Equal("1", note.Label);
        Assert.Equal("See the captain's letters. They are lost.", note.Text);
        Assert.Equal(["xii"], note.Pages.Select(page => page.Label));
    }

    [Fact]
    public void Search_HitInNote_TellsTheSentencesThatReferToIt()
    {
        Hit hit = Assert.Single(_index.Search(Query.Word("letter")));

        Assert.Equal(Plane.Note, hit.Plane);
        Assert.Equal("1", hit.NoteLabel);
        Assert.Equal("No sailor confessed anything.", Assert.Single(hit.Referrers).Text);
    }

    [Fact]
    public void Search_WithContext_GivesSentencesOfTheSameFlow()
    {
        SearchOptions options = new() { ContextBefore = 5, ContextAfter = 1 };

        Hit hit = Assert.Single(_index.Search(Query.Word("sailor"), options, TestContext.Current.CancellationToken));

        Assert.Equal(["The Departure", "The captain confessed his fear."], hit.Before.Select(sentence => sentence.Text));
        Assert.Equal(["The Storm"], hit.After.Select(sentence => sentence.Text));
    }

    [Fact]
    public void Search_AfterDispose_HitsStayValid()
    {
        QuestIndex index = QuestIndex.InMemory();
        index.Add(SampleBook.Of("b", "A word."));
        SearchResults found = index.Search(Query.Word("word"));
        index.Dispose();

        Assert.Equal("A word.", found[0].Text);
        Assert.Single(found[0].Matches);
    }

    [Fact]
    public void Search_DoubtfulWord_IsFoundInBothForms()
    {
        TextFlowBuilder body = new();
        body.AppendVerbatim("They will recover the chairs.", 0, 0);
        body.AddVariant(new TextSpan(10, 17), "re-cover");
        body.AddParagraph(new TextSpan(0, body.Length), Plane.Body, section: null, note: null);
        _index.Add(new Book("chairs", new BookMetadata(), [new SourceFile("chairs.txt", null, false, body.Length)], body.Build(), new TextFlowBuilder().Build(), [], [], [], []));

        foreach (string form in new[] { "recover", "re-cover" })
        {
            Hit hit = Assert.Single(_index.Search(Query.Exact(form)));
            Assert.Equal("They will **recover** the chairs.", hit.Highlighted("**"));
            Assert.Single(hit.Matches[0].Runs[0].Words);
        }
    }

    [Theory]
    [InlineData("the")]
    [InlineData("\"the the\"~2")]
    [InlineData("the NEAR/3 the")]
    public void Search_EnormousSentence_EndsSoon(string query)
    {
        using QuestIndex index = QuestIndex.InMemory();
        index.Add(SampleBook.Of("a", string.Concat(Enumerable.Repeat("the ", 100_000)) + "end."));

        Assert.Equal(query == "the" ? 100_000 : 50_000, Assert.Single(index.Search(Query.Parse(query))).Matches.Count);
    }
}
