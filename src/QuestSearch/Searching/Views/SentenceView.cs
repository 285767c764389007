using System.Runtime.InteropServices;
using QuestSearch.Analysis;
using QuestSearch.Indexing;

namespace QuestSearch.Searching;

/// <summary>A sentence of a snapshot, read and analysed when asked for. For one search, not thread-safe.</summary>
/// <param name="snapshot">The snapshot.</param>
/// <param name="document">The sentence's document, counted through all segments.</param>
/// <param name="buffer">The memory for what is read; it belongs to this view until the next one is made with it.</param>
internal sealed class SentenceView(SnapshotView snapshot, int document, SentenceBuffer buffer)
{
    private bool _isRead;
    private bool _isAnalysed;

    public SnapshotView Snapshot => snapshot;

    public StoredSentence Record
    {
        get
        {
            if (!_isRead)
            {
                snapshot.Index.ReadSentence(document, buffer.Record);
                _isRead = true;
            }

            return buffer.Record;
        }
    }

    public BookRecord Book => field ??= snapshot.Index.ReadBook(document);

    public int BookDocument { get; } = snapshot.Index.BookDocument(document);

    /// <summary>Its position among the sentences of its book.</summary>
    public int Ordinal => document - BookDocument - 1;

    /// <summary>The words in the order of their positions; those of other forms of doubtful words after the others at a position.</summary>
    public ReadOnlySpan<SentenceWord> Words
    {
        get
        {
            if (!_isAnalysed)
            {
                Analyse();
                _isAnalysed = true;
            }

            return CollectionsMarshal.AsSpan(buffer.Words);
        }
    }

    /// <summary>The forms of one of the words.</summary>
    public WordForms FormsOf(in SentenceWord word) => word.Forms ?? snapshot.Analyzer.FormsOf(word.Characters.In(Record.Text));

    /// <summary>The folded form of one of the words; most are folded faster than their forms are looked up.</summary>
    /// <param name="word">The word.</param>
    /// <param name="buffer">Memory for <see cref="Tokenizer.MaximumLength"/> characters.</param>
    public ReadOnlySpan<char> FoldedOf(in SentenceWord word, Span<char> buffer) =>
        word.Forms is null && Folding.TryFoldPlain(word.Characters.In(Record.Text), buffer, out int length) ? buffer[..length] : FormsOf(word).Folded;

    /// <summary>Finds the characters from the first word of a run to the last.</summary>
    public TextSpan CharactersOf(WordSpan run)
    {
        ReadOnlySpan<SentenceWord> words = Words;
        int first = buffer.FirstWords[run.Start];
        for (int i = first; i < words.Length && words[i].Place.Start == run.Start; i++)
        {
            if (words[i].Place == run)
            {
                return words[i].Characters;
            }
        }

        return new TextSpan(words[first].Characters.Start, words[buffer.FirstWords[run.End - 1]].Characters.End);
    }

    /// <summary>Adds the characters of the words in a run, a compound that lies in it counting as one.</summary>
    public void AddWordsIn(WordSpan run, List<TextSpan> found)
    {
        ReadOnlySpan<SentenceWord> words = Words;
        int next = run.Start;
        while (next < run.End)
        {
            int longest = buffer.FirstWords[next];
            for (int i = longest; i < words.Length && words[i].Place.Start == next; i++)
            {
                longest = words[i].Place.End <= run.End && words[i].Place.End > words[longest].Place.End ? i : longest;
            }

            found.Add(words[longest].Characters);
            next = words[longest].Place.End;
        }
    }

    /// <summary>Tells whether one of several runs of words has a character on one of the pages of a range.</summary>
    public bool IsOn(PageRange range, List<WordSpan> runs)
    {
        foreach (WordSpan run in runs)
        {
            if (IsOn(range, CharactersOf(run)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether the sentence has a character on one of the pages of a range.</summary>
    public bool Touches(PageRange range) => IsOn(range, Record.Whole);

    private bool IsOn(PageRange range, TextSpan characters)
    {
        bool[] inRange = range.PagesOf(Book);
        buffer.Pages.Clear();
        Record.AddPages(characters, buffer.Pages);
        foreach (int page in buffer.Pages)
        {
            if (inRange[page])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The forms of words are only made out where they are asked for: most words of a sentence have nothing to do with the query.</summary>
    private void FindWords()
    {
        buffer.Words.Clear();
        if (Record.Variants.Count == 0)
        {
            Tokenizer.Tokenize(Record.Text, buffer.Tokens);
            foreach (ref readonly Token token in buffer.Tokens.Items)
            {
                WordSpan place = new(token.Position, token.Position + token.PositionCount);
                buffer.Words.Add(new SentenceWord(place, new TextSpan(token.Start, token.End), Forms: null));
            }

            return;
        }

        snapshot.Analyzer.Analyze(Record.Text, Record.Variants, buffer.Tokens, buffer.PlacedWords);
        foreach (PlacedWord word in buffer.PlacedWords)
        {
            buffer.Words.Add(new SentenceWord(new WordSpan(word.Position, word.PositionEnd), new TextSpan(word.Start, word.End), word.Forms));
        }
    }

    private void Analyse()
    {
        FindWords();
        CollectionsMarshal.SetCount(buffer.FirstWords, buffer.Tokens.PositionCount);
        for (int i = buffer.Words.Count - 1; i >= 0; i--)
        {
            buffer.FirstWords[buffer.Words[i].Place.Start] = i;
        }
    }
}
