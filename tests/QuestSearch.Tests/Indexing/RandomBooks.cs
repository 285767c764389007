using CsCheck;

namespace QuestSearch.Tests.Indexing;

/// <summary>Random books over few words, with pages, sections and notes.</summary>
internal static class RandomBooks
{
    public static readonly string[] Words = ["boat", "boats", "tide", "sand", "nets", "lay", "laid", "grey", "twenty-five", "1949", "Café", "don’t"];

    public static readonly string[] Ids = ["a", "b", "B", "ä", "book/5", " "];

    private static readonly Gen<string> Sentence = OneOf(Words).Array[1, 12].Select(words => $"The {string.Join(' ', words)}.");

    private static readonly Gen<string[]> Sentences = Sentence.Array[1, 4];

    private static readonly Gen<Action<SampleBook>> Step = Gen.Frequency(
        (4, Sentences.Select<string[], Action<SampleBook>>(sentences => book => book.Paragraph(sentences))),
        (2, Gen.Int[1, 500].Select<int, Action<SampleBook>>(label => book => book.Page(label.ToString()))),
        (1, OneOf(Words).Select<string, Action<SampleBook>>(title => book => book.Section(title))),
        (2, Gen.Select<string[], string, Action<SampleBook>>(Sentences, OneOf("1", "2", "*"), (sentences, label) => book => book.Note(label, sentences))),
        (1, Gen.Const<Action<SampleBook>>(book => book.Marker("†"))));

    public static Gen<Book> WithId(string id) => Gen.Select(Sentences, Step.Array[0, 12], (first, steps) =>
    {
        SampleBook book = new SampleBook(id).Paragraph(first);
        foreach (Action<SampleBook> step in steps)
        {
            step(book);
        }

        return book.Build();
    });

    public static Gen<Book> Any { get; } = OneOf(Ids).SelectMany(WithId);

    public static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
