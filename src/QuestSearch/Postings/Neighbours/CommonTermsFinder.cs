using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace QuestSearch.Postings;

/// <summary>Finds the common terms of a field that is about to be written in several parts. Not safe for several threads.</summary>
internal sealed class CommonTermsFinder
{
    /// <summary>A rarer term is looked up in its own postings as quickly as under its neighbours.</summary>
    private const int LeastOccurrences = 256;

    /// <summary>A term of fewer than one in so many documents of a part is passed over there.</summary>
    private const int LeastShare = 64;

    private readonly Dictionary<string, long>.AlternateLookup<ReadOnlySpan<char>> _occurrences =
        new Dictionary<string, long>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds a term of one of the parts.</summary>
    /// <param name="term">The term.</param>
    /// <param name="occurrences">How often it occurs there.</param>
    /// <param name="documentCount">How many documents the part has.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<byte> term, long occurrences, int documentCount)
    {
        if (occurrences * LeastShare >= documentCount && CommonTerms.MayHold(term))
        {
            Span<char> characters = stackalloc char[term.Length];
            ReadOnlySpan<char> text = characters[..Encoding.UTF8.GetChars(term, characters)];
            CollectionsMarshal.GetValueRefOrAddDefault(_occurrences, text, out _) += occurrences;
        }
    }

    /// <summary>The terms that occur most often; of those that occur as often as one another the first in the order of their characters.</summary>
    public CommonTerms Find()
    {
        List<string> terms = [];
        foreach ((string term, long occurrences) in _occurrences.Dictionary)
        {
            if (occurrences >= LeastOccurrences)
            {
                terms.Add(term);
            }
        }

        terms.Sort(CompareByOccurrences);
        return new CommonTerms(terms.Take(NeighbourCode.MostCommon));
    }

    private int CompareByOccurrences(string left, string right)
    {
        int compared = _occurrences.Dictionary[right].CompareTo(_occurrences.Dictionary[left]);
        return compared != 0 ? compared : string.CompareOrdinal(left, right);
    }
}
