using QuestSearch.Analysis;
using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>Finds words of the index that are like one that was not found: those of its stem, then those a few letters away.</summary>
internal sealed class NearFormFinder(SnapshotView snapshot)
{
    private const int MostForms = 5;
    private const int MostCandidates = 50;
    private const int StemBeginning = 3;
    private const int SameStem = 0;

    public EquatableList<NearForm> Find(string text)
    {
        if (snapshot.Analyzer.WordsOf(text) is not [{ } word])
        {
            return [];
        }

        IEnumerable<(DictionaryWord Word, int Difference)> candidates = SameStemAs(word).Concat(SimilarTo(word))
            .Where(candidate => candidate.Word.Folded != word.Folded)
            .DistinctBy(candidate => candidate.Word.Folded)
            .OrderBy(candidate => candidate.Difference)
            .ThenByDescending(candidate => candidate.Word.Sentences)
            .ThenBy(candidate => candidate.Word.Folded, StringComparer.Ordinal)
            .Take(MostCandidates);
        return [.. candidates
            .Select(candidate => (Form: new NearForm(candidate.Word.Folded, Count(candidate.Word)), candidate.Difference))
            .Where(candidate => candidate.Form.Sentences > 0)
            .OrderBy(candidate => candidate.Difference)
            .ThenByDescending(candidate => candidate.Form.Sentences)
            .ThenBy(candidate => candidate.Form.Text, StringComparer.Ordinal)
            .Take(MostForms)
            .Select(candidate => candidate.Form)];
    }

    /// <summary>The inflected forms of a word begin alike.</summary>
    private IEnumerable<(DictionaryWord Word, int Difference)> SameStemAs(WordForms word) =>
        snapshot.Dictionary.WordsFrom(LeadingLetters.Of(word.Folded, StemBeginning))
            .Where(candidate => snapshot.Analyzer.FormsOf(candidate.Folded).Stem == word.Stem)
            .Select(candidate => (candidate, SameStem));

    private IEnumerable<(DictionaryWord Word, int Difference)> SimilarTo(WordForms word)
    {
        int limit = word.Folded.EnumerateRunes().Count() switch { < 3 => 0, < 6 => 1, _ => 2 };
        SimilarWords similar = new(word.Folded, limit, snapshot.Cancellation);
        foreach (SegmentField segment in snapshot.Index.Texts.OfType<SegmentField>())
        {
            similar.FindIn(segment);
        }

        return from found in similar.Edits
               let candidate = snapshot.Dictionary.FindWord(found.Key)
               where candidate is not null
               select (candidate, found.Value);
    }

    /// <summary>Counts the sentences that hold a word, without the removed ones.</summary>
    private int Count(DictionaryWord word)
    {
        int count = 0;
        foreach (Segment segment in snapshot.Segments)
        {
            WordPostings? postings = segment.OpenPostings(word.Spellings);
            while (postings is not null && postings.Next() != ClauseIterator.End)
            {
                count += segment.Live?.Contains(postings.Document) == false ? 0 : 1;
            }
        }

        return count;
    }
}
