using System.Xml;

namespace QuestSearch.Reading.Xml;

/// <summary>
/// Walks an XML document on <see cref="XmlTextReader"/> and knows for each node the exact characters of the source that it stands in. No DTD is read and
/// no external entity followed; named entities are resolved by <see cref="EntityTable"/>.
/// </summary>
internal sealed class XmlSource : IDisposable
{
    private const int MaxDepth = 1000;

    private readonly string _text;
    private readonly string _fileName;
    private readonly int _file;
    private readonly XmlTextReader _reader;
    private readonly LineOffsets _lines;
    private readonly EntityTable _entities;
    private readonly List<XmlTextRun> _runs = [];
    private bool _emptyIsOpen;

    public XmlSource(string text, string fileName, int file)
    {
        _text = text;
        _fileName = fileName;
        _file = file;
        _lines = new LineOffsets(text);
        _entities = new EntityTable(text);
        _reader = new XmlTextReader(new StringReader(text))
        {
            DtdProcessing = DtdProcessing.Ignore,
            EntityHandling = EntityHandling.ExpandCharEntities,
            WhitespaceHandling = WhitespaceHandling.All,
            XmlResolver = null,
        };
    }

    public XmlNodeKind Kind { get; private set; }

    /// <summary>The element's name without its prefix; for an end the name of the element that ends.</summary>
    public string Name => _reader.LocalName;

    /// <summary>Where the node begins in the source: at its <c>&lt;</c>, or at its first character.</summary>
    public int Offset { get; private set; }

    /// <summary>The characters of a text, in pieces; empty for tags. The list is reused at the next step.</summary>
    public IReadOnlyList<XmlTextRun> Runs => _runs;

    /// <summary>The tag's characters, or those of the text.</summary>
    public SourceSpan Source => new(_file, Offset, Kind == XmlNodeKind.Text ? _runs[^1].Source.End : EndOfTag());

    /// <summary>The characters of a span of the source.</summary>
    public ReadOnlySpan<char> Slice(SourceSpan span) => _text.AsSpan(span.Start, span.Length);

    /// <summary>The value of an attribute by its local name, whatever its prefix; null when it is absent.</summary>
    public string? Attribute(string name)
    {
        string? value = null;
        for (bool has = _reader.MoveToFirstAttribute(); has; has = _reader.MoveToNextAttribute())
        {
            if (_reader.LocalName == name && _reader.Prefix != "xmlns")
            {
                value = _reader.Value;
                break;
            }
        }

        _reader.MoveToElement();
        return value;
    }

    /// <summary>Goes to the next tag or text.</summary>
    /// <returns>False at the end of the document.</returns>
    /// <exception cref="BookReadingException">The document is not well formed.</exception>
    public bool Read()
    {
        _runs.Clear();
        if (_emptyIsOpen)
        {
            _emptyIsOpen = false;
            Kind = XmlNodeKind.End;
            return true;
        }

        while (Step())
        {
            Offset = _lines.OffsetOf(_reader.LineNumber, _reader.LinePosition);
            switch (_reader.NodeType)
            {
                case XmlNodeType.Element:
                    RefuseDepth();
                    Offset--;
                    Kind = XmlNodeKind.Start;
                    _emptyIsOpen = _reader.IsEmptyElement;
                    return true;
                case XmlNodeType.EndElement:
                    Offset -= 2;
                    Kind = XmlNodeKind.End;
                    return true;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA:
                    Kind = XmlNodeKind.Text;
                    AddRuns(_reader.Value.Length, hasReferences: _reader.NodeType != XmlNodeType.CDATA);
                    return true;
                case XmlNodeType.EntityReference:
                    Kind = XmlNodeKind.Text;
                    Offset--;
                    AddEntity(_reader.Name);
                    return true;
                default:
                    break;
            }
        }

        return false;
    }

    public void Dispose() => _reader.Dispose();

    private bool Step()
    {
        try
        {
            return _reader.Read();
        }
        catch (XmlException exception)
        {
            int offset = _lines.OffsetOf(exception.LineNumber, exception.LinePosition);
            string message = $"{_fileName}: not well-formed XML: {exception.Message} Mend the file there.";
            throw new BookReadingException(message, _fileName, offset, exception);
        }
    }

    private void RefuseDepth()
    {
        if (_reader.Depth > MaxDepth)
        {
            throw new BookReadingException(
                $"{_fileName}: elements are nested more than {MaxDepth} deep at offset {Offset}. This is not a book that can be read.", _fileName, Offset);
        }
    }

    private int EndOfTag()
    {
        char quote = '\0';
        for (int i = Offset; i < _text.Length; i++)
        {
            char character = _text[i];
            if (quote != '\0')
            {
                quote = character == quote ? '\0' : quote;
            }
            else if (character == '>')
            {
                return i + 1;
            }
            else if (character is '"' or '\'')
            {
                quote = character;
            }
        }

        return _text.Length;
    }

    /// <summary>Parts the source of a text into verbatim runs and character references. What is decoded is measured against the length that the parser gave.</summary>
    private void AddRuns(int length, bool hasReferences)
    {
        int position = Offset;
        int runStart = Offset;
        int decoded = 0;
        while (decoded < length && position < _text.Length)
        {
            if (hasReferences && _text[position] == '&' && CharacterReference(position) is { } reference)
            {
                AddVerbatim(runStart, position);
                _runs.Add(reference);
                decoded += reference.Replacement!.Length;
                position = runStart = reference.Source.End;
            }
            else
            {
                decoded++;
                position++;
            }
        }

        AddVerbatim(runStart, position);
    }

    private void AddVerbatim(int start, int end)
    {
        if (end > start)
        {
            _runs.Add(new XmlTextRun(new SourceSpan(_file, start, end), Replacement: null));
        }
    }

    private XmlTextRun? CharacterReference(int position)
    {
        int end = _text.IndexOf(';', position);
        if (end < 0)
        {
            return null;
        }

        string decoded = System.Net.WebUtility.HtmlDecode(_text[position..(end + 1)]);
        return new XmlTextRun(new SourceSpan(_file, position, end + 1), decoded);
    }

    private void AddEntity(string name)
    {
        SourceSpan source = new(_file, Offset, Offset + name.Length + 2);
        _runs.Add(new XmlTextRun(source, _entities.Find(name)));
    }
}
