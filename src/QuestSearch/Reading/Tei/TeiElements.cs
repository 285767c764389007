using System.Collections.Frozen;

namespace QuestSearch.Reading.Tei;

/// <summary>The elements of TEI P4 and P5 by what they do to the text. An element that is not named here is part of the running text.</summary>
internal static class TeiElements
{
    /// <summary>Elements whose content is text of its own, parted from what stands around it.</summary>
    public static readonly FrozenSet<string> Blocks = FrozenSet.ToFrozenSet(
    [
        "p", "ab", "l", "lg", "sp", "speaker", "stage", "item", "label", "row", "quote", "cit", "epigraph", "argument", "opener", "closer", "salute",
        "signed", "dateline", "byline", "trailer", "postscript", "titlePart", "docTitle", "docAuthor", "docImprint", "docDate", "docEdition", "imprimatur",
        "castItem", "castGroup", "list", "table", "figure", "front", "body", "back", "listBibl", "floatingText", "head", "caption", "entry", "eTree",
    ]);

    /// <summary>Elements that are not text of the book: descriptions, machine instructions, readings that the editor did not choose.</summary>
    public static readonly FrozenSet<string> LeftOut = FrozenSet.ToFrozenSet(
    [
        "figDesc", "index", "divGen", "rdg", "rdgGrp", "del", "surplus", "facsimile", "sourceDoc", "standOff", "pgExtensions", "fwGrp", "teiCorpusHeader",
        "interpGrp", "spanGrp", "linkGrp", "xenoData", "graphic", "media",
    ]);

    /// <summary>Elements that hold what is printed, where an editor gives both it and another form.</summary>
    public static readonly FrozenSet<string> Printed = FrozenSet.ToFrozenSet(["sic", "orig", "abbr"]);

    /// <summary>Elements that hold the editor's form, where it stands beside what is printed.</summary>
    public static readonly FrozenSet<string> Edited = FrozenSet.ToFrozenSet(["corr", "reg", "expan"]);

    public static bool IsDivision(string name) =>
        name.StartsWith("div", StringComparison.Ordinal) && (name.Length == 3 || (name.Length == 4 && char.IsAsciiDigit(name[3])));
}
