using QuestSearch.Postings;

namespace QuestSearch.Tests.Postings;

/// <summary>What a cursor does, by a walk through a list.</summary>
internal sealed class PostingsModel(Posting[] postings)
{
    private int _index = -1;

    public Posting? Current => _index >= 0 && _index < postings.Length ? postings[_index] : null;

    public int Document => _index < 0 ? -1 : Current?.Document ?? PostingsCursor.End;

    public IEnumerable<Posting> Rest(int count) => postings.Skip(_index).Take(count);

    public void Skip(int count) => _index = Math.Min(_index + count, postings.Length);

    public void Advance(int target)
    {
        while (_index < postings.Length && Document < target)
        {
            _index++;
        }
    }

    public void Rewind() => _index = -1;
}
