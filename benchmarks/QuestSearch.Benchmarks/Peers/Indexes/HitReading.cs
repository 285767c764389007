namespace QuestSearch.Benchmarks.Peers.Indexes;

/// <summary>Reads all of a hit that a caller would show, so that nothing of it can stay unmade.</summary>
internal static class HitReading
{
    /// <returns>A number that depends on the text, the spans and pages of the matched words, the notes and the citation.</returns>
    public static int Touch(Hit hit)
    {
        int touched = hit.Text.Length + hit.Source.Count + hit.Pages.Count + hit.Citation.ToString().Length;
        foreach (Match match in hit.Matches)
        {
            foreach (MatchedRun run in match.Runs)
            {
                touched += run.Span.Start + run.Source[0].Start;
                foreach (MatchedWord word in run.Words)
                {
                    touched += word.Span.End + word.Source[0].End + word.Pages.Sum(page => page.Label?.Length ?? 0);
                }
            }
        }

        return touched + hit.Notes.Sum(note => note.Label.Length + (note.Text?.Length ?? 0));
    }
}
