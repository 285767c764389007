using System.Text;
using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>
/// Makes the words that are one edit away from a word, to be looked up: a letter removed, replaced, inserted or swapped with its neighbour. Whatever the size of the dictionary there are
/// some hundreds of them, as letters are taken from its words and only put where they stand beside such letters in some word.
/// </summary>
/// <param name="word">The word.</param>
/// <param name="prefixLength">How many of its first letters stay as they are.</param>
internal sealed class NeighbouringWords(string word, int prefixLength)
{
    private readonly Rune[] _letters = [.. word.EnumerateRunes()];

    /// <summary>Takes a word in UTF-8 and how many edits away it is.</summary>
    public delegate void Visit(ReadOnlySpan<byte> word, int edits);

    /// <summary>Makes the word itself, when a segment may hold it, and those of its neighbours that it holds, some of them more than once and, very seldom, one that it does not hold.</summary>
    public void FindIn(SegmentField segment, Visit visit)
    {
        NeighbourMaker maker = new(_letters, segment, visit);
        maker.MakeSame();
        for (int i = Math.Min(prefixLength, _letters.Length); i <= _letters.Length; i++)
        {
            maker.MakeInserted(i);
            if (i < _letters.Length)
            {
                maker.MakeReplaced(i);
                maker.MakeRemoved(i);
            }

            if (i + 1 < _letters.Length)
            {
                maker.MakeSwapped(i);
            }
        }
    }
}
