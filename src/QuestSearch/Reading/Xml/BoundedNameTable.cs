using System.Xml;

namespace QuestSearch.Reading.Xml;

/// <summary>The names in a document, each kept once. A document with more different names than any vocabulary has is refused, since each takes memory.</summary>
internal sealed class BoundedNameTable(string fileName) : XmlNameTable
{
    private const int MostNames = 20_000;

    private readonly NameTable _names = new();
    private int _count;

    public override string Add(char[] array, int offset, int length) => _names.Get(array, offset, length) ?? Counted(_names.Add(array, offset, length));

    public override string Add(string array) => _names.Get(array) ?? Counted(_names.Add(array));

    public override string? Get(char[] array, int offset, int length) => _names.Get(array, offset, length);

    public override string? Get(string array) => _names.Get(array);

    private string Counted(string name) => ++_count <= MostNames
        ? name
        : throw new BookReadingException($"{fileName}: the markup has more than {MostNames} different names. This is not a book that can be read.", fileName, offset: null);
}
