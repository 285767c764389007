using System.Runtime.CompilerServices;

namespace QuestSearch.Queries;

/// <summary>Refuses texts that no index holds and no file could store: null and halves of surrogate pairs.</summary>
internal static class QueryText
{
    public static string Checked(string text, [CallerArgumentExpression(nameof(text))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(text, name);
        int position = IndexOfLoneSurrogate(text);
        if (position >= 0)
            throw new ArgumentException($"The text holds half of a surrogate pair at position {position}; pass well-formed UTF-16.", name);
        return text;
    }

    public static int IndexOfLoneSurrogate(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return i;
            i++;
        }

        return -1;
    }
}
