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
    public ReadOnlySpan<PlacedWord> Words
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

    /// <summary>Finds the characters from the first word of a run to the last.</summary>
    public TextSpan CharactersOf(WordSpan run)
    {
        ReadOnlySpan<PlacedWord> words = Words;
        int first = buffer.FirstWords[run.Start];
        for (int i = first; i < words.Length && words[i].Position == run.Start; i++)
        {
            if (words[i].PositionEnd == run.End)
            {
                return new TextSpan(words[i].Start, words[i].End);
            }
        }

        return new TextSpan(words[first].Start, words[buffer.FirstWords[run.End - 1]].End);
    }

    /// <summary>Adds the characters of the words in a run, a compound that lies in it counting as one.</summary>
    public void AddWordsIn(WordSpan run, List<TextSpan> found)
    {
        ReadOnlySpan<PlacedWord> words = Words;
        int next = run.Start;
        while (next < run.End)
        {
            int longest = buffer.FirstWords[next];
            for (int i = longest; i < words.Length && words[i].Position == next; i++)
            {
                longest = words[i].PositionEnd <= run.End && words[i].PositionEnd > words[longest].PositionEnd ? i : longest;
            }

            found.Add(new TextSpan(words[longest].Start, words[longest].End));
            next = words[longest].PositionEnd;
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

    private void Analyse()
    {
        snapshot.Analyzer.Analyze(Record.Text, Record.Variants, buffer.Tokens, buffer.Words);
        CollectionsMarshal.SetCount(buffer.FirstWords, buffer.Tokens.PositionCount);
        for (int i = buffer.Words.Count - 1; i >= 0; i--)
        {
            buffer.FirstWords[buffer.Words[i].Position] = i;
        }
    }
}
