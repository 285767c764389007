using System.Text;

namespace QuestSearch.Searching;

/// <summary>The words that, as a whole, are like a pattern of folded letters with wildcards.</summary>
internal sealed class WildcardPattern : WordPattern
{
    private const int AnyCharacters = -1;
    private const int OneCharacter = -2;

    private readonly int[] _elements;

    /// <param name="pattern">The pattern: <c>*</c>, <c>?</c> and <c>\</c> as in <see cref="WildcardQuery"/>.</param>
    /// <param name="fold">Folds a run of literal characters.</param>
    public WildcardPattern(string pattern, Func<string, string> fold)
    {
        List<int> elements = [];
        StringBuilder literal = new();
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] is '*' or '?')
            {
                AddLiteral(elements, fold(literal.ToString()));
                literal.Clear();
                elements.Add(pattern[i] == '*' ? AnyCharacters : OneCharacter);
            }
            else
            {
                i += pattern[i] == '\\' && i + 1 < pattern.Length ? 1 : 0;
                literal.Append(pattern[i]);
            }
        }

        AddLiteral(elements, fold(literal.ToString()));
        _elements = [.. elements];
        Prefix = string.Concat(_elements.TakeWhile(element => element >= 0).Select(element => new Rune(element).ToString()));
    }

    public override string Prefix { get; }

    /// <summary>Matches from left to right; after a mismatch the last run of any characters takes one character more.</summary>
    public override int EditsTo(ReadOnlySpan<char> folded)
    {
        int element = 0;
        int at = 0;
        int elementAfterRun = -1;
        int endOfRun = 0;
        while (at < folded.Length)
        {
            Rune.DecodeFromUtf16(folded[at..], out Rune character, out int length);
            if (element < _elements.Length && _elements[element] == AnyCharacters)
            {
                elementAfterRun = ++element;
                endOfRun = at;
            }
            else if (element < _elements.Length && (_elements[element] == OneCharacter || _elements[element] == character.Value))
            {
                element++;
                at += length;
            }
            else if (elementAfterRun >= 0)
            {
                Rune.DecodeFromUtf16(folded[endOfRun..], out _, out int skipped);
                endOfRun += skipped;
                at = endOfRun;
                element = elementAfterRun;
            }
            else
            {
                return NoMatch;
            }
        }

        return _elements.AsSpan(element).ContainsAnyExcept(AnyCharacters) ? NoMatch : 0;
    }

    private static void AddLiteral(List<int> elements, string literal) => elements.AddRange(literal.EnumerateRunes().Select(rune => rune.Value));
}
