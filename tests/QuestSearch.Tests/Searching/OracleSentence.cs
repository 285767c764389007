using System.Text.RegularExpressions;
using QuestSearch.Analysis;

namespace QuestSearch.Tests.Searching;

/// <summary>A sentence of a random book, broken into words in the simplest way.</summary>
internal sealed partial class OracleSentence
{
    public OracleSentence(Book book, Sentence sentence)
    {
        Book = book;
        Sentence = sentence;
        Flow = book.FlowOf(sentence.Plane);
        Text = sentence.Span.In(Flow.Text).ToString();
        Words = WordsOf(Text, withParts: true);
    }

    public Book Book { get; }

    public Sentence Sentence { get; }

    public TextFlow Flow { get; }

    public string Text { get; }

    public List<OracleWord> Words { get; }

    public Paragraph Paragraph => Flow.Paragraphs[Sentence.Paragraph];

    public IEnumerable<NoteReference> References => Sentence.NoteReferences.Select(index => Flow.NoteReferences[index]);

    public string Name => $"{Book.Id}:{Sentence.Ordinal}";

    /// <summary>The pages that characters of the sentence stand on.</summary>
    public IEnumerable<Page> PagesOf(int start, int end) =>
        Enumerable.Range(start, end - start).Select(offset => Flow.PageAt(Sentence.Span.Start + offset)).OfType<int>().Distinct().Select(page => Book.Pages[page]);

    public static List<OracleWord> WordsOf(string text, bool withParts)
    {
        List<OracleWord> words = [];
        int position = 0;
        foreach (System.Text.RegularExpressions.Match match in WholeWord().Matches(text))
        {
            string[] parts = match.Value.Split('-');
            words.Add(new OracleWord(match.Index, match.Value, position, parts.Length));
            int offset = match.Index;
            foreach (string part in withParts && parts.Length > 1 ? parts : [])
            {
                words.Add(new OracleWord(offset, part, position + Array.IndexOf(parts, part), 1));
                offset += part.Length + 1;
            }

            position += parts.Length;
        }

        return words;
    }

    [GeneratedRegex(@"[\p{L}\p{Cs}\d]+(-[\p{L}\p{Cs}\d]+)*")]
    private static partial Regex WholeWord();
}

/// <summary>A word or a part of a compound: where it begins, its letters, its position and the positions it takes.</summary>
internal sealed record OracleWord(int Start, string Surface, int Position, int Length)
{
    public int End => Start + Surface.Length;

    public string WithoutAccents => Surface.Replace('é', 'e');

    public string Folded => WithoutAccents.ToLowerInvariant();

    public string Stem => string.Join('-', Surface.Split('-').Select(part => TextAnalyzer.For("en").FormsOf(part).Stem));
}
