using System.Runtime.CompilerServices;

namespace QuestSearch.Analysis;

/// <summary>
/// Finds the words of a text in one pass, in time linear in its length. A word is a run of letters, digits and marks with the apostrophes inside it;
/// hyphens join words to a compound, which is one more token over the positions of its parts; a number keeps its decimal point and the commas of its
/// groups; "U.S." is one word; an ideograph is a word by itself; characters without width are passed over.
/// </summary>
internal ref struct Tokenizer
{
    /// <summary>The most code units of a word, characters without width not counted; a longer run is cut. No compound is made of more code units.</summary>
    public const int MaximumLength = 255;

    private readonly ReadOnlySpan<char> _text;
    private readonly TokenList _tokens;
    private int _next;
    private int _wordStart;
    private int _wordEnd;
    private int _wordLength;

    private Tokenizer(ReadOnlySpan<char> text, TokenList tokens)
    {
        _text = text;
        _tokens = tokens;
    }

    /// <summary>Replaces the contents of a list by the tokens of a text.</summary>
    public static void Tokenize(ReadOnlySpan<char> text, TokenList tokens)
    {
        tokens.Clear();
        new Tokenizer(text, tokens).Run();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Run()
    {
        while (_next < _text.Length)
        {
            switch (CharacterClasses.At(_text, _next, out int length))
            {
                case CharacterClass.Letter or CharacterClass.Digit:
                    if (!TryReadPlainWord())
                    {
                        ReadCompound();
                    }

                    break;
                case CharacterClass.Ideograph:
                    _tokens.AddWord(_next, _next + length);
                    _next += length;
                    break;
                default:
                    _next += length;
                    break;
            }
        }
    }

    /// <summary>Reads a word of plain letters after which nothing can go on, as most words are, in one step, with the separator after it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryReadPlainWord()
    {
        int length = PlainLetters.CountAtStart(_text[_next..]);
        int end = _next + length;
        if (length is 0 or > MaximumLength || (end < _text.Length && !PlainLetters.AreEndedBy(_text[end])))
        {
            return false;
        }

        _tokens.AddWord(_next, end);
        _next = end + 1;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadCompound()
    {
        int firstPart = _tokens.Count;
        ReadWord();
        int parts = 1;
        while (ReadHyphen())
        {
            ReadWord();
            parts++;
        }

        if (parts > 1 && _wordEnd - _tokens[firstPart].Start <= MaximumLength)
        {
            _tokens.AddCompound(firstPart);
        }
    }

    /// <summary>Passes a hyphen between two words, and before it the last point of an acronym.</summary>
    private bool ReadHyphen()
    {
        int hyphen = Acronym.EndsAt(_text, _wordStart, _next) ? _next + 1 : _next;
        if (hyphen >= _text.Length || CharacterClasses.Of(_text[hyphen]) != CharacterClass.Hyphen)
        {
            return false;
        }

        int word = AfterIgnorable(hyphen + 1);
        bool joins = IsAtWordStart(word);
        _next = joins ? word : _next;
        return joins;
    }

    private void ReadWord()
    {
        _wordStart = _next;
        _wordLength = 0;
        ReadRun();
        while (_next < _text.Length && ReadJoint())
        {
            ReadRun();
        }

        _tokens.AddWord(_wordStart, _wordEnd);
    }

    /// <summary>Reads letters, digits and marks, and leaves <c>_next</c> at the first character that is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadRun()
    {
        while (PassPlainCharacters() < _text.Length)
        {
            CharacterClass found = CharacterClasses.At(_text, _next, out int length);
            if (found is CharacterClass.Letter or CharacterClass.Digit)
            {
                CutLongWord(length);
            }
            else if (found is not (CharacterClass.Mark or CharacterClass.Ignorable))
            {
                return;
            }

            _next += length;
            if (found != CharacterClass.Ignorable)
            {
                _wordLength += length;
                _wordEnd = _next;
            }
        }
    }

    /// <summary>Passes letters and digits of the basic plane, as many as the word may still have.</summary>
    /// <returns>The place of the next character.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int PassPlainCharacters()
    {
        int end = _next;
        int limit = Math.Min(_text.Length, _next + MaximumLength - _wordLength);
        while (end < limit && CharacterClasses.Of(_text[end]) is CharacterClass.Letter or CharacterClass.Digit)
        {
            end++;
        }

        if (end > _next)
        {
            _wordLength += end - _next;
            _wordEnd = end;
            _next = end;
        }

        return end;
    }

    private void CutLongWord(int length)
    {
        if (_wordLength > 0 && _wordLength + length > MaximumLength)
        {
            _tokens.AddWord(_wordStart, _wordEnd);
            _wordStart = _next;
            _wordLength = 0;
        }
    }

    /// <summary>Passes a character that joins two runs to one word: an apostrophe, the comma or point of a number, the point of an acronym.</summary>
    private bool ReadJoint()
    {
        char character = _text[_next];
        bool joins = CharacterClasses.Of(character) == CharacterClass.Apostrophe
            ? IsAtWordStart(AfterIgnorable(_next + 1))
            : NumberPunctuation.Joins(_text, _wordStart, _next) || Acronym.Joins(_text, _wordStart, _next);
        if (joins)
        {
            _next++;
            _wordLength++;
        }

        return joins;
    }

    private readonly bool IsAtWordStart(int index) =>
        index < _text.Length && CharacterClasses.At(_text, index, out _) is CharacterClass.Letter or CharacterClass.Digit;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int AfterIgnorable(int index)
    {
        while (index < _text.Length && CharacterClasses.At(_text, index, out int length) == CharacterClass.Ignorable)
        {
            index += length;
        }

        return index;
    }
}
