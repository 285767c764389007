using Lucene.Net.Analysis.TokenAttributes;
using QuestSearch.Analysis;

namespace QuestSearch.Benchmarks.Peers.Indexes;

/// <summary>Gives Lucene.Net the words that QuestSearch finds in a text, so that both index the same: their stems, one at each position, or all folded words, those of compounds too.</summary>
internal sealed class OwnTermTokenizer : Lucene.Net.Analysis.Tokenizer
{
    private readonly TextAnalyzer _analyzer;
    private readonly OwnTerms _terms;
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _increment;
    private readonly TokenList _tokens = new();
    private string _text = "";
    private int _next;
    private int _position;

    public OwnTermTokenizer(TextReader input, TextAnalyzer analyzer, OwnTerms terms)
        : base(input)
    {
        _analyzer = analyzer;
        _terms = terms;
        _term = AddAttribute<ICharTermAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    public override void Reset()
    {
        base.Reset();
        _text = m_input.ReadToEnd();
        Tokenizer.Tokenize(_text, _tokens);
        _next = 0;
        _position = -1;
    }

    public override bool IncrementToken()
    {
        while (_next < _tokens.Count)
        {
            Token token = _tokens[_next++];
            if (_terms == OwnTerms.FoldedWords || !token.IsCompound)
            {
                ClearAttributes();
                WordForms forms = _analyzer.FormsOf(token.In(_text));
                _term.SetEmpty().Append(_terms == OwnTerms.Stems ? forms.Stem : forms.Folded);
                _increment.PositionIncrement = token.Position - _position;
                _position = token.Position;
                return true;
            }
        }

        return false;
    }
}
