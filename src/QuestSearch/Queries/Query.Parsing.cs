using System.Diagnostics.CodeAnalysis;
using QuestSearch.Queries;

namespace QuestSearch;

public abstract partial record Query
{
    /// <summary>Reads a query in the text syntax, which docs/queries.md describes: <c>"soviet leader"~3 confess* -page:34</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The query.</returns>
    /// <exception cref="QueryParseException">The text is not a query.</exception>
    public static Query Parse(string text) => TryParse(text, out Query? query, out QueryParseError? error) ? query : throw new QueryParseException(error);

    /// <summary>Reads a query in the text syntax. Takes time in proportion to the length of the text and throws for no text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="query">The query; <see langword="null"/> when the text is none.</param>
    /// <param name="error">Where the trouble is and what should stand there; <see langword="null"/> when the text is a query.</param>
    /// <returns>Whether the text is a query.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out Query? query, [NotNullWhen(false)] out QueryParseError? error)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new QueryParser(text).TryParse(out query, out error);
    }

    /// <summary>Prints the query in the text syntax, so that <see cref="Parse"/> reads an equal query back.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => QueryPrinter.Print(this);
}
