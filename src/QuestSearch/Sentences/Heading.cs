namespace QuestSearch.Sentences;

/// <summary>Headings are one sentence, for their stops part a number from a title: <c>CHAPTER I. The Age of the Antonines</c>.</summary>
internal static class Heading
{
    private const int FewestWords = 4;

    /// <summary>Makes one sentence of all, unless each has the length and the stop of a sentence of its own.</summary>
    public static void JoinUnlessSentences(string text, List<TextSpan> sentences)
    {
        if (sentences.Count > 1 && !sentences.TrueForAll(sentence => IsWholeSentence(sentence.In(text))))
        {
            TextSpan whole = new(sentences[0].Start, sentences[^1].End);
            sentences.Clear();
            sentences.Add(whole);
        }
    }

    private static bool IsWholeSentence(ReadOnlySpan<char> sentence) =>
        TerminalStop.Ends(sentence) && sentence.Count(' ') >= FewestWords - 1;
}
