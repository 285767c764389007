namespace QuestSearch.Analysis;

/// <summary>Takes from a word what a reader does not see or tell apart: characters without width, kinds of apostrophe and hyphen, accents apart from their letter.</summary>
internal static class Surface
{
    /// <summary>The word as printed, in at most <see cref="Tokenizer.MaximumLength"/> code units.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[Tokenizer.MaximumLength];
        int length = 0;
        int i = 0;
        while (i < word.Length)
        {
            CharacterClass found = CharacterClasses.At(word, i, out int width);
            if (found == CharacterClass.Mark && length > 0 && AccentedLetters.TryCompose(buffer[length - 1], word[i], out char composed))
            {
                buffer[length - 1] = composed;
            }
            else if (found != CharacterClass.Ignorable)
            {
                if (length + width > buffer.Length)
                {
                    break;
                }

                Write(word.Slice(i, width), found, buffer[length..]);
                length += width;
            }

            i += width;
        }

        return new string(buffer[..length]);
    }

    private static void Write(ReadOnlySpan<char> character, CharacterClass found, Span<char> buffer)
    {
        character.CopyTo(buffer);
        if (found == CharacterClass.Apostrophe)
        {
            buffer[0] = '\'';
        }
        else if (found == CharacterClass.Hyphen)
        {
            buffer[0] = '-';
        }
    }
}
