using QuestSearch.Reading.PlainText.Markers;

namespace QuestSearch.Reading.PlainText.Notes;

/// <summary>Finds signs that stand loose between two words where a marker is missing: its number parted from the word before it, or what was read for it.</summary>
internal static class LooseMarks
{
    private const int LargestInSentence = 9;

    /// <summary>Adds the signs of a line between two places that may be the marker of a note.</summary>
    public static void Scan(PageLine line, NoteLabel note, int start, int end, List<MarkCandidate> found)
    {
        ReadOnlySpan<char> text = line.Text;
        foreach (Range range in text.Split(' '))
        {
            (int at, int length) = range.GetOffsetAndLength(text.Length);
            int place = line.TextStart + at;
            if (length > 0 && at > 0 && place >= start && place + length <= end && MayBe(text, at, length, note))
            {
                found.Add(new MarkCandidate(line, place, place + length, text.Slice(at, length).ToString(), note.Value, MarkStyle.Bare, 1));
            }
        }
    }

    private static bool MayBe(ReadOnlySpan<char> text, int at, int length, NoteLabel note)
    {
        ReadOnlySpan<char> word = text.Slice(at, length);
        ReadOnlySpan<char> before = text[..at].TrimEnd(' ');
        ReadOnlySpan<char> after = text[(at + length)..].TrimStart(' ');
        if (before.IsEmpty || (!char.IsLetter(before[^1]) && !char.IsPunctuation(before[^1])))
        {
            return false;
        }

        bool isInSentence = char.IsLetter(before[^1]);
        bool isItsNumber = word.SequenceEqual(note.Text) && (!isInSentence || note.Value <= LargestInSentence);
        bool isSign = length == 1 && !char.IsAsciiDigit(word[0]) && word[0] is not ('\'' or '"' or '\u2019' or '\u2022') && DamagedLabel.IsSign(word);
        return (isItsNumber || isSign) && (after.IsEmpty || char.IsLetter(after[0]));
    }
}
