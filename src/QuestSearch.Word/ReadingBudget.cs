namespace QuestSearch.Word;

/// <summary>
/// Bounds the memory that a file can make the reader take: what it holds is counted in pieces of text and in characters, and what is more than any book
/// has is refused.
/// </summary>
internal sealed class ReadingBudget(string fileName)
{
    /// <summary>What a paragraph takes, in pieces.</summary>
    public const int Paragraph = 8;

    /// <summary>What a page, a section or a reference takes, in pieces.</summary>
    public const int Anchor = 12;

    /// <summary>What a note takes, in pieces.</summary>
    public const int Note = 24;

    /// <summary>What a piece that waits for the end of a text box takes more, in pieces.</summary>
    public const int Waiting = 4;

    private const int MostPieces = 1_500_000;
    private const int MostCharacters = 12_000_000;

    private int _pieces;
    private long _characters;

    public void Take(int pieces, int characters = 0)
    {
        _pieces += pieces;
        _characters += characters;
        if (_pieces > MostPieces || _characters > MostCharacters)
        {
            throw new BookReadingException($"{fileName}: the document holds more than a book does. This is not a book that can be read.", fileName, offset: null);
        }
    }

    /// <summary>Takes a text: white space that is not a single blank parts it.</summary>
    public void TakeText(ReadOnlySpan<char> text)
    {
        int pieces = 1;
        for (int i = 0; i < text.Length; i++)
        {
            bool isUnusual = char.IsWhiteSpace(text[i]) && (text[i] != ' ' || (i > 0 && text[i - 1] == ' '));
            pieces += isUnusual ? 1 : 0;
        }

        Take(pieces, text.Length);
    }
}
