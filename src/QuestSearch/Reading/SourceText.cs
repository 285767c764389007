using QuestSearch.Reading.Xml;

namespace QuestSearch;

/// <summary>A decoded source file. Immutable.</summary>
/// <param name="Text">The text of the file, without a byte order mark.</param>
/// <param name="File">What is known about the file.</param>
public sealed record SourceText(string Text, SourceFile File)
{
    /// <summary>Decodes an XML file by its byte order mark or the encoding that its declaration names: UTF-8, UTF-16, Windows-1252 or a part of these.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">The name of the file, for messages and as <see cref="SourceFile.Name"/>.</param>
    /// <returns>The text.</returns>
    /// <exception cref="BookReadingException">The encoding is another, or the bytes are not valid in it.</exception>
    public static SourceText DecodeXml(ReadOnlySpan<byte> bytes, string name) => XmlEncoding.Decode(bytes, name);
}
