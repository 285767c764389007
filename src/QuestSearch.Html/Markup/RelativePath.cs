namespace QuestSearch.Html.Markup;

/// <summary>Paths of files in a publication: relative to its root, with slashes, without <c>.</c> and <c>..</c>.</summary>
internal static class RelativePath
{
    /// <summary>Resolves a reference against the path of the file that it stands in.</summary>
    /// <returns>The path; null when the reference leaves the publication: an absolute address, or more steps up than there are folders.</returns>
    public static string? Resolve(string from, string reference)
    {
        string unescaped = Uri.UnescapeDataString(reference);
        if (unescaped.Contains(':', StringComparison.Ordinal) || unescaped.Contains('\\', StringComparison.Ordinal) || unescaped.StartsWith('/'))
        {
            return null;
        }

        List<string> parts = [.. from.Split('/')];
        parts.RemoveAt(parts.Count - 1);
        foreach (string part in unescaped.Split('/'))
        {
            switch (part)
            {
                case "" or ".":
                    break;
                case ".." when parts.Count == 0:
                    return null;
                case "..":
                    parts.RemoveAt(parts.Count - 1);
                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }

        return string.Join('/', parts);
    }
}
