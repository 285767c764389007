using QuestSearch.Sentences.Abbreviations;

namespace QuestSearch.Sentences.Rules;

/// <summary>A known abbreviation ends a sentence only as far as its kind allows.</summary>
internal sealed class AbbreviationRule : BoundaryRule
{
    public override Verdict Judge(in Candidate candidate)
    {
        if (candidate.Abbreviation == AbbreviationKind.None || candidate.Closing.End > candidate.Stop.End)
        {
            return Verdict.None;
        }

        bool isNumber = candidate.Next.Shape == WordShape.Number || RomanNumeral.Is(candidate.NextWord);
        bool mayEnd = candidate.Abbreviation switch
        {
            AbbreviationKind.Title or AbbreviationKind.Connective => candidate.HasNoteMarker,
            AbbreviationKind.LocatorOrWord => !isNumber,
            AbbreviationKind.Locator or AbbreviationKind.NamePart or AbbreviationKind.Bibliographic or AbbreviationKind.Calendar or AbbreviationKind.Learned => !isNumber && (candidate.IsBeforeStarter || candidate.HasNoteMarker),
            AbbreviationKind.Measure => !isNumber,
            AbbreviationKind.Closing => !isNumber,
            _ => true,
        };
        return mayEnd ? Verdict.Boundary : Verdict.Continuation;
    }
}
