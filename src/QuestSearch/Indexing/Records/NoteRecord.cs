namespace QuestSearch.Indexing;

/// <summary>What an index keeps of a note: its sentences are those from <paramref name="FirstSentence"/> on, and <paramref name="Referrers"/> are the ordinals of the sentences that refer to it.</summary>
internal sealed record NoteRecord(string Label, NoteKind Kind, int FirstSentence, int SentenceCount, IReadOnlyList<int> Referrers);
