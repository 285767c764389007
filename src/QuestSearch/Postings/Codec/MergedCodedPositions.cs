using Lucene.Net.Index;

namespace QuestSearch.Postings;

/// <summary>Finds the common terms of a field of segments that are merged, and the codes of all its words. Those of the segments are not taken over: they may differ.</summary>
internal static class MergedCodedPositions
{
    /// <param name="merge">The merge.</param>
    /// <param name="field">The name of the field.</param>
    /// <param name="lengths">The lengths of the documents of the new segment.</param>
    /// <returns>None when no term is common, or the field is not positional.</returns>
    public static CodedPositions? Find(MergeState merge, string field, SentenceLengths lengths)
    {
        CommonTermsFinder finder = new();
        foreach (AtomicReader reader in merge.Readers)
        {
            if (FieldOf(reader, field) is { } source)
            {
                Add(finder, source);
            }
        }

        CodedPositions? coded = CodedPositions.For(finder.Find(), lengths);
        for (int i = 0; i < merge.Readers.Count && coded is not null; i++)
        {
            if (FieldOf(merge.Readers[i], field) is { } source)
            {
                AddTo(coded, source, merge.DocMaps[i], merge.DocBase[i]);
            }
        }

        return coded;
    }

    private static SegmentField? FieldOf(AtomicReader reader, string field) =>
        reader.GetTerms(field) is SegmentTerms { Postings: { Summary.IsPositional: true } postings } ? postings : null;

    private static void Add(CommonTermsFinder finder, SegmentField source)
    {
        for (DictionaryCursor terms = new(source); terms.MoveNext() && !CommonTerms.IsAfterStems(terms.Term);)
        {
            finder.Add(terms.Term, terms.Entry.Occurrences, source.Lengths.DocumentCount);
        }
    }

    private static void AddTo(CodedPositions coded, SegmentField source, MergeState.DocMap documents, int start)
    {
        PostingsCursor cursor = new();
        for (DictionaryCursor terms = new(source); terms.MoveNext() && !CommonTerms.IsAfterStems(terms.Term);)
        {
            byte code = coded.Terms.CodeOf(terms.Term);
            if (code != NeighbourCode.None)
            {
                cursor.Open(source, terms.Entry);
                AddTo(coded, cursor, code, documents, start);
            }
        }
    }

    private static void AddTo(CodedPositions coded, PostingsCursor cursor, byte code, MergeState.DocMap documents, int start)
    {
        while (cursor.Next() != PostingsCursor.End)
        {
            int kept = documents.Get(cursor.Document);
            PositionRun positions = kept < 0 ? default : cursor.Positions;
            for (int i = 0; i < positions.Count; i++)
            {
                coded.Add(start + kept, positions[i], code);
            }
        }
    }
}
