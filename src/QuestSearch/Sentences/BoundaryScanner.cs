using System.Buffers;
using QuestSearch.Sentences.Abbreviations;
using QuestSearch.Sentences.Learning;
using QuestSearch.Sentences.Lists;
using QuestSearch.Sentences.Rules;

namespace QuestSearch.Sentences;

/// <summary>Walks once over a text from stop to stop and collects the sentences between those that are boundaries.</summary>
internal ref struct BoundaryScanner(ReadOnlySpan<char> text, TextVocabulary vocabulary, NoteAnchors anchors, List<TextSpan> sentences)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(".!?…‽⁇⁈⁉․．。！？｡)\n•⁃◦▪‣●■");

    private readonly ReadOnlySpan<char> _text = text;
    private NoteAnchors _anchors = anchors;

    /// <summary>Adds the sentences of one paragraph.</summary>
    public void Scan(TextSpan block)
    {
        ReadOnlySpan<char> text = _text[..block.End];
        RunningList list = default;
        int start = SkipWhiteSpace(text, block.Start);
        int position = list.Open(text, start);
        while (position < text.Length)
        {
            int offset = text[position..].IndexOfAny(Marks);
            if (offset < 0)
            {
                break;
            }

            int mark = position + offset;
            if (BeginsListItem(text, list, start, mark, out int next))
            {
                Add(text, start, next);
            }
            else if (!StopRun.IsMark(text[mark]))
            {
                position = mark + 1;
                continue;
            }
            else
            {
                Candidate candidate = CandidateAt(text, mark, start);
                if (BoundaryRules.Judge(candidate) != Verdict.Boundary)
                {
                    position = candidate.Stop.End;
                    continue;
                }

                Add(text, start, candidate.End);
                next = candidate.Next.Start;
            }

            start = next;
            position = list.Open(text, start);
        }

        Add(text, start, text.Length);
    }

    private static bool BeginsListItem(ReadOnlySpan<char> text, in RunningList list, int sentenceStart, int mark, out int itemStart)
    {
        switch (text[mark])
        {
            case '\n':
                itemStart = SkipWhiteSpace(text, mark);
                return list.ContinuesOnLine(text, sentenceStart, itemStart);
            case '.' or ')' or '•' or '⁃' or '◦' or '▪' or '‣' or '●' or '■':
                return list.ContinuesInLine(text, sentenceStart, mark, out itemStart);
            default:
                itemStart = mark;
                return false;
        }
    }

    private static int SkipWhiteSpace(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position;
    }

    private readonly void Add(ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            sentences.Add(new TextSpan(start, end));
        }
    }

    private Candidate CandidateAt(ReadOnlySpan<char> text, int stopStart, int sentenceStart)
    {
        StopRun stop = StopRun.Read(text, stopStart);
        ClosingMarks closing = ClosingMarks.Read(text, stop.End);
        int end = OmissionMark.Skip(text, NoteMarker.Skip(text, closing.End));
        FollowingText next = FollowingText.Read(text, end);
        TextSpan word = PrecedingWord.Before(text, stopStart, sentenceStart);
        return new Candidate
        {
            Text = text,
            SentenceStart = sentenceStart,
            Stop = stop,
            Closing = closing,
            End = end,
            HasNoteMarker = end > closing.End || _anchors.AnyIn(stop.End, next.Start),
            Word = word,
            Abbreviation = stop.IsFullStop ? vocabulary.KindOf(text[word.Start..word.End]) : AbbreviationKind.None,
            Next = next,
            Vocabulary = vocabulary,
        };
    }
}
