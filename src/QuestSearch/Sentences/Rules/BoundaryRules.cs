namespace QuestSearch.Sentences.Rules;

/// <summary>The rules in their order; the first that has a verdict decides.</summary>
internal static class BoundaryRules
{
    private static readonly BoundaryRule[] InOrder =
    [
        new EndOfParagraphRule(),
        new EditorialMarkRule(),
        new StopInsideWordRule(),
        new DashRule(),
        new ContinuingPunctuationRule(),
        new CitationAfterQuotationRule(),
        new EllipsisRule(),
        new AttributionRule(),
        new SectionNumberRule(),
        new LowerCaseRule(),
        new AbbreviationRule(),
        new CitationNumberRule(),
    ];

    public static Verdict Judge(in Candidate candidate)
    {
        foreach (BoundaryRule rule in InOrder)
        {
            Verdict verdict = rule.Judge(candidate);
            if (verdict != Verdict.None)
            {
                return verdict;
            }
        }

        return Verdict.Boundary;
    }
}
