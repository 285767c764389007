using QuestSearch.Html.Markup;
using QuestSearch.Html.Walking;

namespace QuestSearch.Html.Notes;

/// <summary>Lifts the label that stands as plain text at the beginning of a note: <c>[12]</c>, <c>12.</c>, <c>(a)</c>, <c>*</c>.</summary>
internal static class NoteLabels
{
    private const string Opening = "[({";
    private const string Closing = "])}.:";
    private const int LongestBeginning = 12;

    /// <summary>Leaves the label out of the text of a note.</summary>
    /// <param name="plan">The plan of the document.</param>
    /// <param name="region">The note.</param>
    /// <param name="expected">The label of its marker; null when it has none.</param>
    /// <returns>The label; null when the note does not begin with one.</returns>
    public static string? Lift(MarkupPlan plan, NoteRegion region, string? expected)
    {
        List<(MarkupText Text, int Offset)> places = Beginning(plan, region);
        string beginning = string.Concat(places.Select(place => plan.Document.Text[place.Offset]));
        if (LengthOfLabel(beginning, position => position == places.Count || places[position].Text != places[position - 1].Text, expected) is not (var length and > 0))
        {
            return null;
        }

        for (int i = 0; i < length; i++)
        {
            (MarkupText text, int offset) = places[i];
            plan.Trim(text, new TextSpan(offset, offset + 1));
        }

        return PrintedLabel.OfNote(beginning[..length]);
    }

    /// <summary>The first characters of a note that are neither white space nor left out, with their places.</summary>
    private static List<(MarkupText Text, int Offset)> Beginning(MarkupPlan plan, NoteRegion region)
    {
        MarkupDocument document = plan.Document;
        List<(MarkupText, int)> places = [];
        for (int i = region.Start; i < region.End && places.Count < LongestBeginning; i++)
        {
            if (document.Nodes[i] is not MarkupText text || !plan.IsText(text))
            {
                continue;
            }

            IReadOnlyList<TextSpan> trims = plan.TrimsOf(text);
            for (int offset = text.Start; offset < text.End && places.Count < LongestBeginning; offset++)
            {
                bool isText = !trims.Any(trim => trim.Contains(offset)) && (places.Count > 0 || !char.IsWhiteSpace(document.Text[offset]));
                if (isText)
                {
                    places.Add((text, offset));
                }
            }
        }

        return places;
    }

    /// <summary>The length of the label, brackets and stops included; 0 when there is none.</summary>
    private static int LengthOfLabel(string beginning, Func<int, bool> isEndOfText, string? expected)
    {
        int start = CountFrom(beginning, 0, Opening);
        int end = start;
        while (end < beginning.Length && IsOfLabel(beginning[end]) && (end == start || !isEndOfText(end)))
        {
            end++;
        }

        string label = PrintedLabel.OfNote(beginning[start..end]);
        int close = end + CountFrom(beginning, end, Closing);
        bool isSetApart = close > end || !char.IsLetter(label.FirstOrDefault()) || (end > start && isEndOfText(end));
        bool isExpected = expected is not null && label.Length > 0 && label.Equals(expected, StringComparison.OrdinalIgnoreCase) && isSetApart;
        bool isWrapped = expected is null && start > 0 && close > end && PrintedLabel.IsNoteLabel(label);
        return isExpected || isWrapped ? close : 0;
    }

    private static bool IsOfLabel(char character) => !char.IsWhiteSpace(character) && !Closing.Contains(character, StringComparison.Ordinal) && character != '&';

    private static int CountFrom(string text, int start, string characters)
    {
        int count = 0;
        while (start + count < text.Length && characters.Contains(text[start + count], StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }
}
