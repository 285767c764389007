using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>Which postings a phrase is looked up in: those of a common term are left alone where a rarer one beside it tells where it stands.</summary>
internal sealed class PhrasePlan
{
    /// <summary>In about so many documents neighbours are compared while a term is looked up in one.</summary>
    private const int ComparisonsOfLookUp = 32;

    private PhrasePlan(PhraseTerm[] terms, PhraseTerm lead)
    {
        Terms = terms;
        Lead = lead;
        Others = [.. terms.Where(term => !term.IsTold && term != lead).OrderBy(term => term.Cursor.Cost)];
    }

    /// <summary>All terms in their order.</summary>
    public PhraseTerm[] Terms { get; }

    /// <summary>The rarest of the terms whose neighbours must be certain ones.</summary>
    public PhraseTerm Lead { get; }

    /// <summary>The other terms that are looked up, the rarest first.</summary>
    public PhraseTerm[] Others { get; }

    /// <summary>How many positions the phrase takes.</summary>
    public int Length => Terms[^1].Offset + Terms[^1].Length;

    /// <summary>Makes a plan; none when looking all terms up is as quick.</summary>
    public static PhrasePlan? For(PhraseTerm[] terms)
    {
        LeaveOut(terms);
        PhraseTerm? lead = null;
        long leastCost = long.MaxValue;
        for (int i = 0; i < terms.Length; i++)
        {
            PhraseTerm term = terms[i];
            NeighbourCondition condition = ConditionOf(terms, i, all: true);
            leastCost = Math.Min(leastCost, term.Cursor.Cost);
            lead = term.IsTold || condition.IsEmpty || lead?.Cursor.Cost <= term.Cursor.Cost ? lead : term;
        }

        if (lead is null || lead.Cursor.Cost > leastCost * ComparisonsOfLookUp)
        {
            return null;
        }

        for (int i = 0; i < terms.Length; i++)
        {
            terms[i].Condition = terms[i].IsTold ? default : ConditionOf(terms, i, all: terms[i] == lead);
        }

        return new PhrasePlan(terms, lead);
    }

    /// <summary>Goes through the terms from the most frequent one on, and leaves out each of which a term that stays tells.</summary>
    private static void LeaveOut(PhraseTerm[] terms)
    {
        bool[] tells = new bool[terms.Length];
        foreach (int i in Enumerable.Range(0, terms.Length).OrderByDescending(i => terms[i].Cursor.Cost))
        {
            int teller = tells[i] || !NeighbourCode.IsCommon(terms[i].Code) ? -1 : TellerOf(terms, i);
            if (teller >= 0)
            {
                terms[i].IsTold = true;
                tells[teller] = true;
            }
        }
    }

    /// <summary>The rarer of the terms beside a term that tell of it; -1 when there is none.</summary>
    private static int TellerOf(PhraseTerm[] terms, int told)
    {
        bool isBefore = told > 0 && !terms[told - 1].IsTold && terms[told - 1].CodeOfNext(terms[told]) != NeighbourCode.None;
        bool isAfter = told + 1 < terms.Length && !terms[told + 1].IsTold && terms[told + 1].CodeOfPrevious(terms[told]) != NeighbourCode.None;
        return isBefore && !(isAfter && terms[told + 1].Cursor.Cost < terms[told - 1].Cursor.Cost) ? told - 1 : isAfter ? told + 1 : -1;
    }

    /// <summary>What the neighbours of a term must be.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="term">Which one.</param>
    /// <param name="all">Whether those count that are looked up in any case.</param>
    private static NeighbourCondition ConditionOf(PhraseTerm[] terms, int term, bool all)
    {
        bool isPreviousAsked = term > 0 && (all || terms[term - 1].IsTold);
        bool isNextAsked = term + 1 < terms.Length && (all || terms[term + 1].IsTold);
        return new NeighbourCondition(
            isPreviousAsked ? terms[term].CodeOfPrevious(terms[term - 1]) : NeighbourCode.None,
            isNextAsked ? terms[term].CodeOfNext(terms[term + 1]) : NeighbourCode.None);
    }
}
