using System.Text;

namespace QuestSearch.Html.Markup;

/// <summary>Collects text of markup: character references decoded, runs of white space folded to one blank, none at the edges.</summary>
internal sealed class FoldedText(int longest)
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _decoded = new();
    private bool _isBlankPending;

    /// <summary>Whether as much has been collected as was asked for.</summary>
    public bool IsFull => _text.Length >= longest;

    public void Append(ReadOnlySpan<char> source, bool isLiteral)
    {
        bool hasReferences = !isLiteral && source.Contains('&');
        if (!hasReferences)
        {
            Append(source);
            return;
        }

        CharacterReferences.Decode(source, isLiteral, _decoded.Clear());
        Append(_decoded.ToString());
    }

    public override string ToString() => _text.ToString();

    private void Append(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                _isBlankPending = _text.Length > 0;
                continue;
            }

            if (_isBlankPending)
            {
                _text.Append(' ');
                _isBlankPending = false;
            }

            _text.Append(character);
            if (IsFull)
            {
                return;
            }
        }
    }
}
