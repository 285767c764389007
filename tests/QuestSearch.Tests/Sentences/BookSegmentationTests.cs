using QuestSearch.Books;
using Xunit;

namespace QuestSearch.Tests.Sentences;

public sealed class BookSegmentationTests
{
    [Fact]
    public void Segment_MarkerAfterTheStop_BelongsToTheSentenceThatItFollows()
    {
        Book book = BodyOf(Plane.Body, "The envoy agreed.^ Mao did not.");
        Assert.Equal([[0], []], SentenceSegmenter.Default.Segment(book).Select(sentence => sentence.NoteReferences.ToArray()));
    }

    [Fact]
    public void Segment_MarkerAfterABlank_BelongsToTheSentenceThatItFollows()
    {
        Book book = BodyOf(Plane.Body, "The envoy agreed. ^Mao did not.");
        Assert.Equal([[0], []], SentenceSegmenter.Default.Segment(book).Select(sentence => sentence.NoteReferences.ToArray()));
    }

    [Fact]
    public void Segment_MarkerAtTheStartOfAParagraph_BelongsToItsFirstSentence()
    {
        Book book = BodyOf(Plane.Body, "One came.", "^Two went.");
        Assert.Equal([[], [0]], SentenceSegmenter.Default.Segment(book).Select(sentence => sentence.NoteReferences.ToArray()));
    }

    [Fact]
    public void Segment_MarkerAfterTheStop_EndsTheSentenceBeforeALowerCaseName() =>
        Assert.Equal(["The envoy agreed.", "von Moltke did not."], Texts(BodyOf(Plane.Body, "The envoy agreed.^ von Moltke did not.")));

    [Fact]
    public void Segment_Heading_IsOneSentence() =>
        Assert.Equal(["CHAPTER I. The Long Road. Its Beginning"], Texts(BodyOf(Plane.Heading, "CHAPTER I. The Long Road. Its Beginning")));

    [Fact]
    public void Segment_HeadingOfWholeSentences_IsDivided() =>
        Assert.Equal(2, Texts(BodyOf(Plane.Heading, "Why did the empire fall? The barbarians did not do it.")).Count());

    [Theory]
    [InlineData("the road went on. It ended.", SentenceFragment.Start, SentenceFragment.None)]
    [InlineData("The road went on. It ended at", SentenceFragment.None, SentenceFragment.End)]
    [InlineData("The road went on. It ended.^", SentenceFragment.None, SentenceFragment.None)]
    [InlineData(", he said. “It ended.”", SentenceFragment.Start, SentenceFragment.None)]
    public void Segment_EdgeOfAnExcerpt_IsAFragment(string text, SentenceFragment first, SentenceFragment last)
    {
        IReadOnlyList<Sentence> sentences = SentenceSegmenter.Default.Segment(BodyOf(Plane.Body, text));
        Assert.Equal([first, last], sentences.Select(sentence => sentence.Fragment));
    }

    [Fact]
    public void Segment_OneSentenceWithoutEdges_IsAFragmentAtBoth() =>
        Assert.Equal(SentenceFragment.Start | SentenceFragment.End, Assert.Single(SentenceSegmenter.Default.Segment(BodyOf(Plane.Body, "and so the road went"))).Fragment);

    private static IEnumerable<string> Texts(Book book) =>
        SentenceSegmenter.Default.Segment(book).Select(sentence => sentence.Span.In(book.FlowOf(sentence.Plane).Text).ToString());

    /// <summary>Makes a book whose body has the given paragraphs, a caret standing for a note marker.</summary>
    private static Book BodyOf(Plane plane, params string[] paragraphs)
    {
        TextFlowBuilder body = new();
        foreach (string paragraph in paragraphs)
        {
            if (body.Length > 0)
            {
                body.AppendVerbatim("\n\n", file: 0, body.Length);
            }

            int start = body.Length;
            string[] parts = paragraph.Split('^');
            body.AppendVerbatim(parts[0], file: 0, body.Length);
            foreach (string part in parts[1..])
            {
                body.AddNoteReference("1", new SourceSpan(0, body.Length, body.Length));
                body.AppendVerbatim(part, file: 0, body.Length);
            }

            body.AddParagraph(new TextSpan(start, body.Length), plane, section: null, note: null);
        }

        return new Book("book", new BookMetadata(), [], body.Build(), new TextFlowBuilder().Build(), [], [], [], []);
    }
}
