namespace QuestSearch.Indexing;

/// <summary>Everything that a hit needs to know of one sentence, as it is written to the index beside the sentence's postings.</summary>
internal sealed class SentenceRecord
{
    /// <summary>The sentence's text with its pages, note references, word variants and source, all offsets counted from its first character; it has no paragraphs.</summary>
    public required TextFlow Flow { get; init; }

    public required Plane Plane { get; init; }

    public required SentenceFragment Fragment { get; init; }

    /// <summary>The ordinal of the innermost section it stands in.</summary>
    public required int? Section { get; init; }

    /// <summary>The ordinal of the note it belongs to; none in the body.</summary>
    public required int? Note { get; init; }

    /// <summary>What lies between this sentence and the next one of its flow.</summary>
    public required SentenceSeparator Separator { get; init; }

    public string Text => Flow.Text;
}
