using System.Text;

namespace QuestSearch.Reading.Xml;

/// <summary>
/// Walks an XML document and writes its text into a book. What is to be done at the end of an element is said at its start; the text of an element may
/// be left out, or captured as a label instead of being written.
/// </summary>
internal abstract class XmlBookWalker(XmlSource xml, BookBuilder builder)
{
    private readonly Stack<(string Name, Action? End)> _open = [];
    private readonly StringBuilder _captured = new();
    private int _depthLeftOut;
    private bool _captures;

    protected XmlSource Xml { get; } = xml;

    /// <summary>The name of the element that the starting element lies in; empty for the root.</summary>
    protected string Parent => _open.TryPeek(out (string Name, Action? End) parent) ? parent.Name : "";

    protected BookBuilder Builder { get; } = builder;

    public void Walk(CancellationToken cancellationToken)
    {
        while (Xml.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (Xml.Kind)
            {
                case XmlNodeKind.Start:
                    BeginElement();
                    break;
                case XmlNodeKind.End:
                    EndElement();
                    break;
                default:
                    WriteText();
                    break;
            }
        }
    }

    /// <summary>Does what the start of an element asks for.</summary>
    /// <returns>What to do at its end; null for nothing.</returns>
    protected abstract Action? Start(string name);

    /// <summary>Leaves out the text of the element that starts.</summary>
    protected Action? LeaveOut()
    {
        _depthLeftOut = 1;
        return null;
    }

    /// <summary>Takes the text of the element that starts as a label instead of writing it.</summary>
    protected Action Capture(Action<string> use)
    {
        _depthLeftOut = 1;
        _captures = true;
        _captured.Clear();
        return () =>
        {
            _captures = false;
            use(_captured.ToString());
        };
    }

    protected Action Block()
    {
        Builder.BeginParagraph();
        return Builder.EndBlock;
    }

    /// <summary>Writes a blank that stands for the tag.</summary>
    protected void WriteBlank() => Builder.AppendReplacement(" ", Xml.Source);

    private void BeginElement()
    {
        if (_depthLeftOut > 0)
        {
            _depthLeftOut++;
            _open.Push((Xml.Name, null));
            return;
        }

        string name = Xml.Name;
        _open.Push((name, Start(name)));
    }

    private void EndElement()
    {
        if (_depthLeftOut > 0)
        {
            _depthLeftOut--;
        }

        _open.Pop().End?.Invoke();
    }

    private void WriteText()
    {
        if (_depthLeftOut > 0 && !_captures)
        {
            return;
        }

        while (Xml.ReadRun(out XmlTextRun run))
        {
            if (_captures)
            {
                _captured.Append(run.Replacement ?? Xml.Slice(run.Source));
            }
            else if (run.Replacement is { } replacement)
            {
                Builder.AppendReplacement(replacement, run.Source);
            }
            else
            {
                Builder.Append(Xml.Slice(run.Source), run.Source.File, run.Source.Start);
            }
        }
    }
}
