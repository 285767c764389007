using CsCheck;

namespace QuestSearch.Tests.Reading.PlainText;

/// <summary>Generates texts that hold everything a typeset page may, well made or not.</summary>
internal static class RandomPages
{
    private static readonly Gen<string> Word = Gen.OneOf(
        "harbour", "the", "of", "re-", "twenty-", "five", "and", "Council", "recover", "self-", "1749", "xii", "“grain", "famine.”", "ships,", "Mr.", "ended.", "don’t",
        "—", "–", "--", "\u00AD", "naïve", "mid-", "T-", "34", "𝒜", "\uD800", "\0", "\u00A0", "(see", "p. 13)", "_emphasis_", "x²", "[d]", "ac-");

    private static readonly Gen<string> Marker = Gen.OneOf("", "", "", "", "^1", "^2", "[3]", "(4)", "¹²", "5", "*", "†", "‡", "**", "^x", "[Footnote 6: inline]", "[Footnote 7: open");

    private static readonly Gen<string> Blank = Gen.OneOf(" ", " ", " ", " ", "  ", "\t", " \t ", "\u2003");

    private static readonly Gen<string> LineEnd = Gen.OneOf("\n", "\n", "\n", "\r\n", "\r", "\n\n", " \n", "\u2028", "\n \t\n");

    private static readonly Gen<string> Line =
        Gen.Select(Word, Marker, Blank).Select((word, marker, blank) => word + marker + blank).Array[0, 9].Select(string.Concat);

    private static readonly Gen<string> Furniture = Gen.OneOf(
        Gen.Int[1, 60].Select(number => $"{number}"),
        Gen.Int[1, 60].Select(number => $"{number} {{ The Long Harvest"),
        Gen.Int[1, 60].Select(number => $"THE LONG HARVEST. {number}"),
        Gen.Int[1, 60].Select(number => $"- {number} -"),
        Gen.OneOf("xii", "[iv]", "NOTES", "CHAPTER II", "* * *", "_____", "-----", "", "*** START OF THE PROJECT GUTENBERG EBOOK ***"));

    private static readonly Gen<string> NoteLine = Gen.Select(
        Gen.OneOf("1. ", "2. ", "3 ", "^1 ", "[3] ", "(4) ", "¹² ", "* ", "† ", "** ", "5", "_    6 "), Line).Select((label, text) => label + text);

    private static readonly Gen<string> AnyLine = Gen.Frequency((6, Line), (1, Furniture), (1, NoteLine), (1, Line.Select(line => "    " + line)));

    private static readonly Gen<string> Page =
        Gen.Select(Furniture, Gen.Select(AnyLine, LineEnd).Select((line, end) => line + end).Array[0, 14], NoteLine.Array[0, 3], Furniture)
            .Select((head, lines, notes, foot) => head + "\n" + string.Concat(lines) + string.Join('\n', notes) + "\n" + foot);

    /// <summary>A text of pages parted by form feeds.</summary>
    public static readonly Gen<string> Text = Page.Array[0, 6].Select(pages => string.Join('\f', pages));

    /// <summary>A text without lone surrogates, so that it can be encoded.</summary>
    public static readonly Gen<string> EncodableText = Text.Select(text => text.Replace("\uD800", "", StringComparison.Ordinal));
}
