namespace QuestSearch.Reading.PlainText.Assembly;

/// <summary>Collects the decisions of a reading. Short runs of removed characters, nearly all of them line ends, share their strings.</summary>
internal sealed class ReadingLogWriter(IReadOnlyList<SourceText> files)
{
    private readonly List<ReadingLogEntry> _entries = [];
    private readonly HashSet<string> _strings = new(StringComparer.Ordinal);

    /// <summary>Logs a decision that took characters out of the clean text or replaced them.</summary>
    public void Removed(ReadingDecision decision, SourceSpan source, string reason, float confidence = 1)
    {
        if (source.Length > 0)
        {
            _entries.Add(new ReadingLogEntry(decision, source, Shared(source), reason, confidence));
        }
        else if (decision is not (ReadingDecision.WhiteSpaceFolded or ReadingDecision.LineJoined))
        {
            Noted(decision, source, reason, confidence);
        }
    }

    /// <summary>Logs a decision that left the characters where they are.</summary>
    public void Noted(ReadingDecision decision, SourceSpan source, string reason, float confidence = 1) =>
        _entries.Add(new ReadingLogEntry(decision, source, null, reason, confidence));

    public ReadingLogEntry[] Build()
    {
        ReadingLogEntry[] entries = [.. _entries];
        Array.Sort(entries, static (a, b) => (a.Source.File, a.Source.Start, a.Source.End, a.Decision).CompareTo((b.Source.File, b.Source.Start, b.Source.End, b.Decision)));
        return entries;
    }

    private string Shared(SourceSpan source)
    {
        const int LongestShared = 8;
        ReadOnlySpan<char> text = files[source.File].Text.AsSpan(source.Start, source.Length);
        if (text.Length > LongestShared)
        {
            return text.ToString();
        }

        var lookup = _strings.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(text, out string? shared))
        {
            shared = text.ToString();
            _strings.Add(shared);
        }

        return shared;
    }
}
