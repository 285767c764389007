using System.Globalization;
using System.Text;
using QuestSearch.Analysis;

namespace QuestSearch.Searching;

/// <summary>Tells whether two spellings of one folded word agree in case, accents or both.</summary>
internal sealed class SpellingAgreement(bool isCaseSensitive, bool isAccentSensitive)
{
    public bool Holds(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => Normalize(left) == Normalize(right);

    /// <summary>The commas of a number's groups are no part of its spelling.</summary>
    private string Normalize(ReadOnlySpan<char> spelling)
    {
        StringBuilder normal = new(spelling.Length);
        foreach (char character in spelling)
        {
            bool isDropped = character == ',' || (!isAccentSensitive && CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark);
            if (!isDropped)
            {
                normal.Append(isAccentSensitive ? character : AccentedLetters.WithoutAccents(character));
            }
        }

        return isCaseSensitive ? normal.ToString() : normal.ToString().ToLowerInvariant();
    }
}
