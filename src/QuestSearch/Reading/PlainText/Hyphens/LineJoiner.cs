namespace QuestSearch.Reading.PlainText.Hyphens;

/// <summary>Decides how two lines of a paragraph are joined: with a blank, without one after a dash, or by the judgement of a hyphen.</summary>
internal sealed class LineJoiner(HyphenJudge judge)
{
    private static readonly LineJoin ClosedUp = new(ReadingDecision.LineClosedUp, "after a dash", 1, null);

    private static readonly LineJoin BeforeDash = new(ReadingDecision.LineClosedUp, "before a dash", 1, null);

    public LineJoin Join(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        if (line.IsEmpty || next.IsEmpty)
        {
            return LineJoin.Blank;
        }

        if (BrokenWord.TryFind(line, next, out BrokenWord word))
        {
            return judge.Decide(word, next);
        }

        if (EndsWithTightDash(line))
        {
            return ClosedUp;
        }

        return StartsWithTightDash(next) ? BeforeDash : LineJoin.Blank;
    }

    /// <summary>Whether a line ends with an em dash that touches the word before it, or with two hyphens that do; a spaced dash gets its blank back.</summary>
    private static bool EndsWithTightDash(ReadOnlySpan<char> line)
    {
        if (line[^1] is '\u2014' or '\u2015')
        {
            return line.Length < 2 || line[^2] != ' ';
        }

        if (line[^1] == '\u2013')
        {
            return line.Length > 1 && line[^2] != ' ';
        }

        return line.Length > 2 && line.EndsWith("--") && line[^3] is not (' ' or '-');
    }

    private static bool StartsWithTightDash(ReadOnlySpan<char> next) =>
        next.Length > 1 && next[0] is '\u2014' or '\u2015' && next[1] != ' ';
}
