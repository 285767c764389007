namespace QuestSearch.Reading.PlainText.Words;

/// <summary>Endings of English words and what stands for them in the word that a list holds.</summary>
internal static class Inflections
{
    public static readonly (string Ending, string StemEnding)[] Endings =
    [
        ("ies", "y"), ("es", ""), ("s", ""), ("ied", "y"), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("ly", ""), ("ness", ""),
    ];
}
