using System.Text;
using QuestSearch.Analysis;

namespace QuestSearch.Searching;

/// <summary>
/// Tells whether a word of a sentence has one of a set of index terms. Where stems keep their first letters, most words are passed over by theirs; the others are compared by the hashes
/// that the forms of words are kept with. Immutable.
/// </summary>
internal sealed class WordMatcher
{
    private const int MostComparedInTurn = 4;

    private readonly FirstLetters? _firstLetters;
    private readonly Key[] _keys;
    private readonly HashSet<Key>? _set;

    /// <param name="terms">The terms.</param>
    /// <param name="keepsFirstLetters">Whether a stem begins as its word does.</param>
    public WordMatcher(IReadOnlyList<IndexedTerm> terms, bool keepsFirstLetters)
    {
        _firstLetters = keepsFirstLetters ? new FirstLetters(terms) : null;
        _keys = new Key[terms.Count];
        for (int i = 0; i < _keys.Length; i++)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(terms[i].Text);
            _keys[i] = new Key(IndexTerm.HashOf(bytes), bytes);
        }

        _set = _keys.Length > MostComparedInTurn ? [.. _keys] : null;
    }

    /// <summary>Adds the places of the words of a sentence that have one of the terms.</summary>
    public void FindIn(SentenceView sentence, List<WordSpan> places)
    {
        ReadOnlySpan<Token> words = sentence.Words;
        string text = sentence.Record.Text;
        FirstLetters? firstLetters = sentence.HasOtherForms ? null : _firstLetters;
        for (int i = 0; i < words.Length; i++)
        {
            if (firstLetters?.MayBegin(text[words[i].Start]) != false && Matches(sentence.FormsOf(i)))
            {
                places.Add(WordSpan.Of(words[i]));
            }
        }
    }

    private bool Matches(WordForms forms) =>
        Contains(new Key(forms.StemTermHash, forms.StemTermBytes)) || Contains(new Key(forms.ExactTermHash, forms.ExactTermBytes));

    private bool Contains(Key term)
    {
        if (_set is not null)
        {
            return _set.Contains(term);
        }

        foreach (Key key in _keys)
        {
            if (key.Equals(term))
            {
                return true;
            }
        }

        return false;
    }

    private readonly struct Key(ulong hash, byte[] bytes) : IEquatable<Key>
    {
        private readonly ulong _hash = hash;
        private readonly byte[] _bytes = bytes;

        public bool Equals(Key other) => _hash == other._hash && _bytes.AsSpan().SequenceEqual(other._bytes);

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode() => _hash.GetHashCode();
    }
}
