using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace QuestSearch.Analysis;

/// <summary>
/// The terms of a text as Lucene takes them in, in this order: for each word its exact term, one position on, and its stem term at the same position; then, at that position too,
/// the two terms of a compound that begins with the word and those of each token of a variant. The first word is at position 0. The n-th part of a variant stands at the position of
/// the n-th part of the word it is a variant of, or of the last one. To be used again for the next text; not safe for several threads.
/// </summary>
internal sealed class IndexTokenStream : TokenStream
{
    private readonly TextAnalyzer _analyzer;
    private readonly TokenList _tokens = new();
    private readonly List<PlacedWord> _words = [];
    private readonly EncodedTermAttribute _term = new();
    private readonly IPositionIncrementAttribute _increment;
    private readonly IOffsetAttribute _offset;
    private int _next;
    private int _position;
    private bool _isStemNext;

    public IndexTokenStream(TextAnalyzer analyzer)
    {
        _analyzer = analyzer;
        AddAttributeImpl(_term);
        _increment = AddAttribute<IPositionIncrementAttribute>();
        _offset = AddAttribute<IOffsetAttribute>();
    }

    /// <summary>How many positions the words of the text take.</summary>
    public int PositionCount => _tokens.PositionCount;

    /// <summary>Gives the stream its next text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="variants">Other forms of words of the text, with spans in it; one whose span holds no word is passed over.</param>
    public void SetText(string text, IReadOnlyList<WordVariant> variants)
    {
        _analyzer.Analyze(text, variants, _tokens, _words);
    }

    public override void Reset()
    {
        base.Reset();
        _next = 0;
        _position = -1;
        _isStemNext = false;
    }

    /// <summary>Moves to the next term. Every attribute is set anew, so that none has to be cleared.</summary>
    public override bool IncrementToken()
    {
        if (_next == _words.Count)
        {
            return false;
        }

        PlacedWord word = _words[_next];
        _term.Term = _isStemNext ? word.Forms.StemTermBytes : word.Forms.ExactTermBytes;
        _increment.PositionIncrement = word.Position - _position;
        _offset.SetOffset(word.Start, word.End);
        _position = word.Position;
        if (_isStemNext)
        {
            _next++;
        }

        _isStemNext = !_isStemNext;
        return true;
    }
}
