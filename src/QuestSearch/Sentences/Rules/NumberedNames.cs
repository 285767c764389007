using System.Collections.Frozen;

namespace QuestSearch.Sentences.Rules;

/// <summary>Recognises names that a letter or roman digit ends: <c>Charles I.</c>, <c>World War I.</c>, <c>Appendix B.</c></summary>
internal static class NumberedNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Rulers =
        ("Alexander Alexios Baldwin Catherine Charles Christian Clement Constantine Cyrus Darius Edward Elizabeth Ferdinand Francis Franz Frederick George Gregory Gustavus Harold Henry "
        + "Innocent Ivan James John Julius Justinian Leo Leopold Louis Ludwig Mary Mahmud Maximilian Mehmed Murad Napoleon Nicholas Otto Paul Peter Philip Pius Ptolemy Ramses Richard "
        + "Robert Selim Seti Theodosius Thutmose Valentinian Victor Wilhelm William Xerxes War")
            .Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Things =
        "Act Appendix Article Book Chapter Class Figure Grade Group Part Phase Plan Plate Point Scene Schedule Section Series Table Title Type Vitamin Volume appendix class group plan point vitamin type section part figure"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Tells whether the single letter before the stop counts such a name.</summary>
    public static bool EndWith(in Candidate candidate)
    {
        int end = candidate.Text[..candidate.Word.Start].TrimEnd().Length;
        TextSpan span = PrecedingWord.Before(candidate.Text, end, candidate.SentenceStart);
        ReadOnlySpan<char> name = candidate.Text[span.Start..span.End];
        return Things.Contains(name) || (candidate.WordText[0] is 'I' or 'V' or 'X' && Rulers.Contains(name));
    }
}
