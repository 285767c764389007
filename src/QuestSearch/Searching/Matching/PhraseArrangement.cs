namespace QuestSearch.Searching;

/// <summary>
/// Words in sequence, moved by no more than the slop: with pᵢ the position of word i and oᵢ the sum of the lengths of the words before it,
/// max(pᵢ − oᵢ) − min(pᵢ − oᵢ) ≤ slop. A compound counts as many positions as it has parts.
/// </summary>
internal sealed class PhraseArrangement(int slop) : Arrangement
{
    public override int Reach => slop;

    public override bool Allows(ReadOnlySpan<WordSpan> placed, WordSpan next)
    {
        int offset = 0;
        int least = int.MaxValue;
        int greatest = int.MinValue;
        foreach (WordSpan word in placed)
        {
            least = Math.Min(least, word.Start - offset);
            greatest = Math.Max(greatest, word.Start - offset);
            offset += word.Length;
        }

        least = Math.Min(least, next.Start - offset);
        greatest = Math.Max(greatest, next.Start - offset);
        return greatest - least <= slop;
    }

    public override bool Completes(ReadOnlySpan<WordSpan> placed, WordSpan whole) => true;
}
