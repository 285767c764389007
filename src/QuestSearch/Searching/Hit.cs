namespace QuestSearch;

/// <summary>A sentence that matches a query, with all that is needed to cite it. Immutable, thread-safe, and independent of the index it was found in.</summary>
public sealed partial class Hit
{
    internal Hit()
    {
    }

    /// <summary>Gets the id of the book.</summary>
    public required string BookId { get; init; }

    /// <summary>Gets the bibliographic data of the book.</summary>
    public required BookMetadata Book { get; init; }

    /// <summary>Gets the position of the sentence among the sentences of the book, counted from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Gets the kind of text that the sentence belongs to.</summary>
    public required Plane Plane { get; init; }

    /// <summary>Gets the sentence, word for word, without note markers.</summary>
    public required string Text { get; init; }

    /// <summary>Gets whether the sentence is cut off at an edge of the text.</summary>
    public required SentenceFragment Fragment { get; init; }

    /// <summary>Gets the characters of the sentence in the source: several runs where hyphens, markers or page furniture were lifted out.</summary>
    public required EquatableList<SourceSpan> Source { get; init; }

    /// <summary>Gets the matches from left to right, each once; empty for a query of mere conditions, such as a page or a negation.</summary>
    public required EquatableList<Match> Matches { get; init; }

    /// <summary>Gets the pages that the sentence is printed on, in order; empty when no page is known.</summary>
    public required EquatableList<HitPage> Pages { get; init; }

    /// <summary>Gets the titles of the sections that the sentence stands in, the outermost first; empty outside of sections.</summary>
    public required EquatableList<string> Sections { get; init; }

    /// <summary>Gets the notes that the sentence refers to, in the order of their markers.</summary>
    public required EquatableList<CarriedNote> Notes { get; init; }

    /// <summary>Gets the label of the note that the sentence belongs to; <see langword="null"/> in the body and in a note without a label.</summary>
    public required string? NoteLabel { get; init; }

    /// <summary>Gets, for a sentence of a note, the sentences that refer to the note; otherwise empty.</summary>
    public required EquatableList<ContextSentence> Referrers { get; init; }

    /// <summary>Gets the sentences before, in order, as many as <see cref="SearchOptions.ContextBefore"/> asked for and the body or the note has.</summary>
    public required EquatableList<ContextSentence> Before { get; init; }

    /// <summary>Gets the sentences after, in order, as many as <see cref="SearchOptions.ContextAfter"/> asked for and the body or the note has.</summary>
    public required EquatableList<ContextSentence> After { get; init; }

    /// <summary>Gets the score by which the hits are ordered by relevance; comparable within one search only.</summary>
    /// <remarks>
    /// Words, phrases and nearnesses score by BM25 (Robertson and Zaragoza, “The Probabilistic Relevance Framework”, 2009; k1 = 1.2, b = 0.75) over sentences; <c>&amp;</c> and <c>|</c> add the scores of the operands that match. A prefix, wildcard or regular
    /// expression scores 1, a fuzzy word 1 / (1 + the edits of the nearest form in the sentence), conditions and negations 0, a note join as its body. Scores do not depend on how an index is divided into segments, but the words of removed
    /// books count in them until the index reclaims their space.
    /// </remarks>
    public required float Score { get; init; }
}
