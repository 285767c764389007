namespace QuestSearch.Queries;

internal sealed partial class QueryParser
{
    private static readonly string[] FieldNames =
        ["word", "exact", "case", "accent", "verbatim", "prefix", "wildcard", "regex", "fuzzy", "page", "pages", "book", "section", "in", "note"];

    private const int LongestName = 20;

    /// <summary>Gets the name before a colon; null when there is none, when it is too long for a name, or when white space follows the colon of a word that names no field.</summary>
    private string? FieldAt(int position)
    {
        int colon = position;
        while (colon < text.Length && colon - position < LongestName && char.IsAsciiLetter(text[colon]))
        {
            colon++;
        }

        if (colon == position || colon == text.Length || text[colon] != ':')
            return null;
        string name = text[position..colon];
        bool hasValue = !EndsWordAt(colon + 1) || (colon + 1 < text.Length && QuerySyntax.IsOpeningQuote(text[colon + 1]));
        return hasValue || FieldNames.Contains(name) ? name : null;
    }

    private Query? ParseField(string name)
    {
        int start = _position;
        _position += name.Length + 1;
        return name switch
        {
            "page" or "pages" => ParsePages(start, isRange: name == "pages"),
            "note" => ParseCarriesNote(start),
            "in" => ParsePlane(start),
            "fuzzy" => ReadText("a word", position => text[position] == '~') is { } word ? ParseFuzzyField(start, word) : null,
            "regex" => ParseTextField("a regular expression", pattern => Regex(pattern, start, isVerbatim: false)),
            "word" => ParseTextField("a word", word => Leaf(start, () => new WordQuery(word))),
            "exact" => ParseTextField("a word", word => Leaf(start, () => new ExactQuery(word))),
            "case" => ParseTextField("a word", word => Leaf(start, () => new ExactQuery(word, IsCaseSensitive: true))),
            "accent" => ParseTextField("a word", word => Leaf(start, () => new ExactQuery(word, IsAccentSensitive: true))),
            "verbatim" => ParseTextField("a word", word => Leaf(start, () => new ExactQuery(word, IsCaseSensitive: true, IsAccentSensitive: true))),
            "prefix" => ParseTextField("the beginning of a word", letters => Leaf(start, () => new PrefixQuery(letters))),
            "wildcard" => ParseTextField("a pattern", pattern => Leaf(start, () => new WildcardQuery(pattern))),
            "book" => ParseTextField("the id of a book", id => Leaf(start, () => new BookQuery(id))),
            "section" => ParseTextField("the title of a section", title => Leaf(start, () => new SectionQuery(title))),
            _ => Fail<Query>(start, "a field", $"There is no field “{name}”, named at position {start}; the fields are {string.Join(", ", FieldNames)}. To search for the text itself, put it in quotes."),
        };
    }

    private Query? ParseTextField(string expected, Func<string, Query?> make)
    {
        string? value = ReadText(expected, _ => false);
        return value is not null && RequireEnd() ? make(value) : null;
    }

    private FuzzyQuery? ParseFuzzyField(int start, string word)
    {
        if (!IsAtEnd && text[_position] == '~')
            return ParseFuzzy(start, word);
        return RequireEnd() ? Leaf(start, () => new FuzzyQuery(word)) : null;
    }

    private PagesQuery? ParsePages(int start, bool isRange)
    {
        const string label = "a page label";
        bool EndsLabelAt(int position) => isRange && RangeSignLengthAt(position) > 0;

        if (ReadText(label, EndsLabelAt) is not { } from)
            return null;
        string? to = from;
        int sign = isRange ? RangeSignLengthAt(_position) : 0;
        if (sign > 0)
        {
            _position += sign;
            to = ReadText(label, EndsLabelAt);
        }

        return to is not null && RequireEnd() ? Leaf(start, () => new PagesQuery(from, to)) : null;
    }

    private int RangeSignLengthAt(int position)
    {
        if (position >= text.Length)
            return 0;
        return text[position] switch
        {
            '-' or '–' => 1,
            '.' => position + 1 < text.Length && text[position + 1] == '.' ? 2 : 0,
            _ => 0,
        };
    }

    private CarriesNoteQuery? ParseCarriesNote(int start)
    {
        int value = _position;
        if (ReadText("a note label or “*”", _ => false) is not { } label || !RequireEnd())
            return null;
        bool isAny = text.AsSpan(value, _position - value) is "*";
        return Leaf(start, () => new CarriesNoteQuery(isAny ? null : label));
    }

    private PlaneQuery? ParsePlane(int start)
    {
        const string planes = "body, notes or headings";
        int value = _position;
        if (ReadText(planes, _ => false) is not { } name || !RequireEnd())
            return null;
        return name switch
        {
            "body" => Leaf(start, () => new PlaneQuery(Plane.Body)),
            "notes" => Leaf(start, () => new PlaneQuery(Plane.Note)),
            "headings" => Leaf(start, () => new PlaneQuery(Plane.Heading)),
            _ => Fail<PlaneQuery>(value, planes),
        };
    }
}
