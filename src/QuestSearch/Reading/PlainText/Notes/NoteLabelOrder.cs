namespace QuestSearch.Reading.PlainText.Notes;

/// <summary>The order of note labels: numbers count up, symbols follow * † ‡ § ‖ ¶ and then the same doubled, letters follow the alphabet.</summary>
internal static class NoteLabelOrder
{
    private const string Symbols = "*\u2020\u2021\u00A7\u2016\u00B6";

    /// <summary>Whether a label may be the next one after another on the same page.</summary>
    public static bool Follows(NoteLabel previous, NoteLabel next)
    {
        if (previous.Value > 0 || next.Value > 0)
        {
            return next.Value == previous.Value + 1 && previous.Value > 0;
        }

        if (char.IsAsciiLetter(previous.Text[0]) || char.IsAsciiLetter(next.Text[0]))
        {
            return next.Text[0] == previous.Text[0] + 1;
        }

        return RankOf(next.Text) > RankOf(previous.Text);
    }

    private static int RankOf(string label) => ((label.Length - 1) * Symbols.Length) + Symbols.IndexOf(label[0], StringComparison.Ordinal);
}
