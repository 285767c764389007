using CsCheck;
using QuestSearch.Indexing;
using Xunit;

namespace QuestSearch.Tests.Indexing.Inverting;

public class BookInverterTests
{
    [Fact]
    public void Invert_AnyBooks_GivesTheTermsThatTheSentencesHave() =>
        RandomBooks.Any.Array[1, 8].Sample(
            books =>
            {
                using QuestIndex index = QuestIndex.InMemory();
                foreach (Book book in books)
                {
                    index.Replace(book);
                }

                AssertTerms(index);
            },
            iter: 60,
            print: books => $"{books.Length} books");

    [Fact]
    public void Invert_ABookOfManyChunks_GivesTheTermsThatTheSentencesHave()
    {
        string[] sentences = [.. Enumerable.Range(0, 9000).Select(number => $"The boat, the twenty-five boats and the {number} nets of {number % 97} men lay, laid, lie in the sand by the tide {number / 50}.")];
        using QuestIndex index = QuestIndex.InMemory();

        index.Add([SampleBook.Of("a", "First."), SampleBook.Of("long", sentences), SampleBook.Of("z", "Last.")], progress: null, CancellationToken.None);

        AssertTerms(index);
    }

    [Fact]
    public void Invert_AVariantWithTheStemOfItsWord_CountsBoth()
    {
        using QuestIndex index = QuestIndex.InMemory();
        BookBuilder builder = new("a", new BookMetadata { Title = "A" });
        builder.BeginParagraph();
        builder.Append("The ", file: 0, sourceStart: 0);
        builder.BeginVariant();
        builder.Append("boat", file: 0, sourceStart: 4);
        builder.EndVariant("boats");
        builder.Append(" lay.", file: 0, sourceStart: 8);
        builder.AddFile(new SourceFile("a.txt", Encoding: null, HasByteOrderMark: false, 13));

        index.Add(builder.Build());

        AssertTerms(index);
    }

    private static void AssertTerms(QuestIndex index)
    {
        using IndexSnapshot snapshot = index.AcquireSnapshot();
        Assert.Equal(IndexedTerms.Expected(snapshot, index.Analyzer), IndexedTerms.Of(snapshot));
    }
}
