using System.Xml;
using QuestSearch.Reading.Xml;

namespace QuestSearch;

/// <summary>
/// Walks an XML document and knows for each node the exact characters of the source that it stands in, for readers of markup. No DTD is read and no
/// external entity followed; the named entities of HTML, and those that the internal subset declares with plain text, are resolved.
/// </summary>
/// <remarks>Time and memory grow in proportion to the text; elements nested more than 1,000 deep are refused. Not safe for use by several threads.</remarks>
public sealed class XmlSource : IDisposable
{
    private const int MaxDepth = 1000;

    private readonly string _text;
    private readonly string _fileName;
    private readonly int _file;
    private readonly XmlTextReader _reader;
    private readonly LineOffsets _lines;
    private XmlTextRuns _runs;
    private bool _emptyIsOpen;

    /// <summary>Opens a document, before its first node.</summary>
    /// <param name="source">The document.</param>
    /// <param name="file">The index by which the spans name the file, as <see cref="BookBuilder.AddFile"/> gave it.</param>
    public XmlSource(SourceText source, int file)
    {
        ArgumentNullException.ThrowIfNull(source);
        _text = source.Text;
        _fileName = source.File.Name;
        _file = file;
        _lines = new LineOffsets(_text);
        _runs = new XmlTextRuns(_text, file, new EntityTable(_text, _fileName));
        _reader = new XmlTextReader(new StringReader(_text), new BoundedNameTable(_fileName))
        {
            DtdProcessing = DtdProcessing.Ignore,
            EntityHandling = EntityHandling.ExpandCharEntities,
            WhitespaceHandling = WhitespaceHandling.All,
            XmlResolver = null,
        };
    }

    /// <summary>Gets what the walk stands on.</summary>
    public XmlNodeKind Kind { get; private set; }

    /// <summary>Gets the element's name without its prefix; for an end the name of the element that ends.</summary>
    public string Name => _reader.LocalName;

    /// <summary>Gets the namespace of the element; empty for none.</summary>
    public string NamespaceUri => _reader.NamespaceURI;

    /// <summary>Gets the place in the source where the node begins: at its <c>&lt;</c>, or at its first character.</summary>
    public int Offset { get; private set; }

    /// <summary>Gets the characters of the tag in the source, or those of the text.</summary>
    public SourceSpan Source => new(_file, Offset, Kind == XmlNodeKind.Text ? _runs.End : EndOfTag());

    /// <summary>Gives the characters of a span of the source.</summary>
    /// <param name="span">A span of this file.</param>
    /// <returns>The characters as they stand there.</returns>
    public ReadOnlySpan<char> Slice(SourceSpan span) => _text.AsSpan(span.Start, span.Length);

    /// <summary>Gives the value of an attribute.</summary>
    /// <param name="name">Its name without its prefix, which may be any.</param>
    /// <returns>The value; <see langword="null"/> when the element has no such attribute.</returns>
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

    /// <summary>Gives the namespace that a prefix stands for where the walk stands.</summary>
    /// <param name="prefix">The prefix.</param>
    /// <returns>The namespace; <see langword="null"/> when the prefix is not declared.</returns>
    public string? NamespaceOf(string prefix) => _reader.LookupNamespace(prefix);

    /// <summary>Goes to the next tag or text.</summary>
    /// <returns><see langword="false"/> at the end of the document.</returns>
    /// <exception cref="BookReadingException">The document is not well formed, or one that only means to take memory.</exception>
    public bool Read()
    {
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
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    Kind = XmlNodeKind.Text;
                    _runs.BeginText(Offset);
                    return true;
                case XmlNodeType.CDATA:
                    Kind = XmlNodeKind.Text;
                    _runs.BeginLiteral(Offset);
                    return true;
                case XmlNodeType.EntityReference:
                    Kind = XmlNodeKind.Text;
                    Offset--;
                    _runs.BeginEntity(Offset);
                    return true;
                default:
                    break;
            }
        }

        return false;
    }

    /// <summary>Goes to the next run of the text that the walk stands on.</summary>
    /// <param name="run">The run: characters that stand for themselves, or one reference.</param>
    /// <returns><see langword="false"/> when the text has no further run, and on tags.</returns>
    /// <exception cref="BookReadingException">The text of the entities that the document declares would take much memory.</exception>
    public bool ReadRun(out XmlTextRun run)
    {
        run = default;
        return Kind == XmlNodeKind.Text && _runs.Next(out run);
    }

    /// <summary>Closes the document.</summary>
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
}
