namespace QuestSearch.Benchmarks.Queries;

/// <summary>A query, for every engine to put in its own terms.</summary>
/// <param name="Class">What is asked of the words.</param>
/// <param name="Words">The words in lower case; for <see cref="QueryClass.NoteJoin"/>, that of the body and that of the note.</param>
internal sealed record BenchmarkQuery(QueryClass Class, EquatableList<string> Words)
{
    /// <summary>How many words may stand between those of <see cref="QueryClass.Near"/> and <see cref="QueryClass.SloppyPhrase"/>.</summary>
    public const int Distance = 5;

    /// <summary>The words, parted by blanks.</summary>
    public string Text => string.Join(' ', Words);
}
