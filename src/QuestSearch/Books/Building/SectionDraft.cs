namespace QuestSearch.Books.Building;

/// <summary>A section while its book is being built: its end is known when the next section of its level or above begins.</summary>
internal sealed class SectionDraft(int ordinal, int level, int? parent)
{
    public int Ordinal { get; } = ordinal;

    public int Level { get; } = level;

    public int? Parent { get; } = parent;

    public string Title { get; set; } = "";

    public int Start { get; set; } = -1;

    public int End { get; set; } = -1;

    public Section ToSection() => new(Ordinal, Title, Level, Parent, new TextSpan(Start, End));
}
