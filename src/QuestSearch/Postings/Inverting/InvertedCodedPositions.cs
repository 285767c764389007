using System.Runtime.CompilerServices;

namespace QuestSearch.Postings;

/// <summary>Finds the common terms of a field of inverted documents, and the codes of all its words.</summary>
internal static class InvertedCodedPositions
{
    /// <summary>The fewest bytes that an occurrence takes.</summary>
    private const int BytesOfOccurrence = 2;

    /// <param name="blocks">The field in each block; a positional one.</param>
    /// <param name="starts">The first document of each block in the segment.</param>
    /// <param name="lengths">The lengths of the documents of the segment.</param>
    /// <returns>None when no term is common.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static CodedPositions? Find(InvertedField[] blocks, IReadOnlyList<int> starts, SentenceLengths lengths)
    {
        CommonTermsFinder finder = new();
        foreach (InvertedField block in blocks)
        {
            for (InvertedTerms terms = new(block, start: 0, order: 0); terms.MoveNext() && !CommonTerms.IsAfterStems(terms.Term);)
            {
                finder.Add(terms.Term, terms.SkipPostings() / BytesOfOccurrence, block.DocumentCount);
            }
        }

        CodedPositions? coded = CodedPositions.For(finder.Find(), lengths);
        for (int i = 0; i < blocks.Length && coded is not null; i++)
        {
            AddTo(coded, new InvertedTerms(blocks[i], starts[i], order: i));
        }

        return coded;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddTo(CodedPositions coded, InvertedTerms terms)
    {
        while (terms.MoveNext() && !CommonTerms.IsAfterStems(terms.Term))
        {
            byte code = coded.Terms.CodeOf(terms.Term);
            if (code == NeighbourCode.None)
            {
                terms.SkipPostings();
            }
            else
            {
                terms.AddPositions(coded, code);
            }
        }
    }
}
