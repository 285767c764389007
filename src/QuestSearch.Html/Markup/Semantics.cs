namespace QuestSearch.Html.Markup;

/// <summary>What an element is said to be: by <c>epub:type</c>, by <c>role</c> of the Digital Publishing module of WAI-ARIA, and by its classes.</summary>
internal static class Semantics
{
    private const string RolePrefix = "doc-";

    /// <summary>Whether an element has a type, named as in EPUB, such as <c>noteref</c>; roles are named alike, with <c>doc-</c> before.</summary>
    public static bool HasType(this MarkupElement element, params ReadOnlySpan<string> types)
    {
        foreach (string type in types)
        {
            if (HasWord(element.Attribute("epub:type"), type) || HasRole(element.Attribute("role"), type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the element's classes passes a test. Classes are given by their letters, in small letters.</summary>
    public static bool HasClass(this MarkupElement element, Func<string, bool> test)
    {
        string? classes = element.Attribute("class");
        if (string.IsNullOrWhiteSpace(classes))
        {
            return false;
        }

        foreach (string name in classes.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (test(Letters(name)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasRole(string? roles, string type) => roles is not null && roles.Contains(RolePrefix, StringComparison.OrdinalIgnoreCase) && HasWord(roles, RolePrefix + type);

    private static bool HasWord(string? words, string sought)
    {
        if (words is null)
        {
            return false;
        }

        foreach (Range range in words.AsSpan().Split(' '))
        {
            if (words.AsSpan()[range].Equals(sought, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static string Letters(string name) => string.Create(name.Count(char.IsAsciiLetter), name, static (letters, source) =>
    {
        int length = 0;
        foreach (char character in source)
        {
            if (char.IsAsciiLetter(character))
            {
                letters[length++] = char.ToLowerInvariant(character);
            }
        }
    });
}
