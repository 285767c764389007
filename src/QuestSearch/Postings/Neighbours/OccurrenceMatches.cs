using System.Numerics;

namespace QuestSearch.Postings;

/// <summary>
/// The occurrences of a term in one block whose neighbours are as asked, and the documents that they lie in, by their places in the block. A buffer to be used again for the next block; not safe for
/// several threads.
/// </summary>
internal sealed class OccurrenceMatches
{
    private const int BitsOfWord = BitSlices.BitsOfWord;

    /// <summary>The documents that hold the term more than once: their places, their first occurrences and how many there are.</summary>
    private readonly int[] _places = new int[BlockFormat.Capacity];
    private readonly int[] _firsts = new int[BlockFormat.Capacity];
    private readonly int[] _frequencies = new int[BlockFormat.Capacity];
    private int _documentCount;
    private int _repeated;
    private ulong[] _sure = new ulong[BlockFormat.Capacity / BitsOfWord * 2];
    private ulong[] _possible = new ulong[BlockFormat.Capacity / BitsOfWord * 2];
    private int _wordCount;
    private int _nextOccurrence;
    private int _nextRepeated;
    private int _passedRepetitions;

    /// <summary>How many occurrences the block has.</summary>
    public long OccurrenceCount { get; private set; }

    /// <summary>Whether there is none that may be as asked.</summary>
    public bool IsEmpty { get; private set; }

    /// <summary>Whether all that may be as asked are.</summary>
    public bool AreSure { get; private set; }

    /// <summary>The place in the block of the document reached.</summary>
    public int Place { get; private set; }

    /// <summary>The first occurrence in the document reached.</summary>
    public int First { get; private set; }

    /// <summary>How often the document reached holds the term, whatever the neighbours.</summary>
    public int Frequency { get; private set; }

    /// <summary>Takes in how often the documents of a full block hold the term, as <see cref="BlockFormat"/> writes it.</summary>
    public void ReadFrequencies(ReadOnlySpan<byte> source)
    {
        Start(BlockFormat.Capacity);
        NumberReader numbers = new(source);
        int count = numbers.ReadByte();
        if (count > BlockFormat.Capacity)
        {
            throw DamagedPostings.Exception();
        }

        long repetitions = 0;
        int before = -1;
        for (int i = 0; i < count; i++)
        {
            int place = numbers.ReadByte();
            int frequency = numbers.ReadNumber();
            if (place <= before || place >= BlockFormat.Capacity || frequency < 2)
            {
                throw DamagedPostings.Exception();
            }

            (_places[i], _firsts[i], _frequencies[i]) = (place, (int)(place + repetitions), frequency);
            repetitions += frequency - 1;
            before = place;
        }

        _repeated = count;
        OccurrenceCount += repetitions;
    }

    /// <summary>Takes in how often so many documents hold the term; no frequencies when each holds it once.</summary>
    public void SetFrequencies(ReadOnlySpan<int> frequencies, int documentCount)
    {
        Start(documentCount);
        for (int place = 0; place < frequencies.Length; place++)
        {
            if (frequencies[place] != 1)
            {
                AddRepeated(place, frequencies[place]);
            }
        }
    }

    /// <summary>Finds the occurrences, of which the frequencies have been taken in.</summary>
    public void Find(NeighbourBlock neighbours, NeighbourCondition condition)
    {
        IsEmpty = !neighbours.MayMeet(condition);
        if (IsEmpty)
        {
            return;
        }

        _wordCount = (int)((OccurrenceCount + BitsOfWord - 1) / BitsOfWord);
        if (_sure.Length < _wordCount)
        {
            _sure = new ulong[_wordCount * 2];
            _possible = new ulong[_wordCount * 2];
        }

        Span<ulong> sure = _sure.AsSpan(0, _wordCount);
        Span<ulong> possible = _possible.AsSpan(0, _wordCount);
        neighbours.Match(condition, sure, possible);
        IsEmpty = !possible.ContainsAnyExcept(0UL);
        AreSure = sure.SequenceEqual(possible);
        (_nextOccurrence, _nextRepeated, _passedRepetitions) = (0, 0, 0);
    }

    /// <summary>Counts the documents with an occurrence that may be as asked.</summary>
    public int CountDocuments()
    {
        int count = 0;
        foreach (ulong word in _possible.AsSpan(0, _wordCount))
        {
            count += BitOperations.PopCount(word);
        }

        ReadOnlySpan<int> firsts = _firsts.AsSpan(0, _repeated);
        ReadOnlySpan<int> frequencies = _frequencies.AsSpan(0, _repeated);
        for (int i = 0; i < firsts.Length; i++)
        {
            count -= Math.Max(0, CountPossible(firsts[i], frequencies[i]) - 1);
        }

        return count;
    }

    /// <summary>Goes to the next document with an occurrence that may be as asked.</summary>
    public bool MoveNext()
    {
        int occurrence = FindPossible(_nextOccurrence);
        if (occurrence < 0)
        {
            return false;
        }

        while (_nextRepeated < _repeated && _firsts[_nextRepeated] + _frequencies[_nextRepeated] <= occurrence)
        {
            _passedRepetitions += _frequencies[_nextRepeated++] - 1;
        }

        bool isRepeated = _nextRepeated < _repeated && _firsts[_nextRepeated] <= occurrence;
        Place = isRepeated ? _places[_nextRepeated] : occurrence - _passedRepetitions;
        First = isRepeated ? _firsts[_nextRepeated] : occurrence;
        Frequency = isRepeated ? _frequencies[_nextRepeated] : 1;
        _nextOccurrence = First + Frequency;
        return true;
    }

    /// <summary>Whether an occurrence is as asked.</summary>
    public bool IsSure(int occurrence) => (_sure[occurrence / BitsOfWord] & (1UL << occurrence)) != 0;

    /// <summary>Whether an occurrence may be as asked.</summary>
    public bool IsPossible(int occurrence) => (_possible[occurrence / BitsOfWord] & (1UL << occurrence)) != 0;

    private void Start(int documentCount)
    {
        OccurrenceCount = _documentCount = documentCount;
        _repeated = 0;
    }

    private void AddRepeated(int place, int frequency)
    {
        (_places[_repeated], _frequencies[_repeated]) = (place, frequency);
        _firsts[_repeated] = (int)(place + OccurrenceCount - _documentCount);
        _repeated++;
        OccurrenceCount += frequency - 1;
    }

    private int CountPossible(int first, int count)
    {
        int offset = first % BitsOfWord;
        if (offset + count <= BitsOfWord)
        {
            return BitOperations.PopCount(_possible[first / BitsOfWord] >> offset << (BitsOfWord - count));
        }

        int sum = 0;
        for (int occurrence = first; occurrence < first + count; occurrence++)
        {
            sum += IsPossible(occurrence) ? 1 : 0;
        }

        return sum;
    }

    private int FindPossible(int from)
    {
        int index = from / BitsOfWord;
        ulong mask = ulong.MaxValue << from;
        for (; index < _wordCount; index++, mask = ulong.MaxValue)
        {
            ulong word = _possible[index] & mask;
            if (word != 0)
            {
                return (index * BitsOfWord) + BitOperations.TrailingZeroCount(word);
            }
        }

        return -1;
    }
}
