namespace QuestSearch.Analysis;

/// <summary>Places the other forms of doubtful words beside the words of a text.</summary>
internal static class VariantPlacement
{
    /// <summary>Adds the tokens of each variant to the words of a text, and keeps these in the order of their positions.</summary>
    public static void Insert(List<PlacedWord> words, TokenList tokens, IReadOnlyList<WordVariant> variants, TextAnalyzer analyzer)
    {
        TokenList formTokens = new();
        int inText = words.Count;
        foreach (WordVariant variant in variants)
        {
            if (TryFindWord(tokens, variant.Span, out Token first, out Token last))
            {
                int end = last.Position + last.PositionCount;
                Tokenizer.Tokenize(variant.Form, formTokens);
                foreach (Token token in formTokens.Items)
                {
                    int position = Math.Min(first.Position + token.Position, end - 1);
                    words.Add(new PlacedWord(analyzer.FormsOf(token.In(variant.Form)), position, end, first.Start, last.End));
                }
            }
        }

        if (words.Count > inText)
        {
            PlacedWord[] ordered = [.. words.OrderBy(word => word.Position)];
            words.Clear();
            words.AddRange(ordered);
        }
    }

    private static bool TryFindWord(TokenList tokens, TextSpan span, out Token first, out Token last)
    {
        int index = tokens.FirstStartingAt(span.Start);
        bool isFound = index < tokens.Count && tokens[index].End <= span.End;
        first = isFound ? tokens[index] : default;
        last = first;
        for (; index < tokens.Count && tokens[index].Start < span.End; index++)
        {
            if (tokens[index].End <= span.End)
            {
                last = tokens[index];
            }
        }

        return isFound;
    }
}
