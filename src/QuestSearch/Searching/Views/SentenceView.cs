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
    private readonly DocumentPlace _place = snapshot.Index.Find(document);
    private bool _isRead;
    private bool _isAnalysed;

    public SnapshotView Snapshot => snapshot;

    public StoredSentence Record
    {
        get
        {
            if (!_isRead)
            {
                snapshot.Index.ReadSentence(_place, buffer.Record);
                _isRead = true;
            }

            return buffer.Record;
        }
    }

    public BookRecord Book => field ??= snapshot.Index.ReadBook(_place);

    public int BookDocument => snapshot.Index.BookDocument(_place);

    /// <summary>Its position among the sentences of its book.</summary>
    public int Ordinal => document - BookDocument - 1;

    /// <summary>The words in the order of their positions; those of other forms of doubtful words after the others at a position.</summary>
    public ReadOnlySpan<Token> Words
    {
        get
        {
            if (!_isAnalysed)
            {
                FindWords();
                _isAnalysed = true;
            }

            return HasOtherForms ? CollectionsMarshal.AsSpan(buffer.PlacesOfWords) : buffer.Tokens.Items;
        }
    }

    /// <summary>Whether there are other forms of doubtful words among the words.</summary>
    public bool HasOtherForms => Record.Variants.Count > 0;

    /// <summary>The forms of one of the words, made out when they are asked for: most words of a sentence have nothing to do with the query.</summary>
    /// <param name="index">The index of the word.</param>
    public WordForms FormsOf(int index) => HasOtherForms ? buffer.PlacedWords[index].Forms : snapshot.Analyzer.FormsOf(Words[index].In(Record.Text));

    /// <summary>Finds the characters from the first word of a run to the last.</summary>
    public TextSpan CharactersOf(WordSpan run)
    {
        ReadOnlySpan<Token> words = Words;
        int first = FirstAt(run.Start);
        for (int i = first; i < words.Length && words[i].Position == run.Start; i++)
        {
            if (words[i].PositionCount == run.Length)
            {
                return new TextSpan(words[i].Start, words[i].End);
            }
        }

        return new TextSpan(words[first].Start, words[FirstAt(run.End - 1)].End);
    }

    /// <summary>Adds the characters of the words in a run, a compound that lies in it counting as one.</summary>
    public void AddWordsIn(WordSpan run, List<TextSpan> found)
    {
        ReadOnlySpan<Token> words = Words;
        int next = run.Start;
        while (next < run.End)
        {
            int longest = FirstAt(next);
            for (int i = longest; i < words.Length && words[i].Position == next; i++)
            {
                longest = next + words[i].PositionCount <= run.End && words[i].PositionCount > words[longest].PositionCount ? i : longest;
            }

            found.Add(new TextSpan(words[longest].Start, words[longest].End));
            next += words[longest].PositionCount;
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

    private void FindWords()
    {
        if (!HasOtherForms)
        {
            Tokenizer.Tokenize(Record.Text, buffer.Tokens);
            return;
        }

        snapshot.Analyzer.Analyze(Record.Text, Record.Variants, buffer.Tokens, buffer.PlacedWords);
        buffer.PlacesOfWords.Clear();
        foreach (PlacedWord word in buffer.PlacedWords)
        {
            buffer.PlacesOfWords.Add(new Token(word.Start, word.End, word.Position, word.PositionEnd - word.Position));
        }
    }

    /// <summary>The index of the first word at a position.</summary>
    private int FirstAt(int position)
    {
        ReadOnlySpan<Token> words = Words;
        int low = 0;
        int high = words.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (words[middle].Position < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
