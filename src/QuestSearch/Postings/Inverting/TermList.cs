namespace QuestSearch.Postings;

/// <summary>Different terms by number, from 0 on. Not safe for several threads while terms are added.</summary>
internal sealed class TermList
{
    private readonly List<int> _ends = [];
    private readonly List<ulong> _hashes = [];
    private byte[] _bytes = new byte[64];

    public int Count => _ends.Count;

    public ReadOnlySpan<byte> this[int number] => _bytes.AsSpan(StartOf(number).._ends[number]);

    /// <summary>The hash that the term was added with.</summary>
    public ulong HashOf(int number) => _hashes[number];

    /// <summary>Adds a term, which gets the next number.</summary>
    public void Add(ReadOnlySpan<byte> term, ulong hash)
    {
        int start = StartOf(Count);
        if (_bytes.Length - start < term.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, start + term.Length));
        }

        term.CopyTo(_bytes.AsSpan(start));
        _ends.Add(start + term.Length);
        _hashes.Add(hash);
    }

    /// <summary>Lists the numbers of the terms in ascending order of their bytes.</summary>
    public int[] InOrder()
    {
        int[] numbers = new int[Count];
        ulong[] beginnings = new ulong[Count];
        for (int number = 0; number < numbers.Length; number++)
        {
            numbers[number] = number;
            beginnings[number] = InvertedTerms.BeginningOf(this[number]);
        }

        Array.Sort(beginnings, numbers);
        SortEqualBeginnings(beginnings, numbers);
        return numbers;
    }

    private void SortEqualBeginnings(ReadOnlySpan<ulong> beginnings, Span<int> numbers)
    {
        Comparison<int> compare = (left, right) => this[left].SequenceCompareTo(this[right]);
        for (int start = 0, end; start < numbers.Length; start = end)
        {
            end = start + 1;
            while (end < numbers.Length && beginnings[end] == beginnings[start])
            {
                end++;
            }

            if (end - start > 1)
            {
                numbers[start..end].Sort(compare);
            }
        }
    }

    private int StartOf(int number) => number == 0 ? 0 : _ends[number - 1];
}
