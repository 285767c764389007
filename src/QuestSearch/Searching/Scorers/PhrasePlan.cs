using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>Which postings a phrase is looked up in: those of a common term are left alone where a rarer one beside it tells where it stands.</summary>
internal sealed class PhrasePlan
{
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

    /// <summary>Makes a plan; none when no term tells of another.</summary>
    public static PhrasePlan? For(PhraseTerm[] terms)
    {
        LeaveOut(terms);
        for (int i = 0; i < terms.Length; i++)
        {
            terms[i].Condition = terms[i].IsTold ? default : ConditionOf(terms, i);
        }

        PhraseTerm? lead = terms.Where(term => !term.Condition.IsEmpty).MinBy(term => term.Cursor.Cost);
        return lead is null ? null : new PhrasePlan(terms, lead);
    }

    /// <summary>Goes through the terms from the most frequent one on, and leaves out each of which a term that stays tells.</summary>
    private static void LeaveOut(PhraseTerm[] terms)
    {
        bool[] tells = new bool[terms.Length];
        foreach (int i in Enumerable.Range(0, terms.Length).OrderByDescending(i => terms[i].Cursor.Cost))
        {
            int teller = tells[i] ? -1 : TellerOf(terms, i);
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
        bool isBefore = told > 0 && !terms[told - 1].IsTold && terms[told - 1].TellsOfNext(terms[told]);
        bool isAfter = told + 1 < terms.Length && !terms[told + 1].IsTold && terms[told + 1].TellsOfPrevious(terms[told]);
        return isBefore && !(isAfter && terms[told + 1].Cursor.Cost < terms[told - 1].Cursor.Cost) ? told - 1 : isAfter ? told + 1 : -1;
    }

    private static NeighbourCondition ConditionOf(PhraseTerm[] terms, int term)
    {
        bool tellsOfPrevious = term > 0 && terms[term].TellsOfPrevious(terms[term - 1]);
        bool tellsOfNext = term + 1 < terms.Length && terms[term].TellsOfNext(terms[term + 1]);
        return new NeighbourCondition(tellsOfPrevious ? terms[term - 1].Code : NeighbourCode.None, tellsOfNext ? terms[term + 1].Code : NeighbourCode.None);
    }
}
