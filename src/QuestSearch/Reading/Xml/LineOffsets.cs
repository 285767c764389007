namespace QuestSearch.Reading.Xml;

/// <summary>Turns the line and column that an XML parser reports into an offset in its text.</summary>
internal sealed class LineOffsets
{
    private readonly List<int> _starts = [0];

    public LineOffsets(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _starts.Add(i + 1);
            }
        }
    }

    /// <summary>The offset of a place given by line and column, both counted from 1.</summary>
    public int OffsetOf(int line, int column) => line < 1 || line > _starts.Count ? 0 : _starts[line - 1] + Math.Max(column, 1) - 1;
}
