namespace QuestSearch.Tests.Reading;

/// <summary>Log books: XML with paragraphs <c>p</c>, pages <c>page</c>, and notes <c>fn</c> at the place of their markers. The example of docs/adding-a-format.md.</summary>
public sealed class LogBookFormat : BookFormat
{
    public override string Name => "log book";

    public override IReadOnlyList<string> Extensions { get; } = [".xml"];

    public override bool Recognises(string path, ReadOnlySpan<byte> start) => start.IndexOf("<logbook"u8) >= 0;

    public override Book ReadFile(string path, CancellationToken cancellationToken)
    {
        SourceText source = SourceText.DecodeXml(File.ReadAllBytes(path), path);
        BookBuilder builder = new(Path.GetFileNameWithoutExtension(path), new BookMetadata { Language = "en" });
        using XmlSource xml = new(source, builder.AddFile(source.File));
        int notes = 0;
        while (xml.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (xml.Kind)
            {
                case XmlNodeKind.Start when xml.Name == "p":
                    builder.BeginParagraph();
                    break;
                case XmlNodeKind.Start when xml.Name == "page":
                    builder.AddPageBreak(PrintedLabel.OfPage(xml.Attribute("n")), xml.Source);
                    break;
                case XmlNodeKind.Start when xml.Name == "fn":
                    string label = PrintedLabel.OfNote(xml.Attribute("n"));
                    builder.AddNoteReference(label, $"{++notes}", xml.Source);
                    builder.BeginNote($"{notes}", label, NoteKind.Footnote);
                    break;
                case XmlNodeKind.End when xml.Name == "fn":
                    builder.EndNote();
                    break;
                case XmlNodeKind.Text:
                    Write(xml, builder);
                    break;
                default:
                    break;
            }
        }

        return builder.Build();
    }

    private static void Write(XmlSource xml, BookBuilder builder)
    {
        while (xml.ReadRun(out XmlTextRun run))
        {
            if (run.Replacement is { } replacement)
            {
                builder.AppendReplacement(replacement, run.Source);
            }
            else
            {
                builder.Append(xml.Slice(run.Source), run.Source.File, run.Source.Start);
            }
        }
    }
}
