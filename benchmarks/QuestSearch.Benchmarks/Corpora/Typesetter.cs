using System.Text;

namespace QuestSearch.Benchmarks.Corpora;

/// <summary>Sets words into lines and pages with a running head, printer's hyphens and notes at the page foot.</summary>
internal sealed class Typesetter(string title)
{
    private const int LineWidth = 68;
    private const int PageHeight = 38;
    private const string Indent = "   ";
    private readonly List<string> _pages = [];
    private readonly List<string> _body = [];
    private readonly List<string> _foot = [];
    private readonly StringBuilder _line = new();
    private readonly HashSet<string> _printedWords = [];

    /// <summary>The label of the page that is being set.</summary>
    public string PageLabel => $"{_pages.Count + 1}";

    public void BeginParagraph()
    {
        EndLine();
        _line.Append(Indent);
    }

    /// <summary>Sets a word, in the next line when it does not fit, or broken when the reader can know it whole from an earlier place.</summary>
    /// <returns>The label of the page on which the word begins.</returns>
    public string SetWord(string word)
    {
        int room = LineWidth - _line.Length - 1;
        if (word.Length > room)
        {
            if (room >= 4 && word.Length - room >= 2 && word.All(char.IsAsciiLetterLower) && _printedWords.Contains(word))
            {
                string label = PageLabel;
                Append(word[..(room - 1)] + "-");
                EndLine();
                _line.Append(word.AsSpan(room - 1));
                return label;
            }

            EndLine();
        }

        _printedWords.Add(word);
        Append(word);
        return PageLabel;
    }

    /// <summary>Sets a note at the foot of the page that holds the last word.</summary>
    public void SetNote(string label, IEnumerable<string> words)
    {
        StringBuilder line = new($"{label}.");
        foreach (string word in words)
        {
            if (line.Length + 1 + word.Length > LineWidth)
            {
                _foot.Add(line.ToString());
                line.Clear().Append(word);
            }
            else
            {
                line.Append(' ').Append(word);
            }
        }

        _foot.Add(line.ToString());
    }

    /// <summary>Ends the last page.</summary>
    /// <returns>All pages.</returns>
    public IReadOnlyList<string> Finish()
    {
        EndLine();
        if (_body.Count > 0)
        {
            EndPage();
        }

        return _pages;
    }

    private void Append(string word)
    {
        if (_line.Length > 0 && _line[^1] != ' ')
        {
            _line.Append(' ');
        }

        _line.Append(word);
    }

    private void EndLine()
    {
        if (_line.Length == 0)
        {
            return;
        }

        _body.Add(_line.ToString());
        _line.Clear();
        if (_body.Count + _foot.Count >= PageHeight)
        {
            EndPage();
        }
    }

    private void EndPage()
    {
        string head = _pages.Count % 2 == 0 ? $"{title} }} {PageLabel}" : $"{PageLabel} {{ {title}";
        IEnumerable<string> foot = _foot.Count > 0 ? _foot.Prepend("") : _foot;
        _pages.Add(string.Join('\n', [head, .. _body, .. foot]));
        _body.Clear();
        _foot.Clear();
    }
}
