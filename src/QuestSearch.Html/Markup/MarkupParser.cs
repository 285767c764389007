using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace QuestSearch.Html.Markup;

/// <summary>
/// Parses HTML and XHTML into a tree whose nodes know their exact characters in the source. The tokens are AngleSharp's; character references are left in
/// them, so that a token is as long as its source. Markup of any kind is parsed: what is broken is mended as a browser would, in linear time.
/// </summary>
internal sealed class MarkupParser
{
    private const string CharacterDataStart = "<![CDATA[";
    private const string CharacterDataEnd = "]]>";

    private readonly string _text;
    private readonly List<MarkupNode> _nodes = [];
    private readonly OpenElements _open;
    private int _topCount;

    private MarkupParser(string text, bool isXml)
    {
        _text = text;
        _open = new OpenElements(isXml);
    }

    /// <summary>Parses a document.</summary>
    /// <param name="text">The source.</param>
    /// <param name="path">The document's path as links name it.</param>
    /// <param name="file">The index of the source file in the book.</param>
    /// <param name="isXml">Whether the document is XML, in which no tag may be left out.</param>
    /// <param name="cancellationToken">Stops the parsing.</param>
    public static MarkupDocument Parse(string text, string path, int file, bool isXml, CancellationToken cancellationToken)
    {
        MarkupParser parser = new(text, isXml);
        using HtmlTokenizer tokenizer = new(new TextSource(text), HtmlEntityProvider.Resolver)
        {
            IsAcceptingCharacterData = isXml,
            IsNotConsumingCharacterReferences = true,
            SkipDataText = true,
            SkipComments = true,
        };
        for (HtmlToken token = tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokenizer.Get())
        {
            cancellationToken.ThrowIfCancellationRequested();
            tokenizer.State = parser.Add(token, Math.Min(tokenizer.Position, text.Length)) ?? tokenizer.State;
        }

        parser._open.EndAll((parser._nodes.Count, text.Length));
        return new MarkupDocument(path, text, file, parser._nodes);
    }

    /// <summary>Adds a token to the tree.</summary>
    /// <returns>How the tokenizer shall go on, where the token asks for a change.</returns>
    private HtmlParseMode? Add(HtmlToken token, int end)
    {
        int start = token.Position.Index;
        switch (token.Type)
        {
            case HtmlTokenType.StartTag:
                return Start((HtmlTagToken)token, start, end);
            case HtmlTokenType.EndTag:
                _open.End(LocalName(token.Name), (_nodes.Count, end));
                return null;
            case HtmlTokenType.Character:
                AddText(start, end);
                return null;
            default:
                return null;
        }
    }

    private HtmlParseMode? Start(HtmlTagToken tag, int start, int end)
    {
        string name = LocalName(tag.Name);
        _open.MakeRoomFor(name, (_nodes.Count, start));
        if (_open.IsFull)
        {
            return null;
        }

        MarkupElement? parent = _open.Current;
        MarkupElement element = new(_nodes.Count, parent, start, name, AttributesOf(tag)) { End = end, SourceEnd = end, Position = parent?.ChildCount ?? _topCount };
        _nodes.Add(element);
        if (parent is null)
        {
            _topCount++;
        }
        else
        {
            parent.ChildCount++;
        }

        bool isEmpty = tag.IsSelfClosing || ElementKinds.IsVoid(name);
        if (isEmpty)
        {
            return null;
        }

        _open.Push(element);
        return _open.Has("svg") ? null : ModeOf(name);
    }

    private void AddText(int start, int end)
    {
        ReadOnlySpan<char> source = _text.AsSpan(start, end - start);
        bool isCharacterData = source.StartsWith(CharacterDataStart);
        if (isCharacterData)
        {
            start += CharacterDataStart.Length;
            end -= source.EndsWith(CharacterDataEnd) ? CharacterDataEnd.Length : 0;
        }

        if (end > start)
        {
            _nodes.Add(new MarkupText(_nodes.Count, _open.Current, start, isCharacterData) { End = end });
        }
    }

    private static List<KeyValuePair<string, string>> AttributesOf(HtmlTagToken tag) => tag.Attributes.Count == 0
        ? []
        : tag.Attributes.ConvertAll(attribute => KeyValuePair.Create(attribute.Name, CharacterReferences.Decode(attribute.Value)));

    private static string LocalName(string name) => name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];

    private static HtmlParseMode? ModeOf(string name) => name switch
    {
        "title" or "textarea" => HtmlParseMode.RCData,
        "script" => HtmlParseMode.Script,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => null,
    };
}
