namespace QuestSearch;

/// <summary>A sentence beside a hit. Immutable.</summary>
/// <param name="Ordinal">Its position among the sentences of the book, counted from 0.</param>
/// <param name="Plane">The kind of text it belongs to.</param>
/// <param name="Text">Its text.</param>
/// <param name="Pages">The pages it is printed on; empty when no page is known.</param>
public sealed record ContextSentence(int Ordinal, Plane Plane, string Text, EquatableList<HitPage> Pages);
