using QuestSearch.Sentences.Learning;

namespace QuestSearch.Sentences;

/// <summary>Divides the paragraphs of one flow of a book into sentences and gives each the note references that it carries.</summary>
internal sealed class FlowSegmentation(TextFlow flow, TextVocabulary vocabulary)
{
    private int _nextReference;

    public void AppendTo(List<Sentence> sentences)
    {
        List<TextSpan> spans = [];
        NoteAnchors anchors = new(flow.NoteReferences);
        for (int i = 0; i < flow.Paragraphs.Count; i++)
        {
            Paragraph paragraph = flow.Paragraphs[i];
            spans.Clear();
            new BoundaryScanner(flow.Text, vocabulary, anchors, spans).Scan(paragraph.Span);
            if (paragraph.Plane == Plane.Heading)
            {
                Heading.JoinUnlessSentences(flow.Text, spans);
            }

            int nextParagraph = i + 1 < flow.Paragraphs.Count ? flow.Paragraphs[i + 1].Span.Start : int.MaxValue;
            Append(sentences, spans, i, paragraph.Plane, nextParagraph);
        }
    }

    private void Append(List<Sentence> sentences, List<TextSpan> spans, int paragraph, Plane plane, int nextParagraph)
    {
        for (int i = 0; i < spans.Count; i++)
        {
            int last = i + 1 < spans.Count ? spans[i + 1].Start : nextParagraph - 1;
            EquatableList<int> references = ReferencesUpTo(last);
            sentences.Add(new Sentence(sentences.Count, plane, spans[i], paragraph, references, SentenceFragment.None));
        }
    }

    private EquatableList<int> ReferencesUpTo(int offset)
    {
        int first = _nextReference;
        while (_nextReference < flow.NoteReferences.Count && flow.NoteReferences[_nextReference].Offset <= offset)
        {
            _nextReference++;
        }

        return _nextReference == first ? [] : [.. Enumerable.Range(first, _nextReference - first)];
    }
}
