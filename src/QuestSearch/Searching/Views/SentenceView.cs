using QuestSearch.Analysis;
using QuestSearch.Indexing;

namespace QuestSearch.Searching;

/// <summary>A sentence of a snapshot, read and analysed when asked for. For one search, not thread-safe.</summary>
/// <param name="snapshot">The snapshot.</param>
/// <param name="document">The sentence's document, counted through all segments.</param>
internal sealed class SentenceView(SnapshotView snapshot, int document)
{
    private TokenList? _tokens;

    public SnapshotView Snapshot => snapshot;

    public int Document => document;

    public SentenceRecord Record => field ??= snapshot.Index.ReadSentence(document);

    public BookRecord Book => field ??= snapshot.Index.ReadBook(document);

    public int BookDocument { get; } = snapshot.Index.BookDocument(document);

    /// <summary>Its position among the sentences of its book.</summary>
    public int Ordinal => document - BookDocument - 1;

    /// <summary>The words in the order of their positions; those of other forms of doubtful words after the others at a position.</summary>
    public IReadOnlyList<SentenceWord> Words => field ??= Analyse();

    private TokenList Tokens => _tokens ??= TextAnalyzer.Tokenize(Record.Text);

    /// <summary>For each position the index of its first word, which is the one that covers that position alone.</summary>
    private int[] FirstWordAt => field ??= IndexPositions();

    /// <summary>Finds the characters from the first word of a run to the last.</summary>
    public TextSpan CharactersOf(WordSpan run)
    {
        for (int i = FirstWordAt[run.Start]; i < Words.Count && Words[i].Place.Start == run.Start; i++)
        {
            if (Words[i].Place == run)
            {
                return Words[i].Characters;
            }
        }

        return new TextSpan(Words[FirstWordAt[run.Start]].Characters.Start, Words[FirstWordAt[run.End - 1]].Characters.End);
    }

    /// <summary>Finds the words in a run, a compound that lies in it counting as one.</summary>
    public IEnumerable<TextSpan> WordsIn(WordSpan run)
    {
        int next = run.Start;
        while (next < run.End)
        {
            SentenceWord longest = Words[FirstWordAt[next]];
            for (int i = FirstWordAt[next]; i < Words.Count && Words[i].Place.Start == next; i++)
            {
                bool isLonger = Words[i].Place.End <= run.End && Words[i].Place.End > longest.Place.End;
                longest = isLonger ? Words[i] : longest;
            }

            yield return longest.Characters;
            next = longest.Place.End;
        }
    }

    /// <summary>Tells whether one of several runs of words has a character on one of the pages of a range.</summary>
    public bool IsOn(PageRange range, IEnumerable<WordSpan> runs)
    {
        bool[] pages = range.PagesOf(Book);
        return runs.Any(run => Record.Flow.PagesOf(CharactersOf(run)).Any(page => pages[page]));
    }

    /// <summary>Tells whether the sentence has a character on one of the pages of a range.</summary>
    public bool Touches(PageRange range)
    {
        bool[] pages = range.PagesOf(Book);
        return Record.Flow.PagesOf(new TextSpan(0, Record.Text.Length)).Any(page => pages[page]);
    }

    /// <summary>Another form of a doubtful word covers the positions of the word in the text, whatever parts it has itself.</summary>
    private SentenceWord[] Analyse()
    {
        TextAnalyzer analyzer = snapshot.Analyzer;
        List<PlacedWord> words = [];
        Dictionary<int, int> positionAfter = [];
        foreach (Token token in Tokens.Items)
        {
            words.Add(new PlacedWord(analyzer.FormsOf(token.In(Record.Text)), token.Position, token.Start, token.End));
            positionAfter[token.End] = token.Position + token.PositionCount;
        }

        VariantPlacement.Insert(words, Tokens, Record.Flow.Variants, analyzer);
        return [.. words.Select(word => new SentenceWord(
            new WordSpan(word.Position, positionAfter[word.End]), new TextSpan(word.Start, word.End), word.Forms))];
    }

    private int[] IndexPositions()
    {
        int[] first = new int[Tokens.PositionCount];
        for (int i = Words.Count - 1; i >= 0; i--)
        {
            first[Words[i].Place.Start] = i;
        }

        return first;
    }
}
