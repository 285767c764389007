namespace QuestSearch.Analysis;

/// <summary>Takes from a word what a reader does not see or tell apart: characters without width, kinds of apostrophe and hyphen, accents apart from their letter, the point between an acronym and a hyphen.</summary>
internal static class Surface
{
    /// <summary>The word as printed, cut to <see cref="Tokenizer.MaximumLength"/> code units, which only a word with heaped-up accents exceeds.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        Span<char> surface = stackalloc char[Tokenizer.MaximumLength];
        int length = 0;
        int width;
        for (int i = 0; i < word.Length; i += width)
        {
            CharacterClass found = CharacterClasses.At(word, i, out width);
            if (length + width > surface.Length)
            {
                break;
            }

            length = Append(word.Slice(i, width), found, surface, length);
        }

        return new string(surface[..length]);
    }

    private static int Append(ReadOnlySpan<char> character, CharacterClass found, Span<char> surface, int length)
    {
        switch (found)
        {
            case CharacterClass.Ignorable:
                return length;
            case CharacterClass.Apostrophe:
                surface[length] = '\'';
                return length + 1;
            case CharacterClass.Hyphen:
                int end = length > 0 && surface[length - 1] == '.' ? length - 1 : length;
                surface[end] = '-';
                return end + 1;
            case CharacterClass.Mark when length > 0 && AccentedLetters.TryCompose(surface[length - 1], character[0], out char composed):
                surface[length - 1] = composed;
                return length;
            default:
                character.CopyTo(surface[length..]);
                return length + character.Length;
        }
    }
}
