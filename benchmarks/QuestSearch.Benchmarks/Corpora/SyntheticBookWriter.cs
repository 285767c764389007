namespace QuestSearch.Benchmarks.Corpora;

/// <summary>Writes one book: paragraphs of sentences, one in five of which carries a note at the page foot.</summary>
internal sealed class SyntheticBookWriter(string id, string title, SyntheticProse prose, SeededRandom random, int sentenceCount)
{
    private const double NoteShare = 0.2;
    private static readonly string[] Cues = ["Compare", "Quoted by", "See", "Against"];
    private readonly Typesetter _typesetter = new(title);
    private readonly List<CorpusSentence> _body = [];
    private readonly List<CorpusSentence> _notes = [];
    private int _noteCount;

    private int Remaining => sentenceCount - _body.Count - _notes.Count;

    public SyntheticBook Write()
    {
        while (Remaining > 0)
        {
            _typesetter.BeginParagraph();
            for (int length = random.Between(2, 8); length > 0 && Remaining > 0; length--)
            {
                WriteSentence();
            }
        }

        IEnumerable<CorpusSentence> notes = _notes.Select((sentence, index) => sentence with { Ordinal = _body.Count + index });
        return new SyntheticBook(id, _typesetter.Finish(), [.. _body, .. notes]);
    }

    private void WriteSentence()
    {
        string[] words = prose.NextSentence();
        string text = string.Join(' ', words);
        bool carriesNote = Remaining > 2 && random.Chance(NoteShare);
        if (carriesNote)
        {
            words[^1] += $"^{_noteCount + 1}";
        }

        string page = _typesetter.SetWord(words[0]);
        foreach (string word in words.Skip(1))
        {
            _typesetter.SetWord(word);
        }

        EquatableList<string> notes = carriesNote ? [CorpusSentence.KeyOfNote(id, _noteCount)] : [];
        _body.Add(new CorpusSentence(id, _body.Count, Plane.Body, page, text, notes, Note: null));
        if (carriesNote)
        {
            WriteNote();
        }
    }

    private void WriteNote()
    {
        string key = CorpusSentence.KeyOfNote(id, _noteCount++);
        string[][] sentences = [.. Enumerable.Range(0, random.Between(1, 2)).Select(_ => prose.NextSentence())];
        sentences[0] = [.. random.Pick(Cues).Split(' '), char.ToLowerInvariant(sentences[0][0][0]) + sentences[0][0][1..], .. sentences[0][1..]];
        foreach (string[] words in sentences)
        {
            _notes.Add(new CorpusSentence(id, Ordinal: 0, Plane.Note, _typesetter.PageLabel, string.Join(' ', words), [], key));
        }

        _typesetter.SetNote($"{_noteCount}", sentences.SelectMany(words => words));
    }
}
