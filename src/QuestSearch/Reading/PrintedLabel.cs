namespace QuestSearch;

/// <summary>Brings the labels of pages and notes, as makers of markup write them, to the form in which they are printed and cited.</summary>
public static class PrintedLabel
{
    private const string Wrapping = "[](){}<>^.,:;-–— \u00A0\t\r\n";

    /// <summary>Brings the label of a page to its printed form: <c>[Pg 8]</c>, <c>{8}</c>, <c>-8-</c>, <c>p. 8</c> and <c>008</c> are all <c>8</c>.</summary>
    /// <param name="text">The label as written; may be null.</param>
    /// <returns>The label; <see langword="null"/> when nothing remains.</returns>
    public static string? OfPage(string? text)
    {
        ReadOnlySpan<char> label = text.AsSpan().Trim(Wrapping);
        foreach (string word in (ReadOnlySpan<string>)["Page", "Pg", "p"])
        {
            bool isLed = label.StartsWith(word, StringComparison.OrdinalIgnoreCase) && label.Length > word.Length && !char.IsLetter(label[word.Length]);
            if (isLed)
            {
                label = label[word.Length..].Trim(Wrapping).TrimStart('_');
                break;
            }
        }

        ReadOnlySpan<char> significant = IsNumber(label) ? label.TrimStart('0') : label;
        return label.IsEmpty ? null : significant.IsEmpty ? "0" : significant.ToString();
    }

    /// <summary>Brings the label of a note to its printed form: <c>[12]</c>, <c>(12)</c>, <c>12.</c>, <c>^12</c> and <c>¹²</c> are all <c>12</c>.</summary>
    /// <param name="text">The label as written; may be null.</param>
    /// <returns>The label; empty when nothing remains.</returns>
    public static string OfNote(string? text)
    {
        ReadOnlySpan<char> label = text.AsSpan().Trim(Wrapping);
        return string.Create(label.Length, label, (characters, source) =>
        {
            for (int i = 0; i < source.Length; i++)
            {
                characters[i] = Digit(source[i]);
            }
        });
    }

    private static bool IsNumber(ReadOnlySpan<char> label) => !label.IsEmpty && !label.ContainsAnyExceptInRange('0', '9');

    private static char Digit(char character) => character switch
    {
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        '⁰' or (>= '⁴' and <= '⁹') => (char)('0' + character - '⁰'),
        _ => character,
    };
}
