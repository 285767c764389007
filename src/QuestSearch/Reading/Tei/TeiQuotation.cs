
namespace QuestSearch.Reading.Tei;

/// <summary>
/// Whether the quotation marks of a document stand in its text or are left to the elements that hold the quoted words (TEI Guidelines, 3.3.3). They are
/// left to the elements when hardly any of these begins next to a mark.
/// </summary>
internal sealed class TeiQuotation
{
    private const string Marks = "\"'“”‘’«»„‚‹›`";

    private int _elements;
    private int _marked;
    private bool _awaitsFirst;
    private char _last;

    public bool IsMarkup => _elements > 0 && _marked * 10 <= _elements;

    public static bool IsQuotation(string element) => element is "q" or "said" or "quote" or "soCalled";

    /// <summary>The marks to write around a quotation at a depth, counted from 1: double ones outside, single ones inside.</summary>
    public static (string Opening, string Closing) MarksAt(int depth) => depth % 2 == 1 ? ("“", "”") : ("‘", "’");

    public void Begin()
    {
        _elements++;
        _awaitsFirst = !Marks.Contains(_last, StringComparison.Ordinal);
        _marked += _awaitsFirst ? 0 : 1;
    }

    public void Pass(XmlSource xml)
    {
        while (xml.ReadRun(out XmlTextRun run))
        {
            ReadOnlySpan<char> characters = run.Replacement ?? xml.Slice(run.Source);
            ReadOnlySpan<char> text = characters.Trim();
            if (text.IsEmpty)
            {
                continue;
            }

            _marked += _awaitsFirst && Marks.Contains(text[0], StringComparison.Ordinal) ? 1 : 0;
            _awaitsFirst = false;
            _last = text[^1];
        }
    }
}
