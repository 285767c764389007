using System.Text;
using QuestSearch.Indexing;

namespace QuestSearch.Searching;

/// <summary>Reads what stands around a sentence in its book: the sentences beside it, the notes it refers to and the sentences that refer to its note.</summary>
internal sealed class Surroundings(SentenceView sentence)
{
    public EquatableList<ContextSentence> Before(int count)
    {
        int first = Math.Max(FirstBeside(), sentence.Ordinal - count);
        return [.. Enumerable.Range(first, sentence.Ordinal - first).Select(Read)];
    }

    public EquatableList<ContextSentence> After(int count)
    {
        int end = Math.Min(EndBeside(), sentence.Ordinal + 1 + count);
        return [.. Enumerable.Range(sentence.Ordinal + 1, end - sentence.Ordinal - 1).Select(Read)];
    }

    public EquatableList<ContextSentence> Referrers() => sentence.Record.Note is { } note ? [.. sentence.Book.Notes[note].Referrers.Select(Read)] : [];

    public CarriedNote Carried(NoteReference reference)
    {
        SentenceRecord[] text = reference.Note is { } ordinal ? [.. SentencesOf(sentence.Book.Notes[ordinal])] : [];
        return new CarriedNote
        {
            Label = reference.Label,
            Offset = reference.Offset,
            ReferencePage = sentence.Record.Flow.PageOf(reference) is { } page ? HitPages.At(page, sentence.Book) : null,
            Text = reference.Note is null ? null : Join(text),
            Pages = [.. text.SelectMany(part => HitPages.Of(part, sentence.Book)).Distinct()],
            IsGuess = reference.IsGuess,
        };
    }

    private static string Join(SentenceRecord[] sentences)
    {
        StringBuilder text = new();
        for (int i = 0; i < sentences.Length; i++)
        {
            text.Append(sentences[i].Text);
            if (i + 1 < sentences.Length)
            {
                text.Append(sentences[i].Separator switch
                {
                    SentenceSeparator.Nothing => "",
                    SentenceSeparator.Blank => " ",
                    _ => "\n\n",
                });
            }
        }

        return text.ToString();
    }

    private int FirstBeside() => OwnNote()?.FirstSentence ?? (IsInBody() ? 0 : sentence.Book.BodySentenceCount);

    private int EndBeside() => OwnNote() is { } note
        ? note.FirstSentence + note.SentenceCount
        : IsInBody() ? sentence.Book.BodySentenceCount : sentence.Book.SentenceCount;

    private NoteRecord? OwnNote() => sentence.Record.Note is { } note ? sentence.Book.Notes[note] : null;

    private bool IsInBody() => sentence.Ordinal < sentence.Book.BodySentenceCount;

    private IEnumerable<SentenceRecord> SentencesOf(NoteRecord note) =>
        Enumerable.Range(note.FirstSentence, note.SentenceCount).Select(ordinal => ViewOf(ordinal).Record);

    private ContextSentence Read(int ordinal)
    {
        SentenceRecord record = ViewOf(ordinal).Record;
        return new ContextSentence(ordinal, record.Plane, record.Text, HitPages.Of(record, sentence.Book));
    }

    private SentenceView ViewOf(int ordinal) => sentence.Snapshot.ViewSentence(sentence.BookDocument + 1 + ordinal);
}
