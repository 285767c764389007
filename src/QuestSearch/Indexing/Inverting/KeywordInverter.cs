using System.Text;
using QuestSearch.Analysis;
using QuestSearch.Postings;

namespace QuestSearch.Indexing;

/// <summary>Inverts a field of which each document has some strings, each a term as it is. Not safe for several threads.</summary>
internal sealed class KeywordInverter(string name)
{
    private readonly FieldInverter _field = new(name, isPositional: false);
    private byte[] _term = new byte[64];
    private string? _last;
    private int _numberOfLast;

    public void Add(int document, string keyword)
    {
        if (!ReferenceEquals(keyword, _last))
        {
            _numberOfLast = NumberOf(keyword);
            _last = keyword;
        }

        _field.Add(document, _numberOfLast, position: 0);
    }

    public InvertedField Finish() => _field.Finish();

    private int NumberOf(string keyword)
    {
        int most = Encoding.UTF8.GetMaxByteCount(keyword.Length);
        if (_term.Length < most)
        {
            _term = new byte[most];
        }

        ReadOnlySpan<byte> term = _term.AsSpan(0, Encoding.UTF8.GetBytes(keyword, _term));
        return _field.NumberOf(term, IndexTerm.HashOf(term));
    }
}
