namespace QuestSearch.Queries;

/// <summary>The words and characters that mean something in the text syntax; parser and printer share them.</summary>
internal static class QuerySyntax
{
    public const string Or = "OR";
    public const string And = "AND";
    public const string Not = "NOT";
    public const string With = "WITH";
    public const string Note = "NOTE";
    public const string Near = "NEAR";
    public const string Before = "BEFORE";
    public const string Phrase = "phrase";

    public static bool IsOpeningQuote(char c) => c is '"' or '“' or '„';

    public static bool IsClosingQuote(char opening, char c) => opening == '"' ? c == '"' : c is '”' or '“';

    /// <summary>Tells whether a character ends an unquoted word wherever it stands.</summary>
    public static bool EndsWord(char c) => char.IsWhiteSpace(c) || c is '(' or ')' or '|' or '&' or '"' or '“' or '”' or '„';

    /// <summary>Tells whether a text read without quotes or escapes is a word and nothing else, in every place where a word may stand.</summary>
    public static bool IsPlainWord(string text) => IsPlain(text) && text is not (Or or And or Not or With or Note);

    /// <summary>Tells whether a text holds none of the characters that mean something.</summary>
    public static bool IsPlain(string text)
    {
        if (text.Length == 0 || !char.IsLetterOrDigit(text[0]))
            return false;
        foreach (char c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '\'' or '’' or '.' or '_'))
                return false;
        }

        return true;
    }
}
