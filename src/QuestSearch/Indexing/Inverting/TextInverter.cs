using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using QuestSearch.Analysis;
using QuestSearch.Postings;

namespace QuestSearch.Indexing;

/// <summary>
/// Inverts the texts of the sentences of a book. Each word gives its exact and its stem term at its position; so do, at the position of the word they begin at, a compound and the
/// words of a variant, see <see cref="TextAnalyzer.Analyze"/>. Not safe for several threads.
/// </summary>
internal sealed class TextInverter
{
    private readonly TextAnalyzer _analyzer;
    private readonly FieldInverter _field;
    private readonly TokenList _tokens = new();
    private readonly List<PlacedWord> _words = [];

    /// <summary>The words as they stand in the texts, and for each the numbers of its terms.</summary>
    private readonly TermTable _known = new();
    private readonly List<WordTerms> _termsOfKnown = [];

    public TextInverter(TextAnalyzer analyzer, FieldInverter field)
    {
        _analyzer = analyzer;
        _field = field;
    }

    /// <summary>Adds the text of a sentence.</summary>
    /// <returns>How many positions its words take.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Add(int document, ReadOnlySpan<char> text, List<WordVariant> variants)
    {
        if (variants.Count == 0)
        {
            Tokenizer.Tokenize(text, _tokens);
            foreach (Token token in _tokens.Items)
            {
                Add(document, TermsOf(token.In(text)), token.Position);
            }
        }
        else
        {
            _analyzer.Analyze(text.ToString(), variants, _tokens, _words);
            foreach (PlacedWord word in _words)
            {
                Add(document, TermsOf(word.Forms), word.Position);
            }
        }

        return _tokens.PositionCount;
    }

    /// <summary>Gives the memory back that knows the words.</summary>
    public void Release() => _known.Release();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(int document, WordTerms terms, int position)
    {
        _field.Add(document, terms.Exact, position);
        _field.Add(document, terms.Stem, position);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private WordTerms TermsOf(ReadOnlySpan<char> word)
    {
        int number = _known.NumberOf(MemoryMarshal.AsBytes(word), HashOf(word));
        if (number == _termsOfKnown.Count)
        {
            _termsOfKnown.Add(TermsOf(_analyzer.FormsOf(word)));
        }

        return _termsOfKnown[number];
    }

    /// <summary>Mixes the characters, four at a time where there are so many.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong HashOf(ReadOnlySpan<char> word)
    {
        ulong hash = (ulong)word.Length;
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(word);
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }

        for (; !bytes.IsEmpty; bytes = bytes[sizeof(char)..])
        {
            hash = Mix(hash, BinaryPrimitives.ReadUInt16LittleEndian(bytes));
        }

        return hash;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong hash, ulong characters)
    {
        ulong mixed = (hash ^ characters) * 0x9E3779B97F4A7C15;
        return mixed ^ (mixed >> 32);
    }

    private WordTerms TermsOf(WordForms forms) =>
        new(_field.NumberOf(forms.ExactTermBytes, forms.ExactTermHash), _field.NumberOf(forms.StemTermBytes, forms.StemTermHash));
}
