namespace QuestSearch.Indexing;

/// <summary>What lies between a sentence and the next one of its flow.</summary>
internal enum SentenceSeparator
{
    Nothing,
    Blank,
    ParagraphEnd,
}
