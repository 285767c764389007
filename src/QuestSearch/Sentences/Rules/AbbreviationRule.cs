using QuestSearch.Sentences.Abbreviations;

namespace QuestSearch.Sentences.Rules;

/// <summary>An abbreviation ends a sentence only as far as its kind and what follows allow.</summary>
internal sealed class AbbreviationRule : BoundaryRule
{
    public override Verdict Judge(in Candidate candidate)
    {
        if (candidate.Abbreviation == AbbreviationKind.None || candidate.Closing.Quotation)
        {
            return Verdict.None;
        }

        return MayEnd(candidate) ? Verdict.None : Verdict.Continuation;
    }

    private static bool MayEnd(in Candidate candidate)
    {
        bool isRoman = candidate.Next.Shape == WordShape.Capital && RomanNumeral.Is(candidate.NextWord);
        bool isNumber = candidate.Next.Shape == WordShape.Number || isRoman;
        bool isBracket = candidate.Next.OpensBracket && !candidate.IsBeforeStarter;
        bool isNewStart = candidate.IsBeforeStarter || (candidate.HasNoteMarker && !candidate.IsBeforeInitial);
        return candidate.Abbreviation switch
        {
            AbbreviationKind.Title or AbbreviationKind.Connective => false,
            AbbreviationKind.LocatorOrWord => !isNumber || candidate.HasNoteMarker || candidate.NextWord is "I",
            AbbreviationKind.Locator => !isNumber && isNewStart && !candidate.IsFirstWord,
            AbbreviationKind.Closing => (!isNumber && !isBracket) || isNewStart,
            AbbreviationKind.Measure => candidate.Next.Shape != WordShape.Number && !isBracket && !OpeningPhrase.Is(candidate),
            AbbreviationKind.Initial => (isNewStart && !candidate.IsFirstWord) || (!isBracket && NumberedNames.EndWith(candidate)),
            _ => isNewStart && !candidate.IsFirstWord,
        };
    }
}
