namespace QuestSearch.Searching;

/// <summary>Operands with at most so many words between them: the run that covers them all is longer than they are together by no more than the distance.</summary>
internal sealed class NearArrangement(int distance, bool isOrdered) : Arrangement
{
    public override int Reach => distance;

    public override bool Allows(ReadOnlySpan<WordSpan> placed, WordSpan next) =>
        !isOrdered || placed.IsEmpty || placed[^1].End <= next.Start;

    public override bool Completes(ReadOnlySpan<WordSpan> placed, WordSpan whole)
    {
        int between = whole.Length;
        foreach (WordSpan operand in placed)
        {
            between -= operand.Length;
        }

        return between <= distance;
    }
}
