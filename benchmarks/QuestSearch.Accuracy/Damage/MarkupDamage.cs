using System.Text;
using System.Text.RegularExpressions;

namespace QuestSearch.Accuracy.Damage;

/// <summary>Damage to what makes markup: tags, entities, references.</summary>
internal static partial class MarkupDamage
{
    private const int Levels = 30;
    private const int Depth = 20_000;

    private static readonly Encoding Bytes = Encoding.Latin1;

    /// <summary>Takes some end tags out.</summary>
    public static byte[] Unclose(byte[] file, Random random) => Replace(file, EndTag(), random, _ => "");

    /// <summary>Takes the ends of some tags off.</summary>
    public static byte[] BreakTags(byte[] file, Random random) => Replace(file, AnyTag(), random, tag => tag[..random.Next(1, tag.Length)]);

    /// <summary>Declares entities that name one another many times over, the last one itself, and names them in the text.</summary>
    public static byte[] BombEntities(byte[] file, Random random)
    {
        StringBuilder declarations = new("<!DOCTYPE bomb [<!ENTITY e0 \"bomb\">");
        for (int level = 1; level < Levels; level++)
        {
            declarations.Append("<!ENTITY e").Append(level).Append(" \"").Insert(declarations.Length, $"&e{level - 1};", 10).Append("\">");
        }

        declarations.Append("<!ENTITY self \"&self;\"><!ENTITY file SYSTEM \"file:///etc/passwd\">]>");
        string text = Bytes.GetString(file);
        int prolog = text.StartsWith("<?xml", StringComparison.Ordinal) ? text.IndexOf("?>", StringComparison.Ordinal) + 2 : 0;
        int place = text.IndexOf('>', random.Next(prolog, text.Length));
        place = place < 0 ? text.Length : place + 1;
        return Bytes.GetBytes($"{text[..prolog]}{declarations}{text[prolog..place]}&e{Levels - 1};&self;&file;{text[place..]}");
    }

    /// <summary>Makes attributes that name things name others, or themselves.</summary>
    public static byte[] CycleReferences(byte[] file, Random random)
    {
        string text = Bytes.GetString(file);
        List<string> names = [.. Reference().Matches(text).Select(match => match.Groups["name"].Value)];
        return names.Count == 0 ? file : Replace(file, Reference(), random, reference => reference.Replace(Reference().Match(reference).Groups["name"].Value, names[random.Next(names.Count)], StringComparison.Ordinal));
    }

    /// <summary>Opens a tag of the file very often in one place.</summary>
    public static byte[] NestDeeply(byte[] file, Random random)
    {
        string text = Bytes.GetString(file);
        MatchCollection tags = StartTag().Matches(text);
        if (tags.Count == 0)
        {
            return file;
        }

        Capture tag = tags[random.Next(tags.Count)];
        return Bytes.GetBytes(text.Insert(tag.Index, new StringBuilder().Insert(0, tag.Value, Depth).ToString()));
    }

    private static byte[] Replace(byte[] file, Regex pattern, Random random, Func<string, string> replace) =>
        Bytes.GetBytes(pattern.Replace(Bytes.GetString(file), match => random.Next(4) == 0 ? replace(match.Value) : match.Value));

    [GeneratedRegex("</[A-Za-z][^>]*>")]
    private static partial Regex EndTag();

    [GeneratedRegex("<[A-Za-z][A-Za-z0-9:]*>")]
    private static partial Regex StartTag();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex AnyTag();

    [GeneratedRegex("""(?:id|name|href|target|corresp|rid|idref|full-path)\s*=\s*["']#?(?<name>[^"'#]+)["']""")]
    private static partial Regex Reference();
}
