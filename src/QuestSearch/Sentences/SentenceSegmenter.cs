using QuestSearch.Sentences;
using QuestSearch.Sentences.Abbreviations;
using QuestSearch.Sentences.Learning;
using QuestSearch.Sentences.Lists;

namespace QuestSearch;

/// <summary>Divides English text into sentences. Immutable and safe for use by several threads.</summary>
/// <remarks>
/// A note marker, a closing quotation mark or a closing bracket belongs to the sentence that it follows. Time is linear in the length of the text.
/// Abbreviations are learned from the text after Kiss and Strunk, "Unsupervised Multilingual Sentence Boundary Detection",
/// Computational Linguistics 32 (2006), doi:10.1162/coli.2006.32.4.485.
/// </remarks>
public sealed class SentenceSegmenter
{
    private readonly AbbreviationLexicon _lexicon;
    private readonly bool _learnsAbbreviations;

    /// <summary>Initializes a segmenter.</summary>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An extra abbreviation is empty, has no letter or holds white space.</exception>
    public SentenceSegmenter(SentenceSegmenterOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _lexicon = AbbreviationLexicon.With(options.ExtraAbbreviations);
        _learnsAbbreviations = options.LearnsAbbreviations;
    }

    /// <summary>Gets the segmenter with the default options.</summary>
    public static SentenceSegmenter Default { get; } = new(new SentenceSegmenterOptions());

    /// <summary>Divides a text into sentences.</summary>
    /// <param name="text">Any text; a blank line ends a paragraph and with it a sentence, a single line end does not.</param>
    /// <returns>The sentences in the order of the text. They hold every character that is not white space, do not overlap, and have no white space at their edges; empty for a blank text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<TextSpan> Segment(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<TextSpan> sentences = [];
        BoundaryScanner scanner = new(text, VocabularyOf(text), NoteAnchors.None, sentences);
        foreach (TextSpan block in TextBlocks.Of(text))
        {
            if (!LineList.TryAdd(text, block, sentences))
            {
                scanner.Scan(block);
            }
        }

        return sentences;
    }

    /// <summary>Divides the text of a book into sentences.</summary>
    /// <param name="book">The book.</param>
    /// <returns>The sentences of the body and its headings in reading order, then those of the notes. A sentence never crosses a paragraph; a note reference belongs to the sentence that it follows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="book"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<Sentence> Segment(Book book)
    {
        ArgumentNullException.ThrowIfNull(book);
        TextVocabulary vocabulary = VocabularyOf(book.Body.Text, book.NotesFlow.Text);
        List<Sentence> sentences = [];
        new FlowSegmentation(book.Body, vocabulary).AppendTo(sentences);
        new FlowSegmentation(book.NotesFlow, vocabulary).AppendTo(sentences);
        ExcerptEdges.Mark(sentences, book.Body.Text);
        return sentences;
    }

    private TextVocabulary VocabularyOf(params ReadOnlySpan<string> texts) =>
        _learnsAbbreviations ? TextVocabulary.LearnedFrom(texts, _lexicon) : TextVocabulary.Of(_lexicon);
}
