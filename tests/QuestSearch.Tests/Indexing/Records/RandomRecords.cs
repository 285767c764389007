using CsCheck;
using QuestSearch.Books;
using QuestSearch.Indexing;

namespace QuestSearch.Tests.Indexing;

/// <summary>Random sentence records with every part that one may have.</summary>
internal static class RandomRecords
{
    private static readonly Gen<string> Text = RandomBooks.OneOf("a", "é", "漢", "😀", "\uD83D", "\uDE00", "\0", " ", "word", "the history of ", "Ωμέγα").Array[1, 60].Select(string.Concat);

    private static readonly Gen<int?> Ordinal = Gen.Int[-1, 100_000].Select(value => value < 0 ? (int?)null : value);

    private static readonly Gen<SourceSpan> Span = Gen.Select(Gen.Int[0, 500], Gen.Int[0, 5_000_000], Gen.Int[0, 20], (file, start, length) => new SourceSpan(file, start, start + length));

    private static readonly Gen<PageBreak> Break = Gen.Select(Gen.Int[0, 50], Gen.Int[0, 2_000], (offset, page) => new PageBreak(offset, page));

    private static readonly Gen<NoteReference> Reference = Gen.Select(
        Gen.Int[-2, 60], RandomBooks.OneOf("", "13", "*", "†"), Ordinal, Gen.Bool, Span,
        (offset, label, note, isGuess, source) => new NoteReference(offset, label, note, isGuess, source));

    private static readonly Gen<WordVariant> Variant = Gen.Select(
        Gen.Int[0, 50], Gen.Int[0, 10], Text, (start, length, form) => new WordVariant(new TextSpan(start, start + length), form));

    private static readonly Gen<SourceSegment[]> Segments = Gen.Select(
        Gen.Int[1, 30], Gen.Bool, Gen.Int[0, 2], Span,
        (length, isVerbatim, gap, source) => (length, isVerbatim, gap, source)).Array[0, 6].Select(Place);

    public static Gen<SentenceRecord> Any { get; } = Gen.Select(
        Gen.Select(Text, Break.Array[0, 3], Reference.Array[0, 3], Variant.Array[0, 2], Segments),
        Gen.Enum<Plane>(), Gen.Int[0, 3], Ordinal, Ordinal, Gen.Enum<SentenceSeparator>(),
        (parts, plane, fragment, section, note, separator) => new SentenceRecord
        {
            Text = parts.Item1.AsMemory(),
            PageBreaks = [.. parts.Item2.OrderBy(pageBreak => pageBreak.Offset).DistinctBy(pageBreak => pageBreak.Offset)],
            NoteReferences = [.. parts.Item3],
            Variants = [.. parts.Item4],
            Segments = [.. parts.Item5],
            Plane = plane,
            Fragment = (SentenceFragment)fragment,
            Section = section,
            Note = plane == Plane.Note ? note : null,
            Separator = separator,
        });

    /// <summary>Lays segments one after the other; one in two goes on where the segment before it ends in the source.</summary>
    private static SourceSegment[] Place((int Length, bool IsVerbatim, int Gap, SourceSpan Source)[] drafts)
    {
        List<SourceSegment> segments = [];
        int text = 0;
        foreach ((int length, bool isVerbatim, int gap, SourceSpan source) in drafts)
        {
            bool goesOn = gap == 0 && segments.Count > 0;
            int start = goesOn ? segments[^1].Source.End : source.Start;
            int file = goesOn ? segments[^1].Source.File : source.File;
            int sourceLength = isVerbatim || goesOn ? length : source.Length;
            segments.Add(new SourceSegment(text + gap, length, new SourceSpan(file, start, start + sourceLength), isVerbatim));
            text += gap + length;
        }

        return [.. segments];
    }
}
