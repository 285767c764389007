using System.Buffers;
using QuestSearch.Html.Markup;

namespace QuestSearch.Html.Walking;

/// <summary>Writes the characters of texts: as they stand, or as what a reference stands for. Soft hyphens, which say only where a word may be broken, are passed over; control characters count as white space.</summary>
internal sealed class MarkupTextWriter(MarkupPlan plan, BookBuilder builder)
{
    private const char SoftHyphen = '\u00AD';

    private static readonly SearchValues<char> Special = SearchValues.Create(
        ['&', SoftHyphen, '\uFEFF', .. Enumerable.Range(0, 0x20).Select(code => (char)code).Where(character => !char.IsWhiteSpace(character)), '\u007F']);

    private readonly string _source = plan.Document.Text;
    private readonly int _file = plan.Document.File;

    public void Write(MarkupText text)
    {
        if (plan.PageAt(text.Index) is { SourceOffset: { } offset } page)
        {
            Write(text, text.Start, offset);
            builder.AddPageBreak(page.Label, new SourceSpan(_file, offset, offset));
            Write(text, offset, text.End);
        }
        else
        {
            Write(text, text.Start, text.End);
        }
    }

    private void Write(MarkupText text, int start, int end)
    {
        foreach (TextSpan trim in plan.TrimsOf(text))
        {
            Write(start, Math.Min(trim.Start, end), text.IsLiteral);
            start = Math.Max(start, trim.End);
        }

        Write(start, end, text.IsLiteral);
    }

    private void Write(int start, int end, bool isLiteral)
    {
        while (start < end)
        {
            ReadOnlySpan<char> rest = _source.AsSpan(start, end - start);
            int special = rest.IndexOfAny(Special);
            if (special < 0)
            {
                builder.Append(rest, _file, start);
                return;
            }

            builder.Append(rest[..special], _file, start);
            start += special;
            start += WriteSpecial(rest[special..], start, isLiteral);
        }
    }

    /// <summary>Writes what begins with a special character.</summary>
    /// <returns>How many characters of the source that is.</returns>
    private int WriteSpecial(ReadOnlySpan<char> source, int start, bool isLiteral)
    {
        int length = 1;
        string written = source[0] is SoftHyphen or '\uFEFF' ? "" : " ";
        if (source[0] == '&')
        {
            written = isLiteral ? "" : CharacterReferences.Read(source, out length);
            if (length == 0 || isLiteral)
            {
                builder.Append("&", _file, start);
                return 1;
            }
        }

        bool isPassedOver = written is [SoftHyphen] or ['\uFEFF'];
        bool isControl = written is [var character] && char.IsControl(character);
        builder.AppendReplacement(isPassedOver ? "" : isControl ? " " : written, new SourceSpan(_file, start, start + length));
        return length;
    }
}
