using System.Globalization;
using System.Text;

namespace QuestSearch.Queries;

/// <summary>Prints queries in the text syntax: the short form of a word where it is sure to be read back as the same, its field otherwise.</summary>
internal sealed partial class QueryPrinter : QueryVisitor<StringBuilder>
{
    private readonly StringBuilder _text = new();

    private QueryPrinter()
    {
    }

    public static string Print(Query query) => new QueryPrinter().Visit(query).ToString();

    public override StringBuilder VisitAll(AllQuery query) => Join(query.Operands, " ");

    public override StringBuilder VisitAny(AnyQuery query)
    {
        string separator = "";
        foreach (Query operand in query.Operands)
        {
            _text.Append(separator);
            if (operand is AllQuery all)
                VisitAll(all);
            else
                PrintOperand(operand);
            separator = " | ";
        }

        return _text;
    }

    public override StringBuilder VisitNot(NotQuery query)
    {
        _text.Append('-');
        return PrintOperand(query.Operand);
    }

    public override StringBuilder VisitNoteJoin(NoteJoinQuery query)
    {
        PrintOperand(query.Body).Append(' ').Append(QuerySyntax.With).Append(' ').Append(QuerySyntax.Note).Append(' ');
        return PrintOperand(query.Note);
    }

    public override StringBuilder VisitNear(NearQuery query)
    {
        _text.Append((query.IsOrdered ? QuerySyntax.Before : QuerySyntax.Near).ToLowerInvariant());
        _text.Append(CultureInfo.InvariantCulture, $"/{query.Distance}(");
        return Join(query.Operands, ", ").Append(')');
    }

    public override StringBuilder VisitPages(PagesQuery query)
    {
        if (query.From == query.To)
            return PrintField("page", query.From);
        bool arePlain = IsPlainLabel(query.From) && IsPlainLabel(query.To);
        _text.Append("pages:");
        return arePlain
            ? _text.Append(query.From).Append('-').Append(query.To)
            : PrintQuoted(PrintQuoted(_text, query.From).Append('-'), query.To);
    }

    public override StringBuilder VisitBook(BookQuery query) => PrintField("book", query.Id);

    public override StringBuilder VisitSection(SectionQuery query) => PrintField("section", query.Title);

    public override StringBuilder VisitPlane(PlaneQuery query) => _text.Append("in:").Append(query.Plane switch
    {
        Plane.Body => "body",
        Plane.Note => "notes",
        _ => "headings",
    });

    public override StringBuilder VisitCarriesNote(CarriesNoteQuery query) => query.Label is null ? _text.Append("note:*") : PrintField("note", query.Label);

    private static bool IsPlainLabel(string label) => label.Length > 0 && label.All(char.IsLetterOrDigit);

    private StringBuilder Join(IEnumerable<Query> operands, string separator)
    {
        string before = "";
        foreach (Query operand in operands)
        {
            _text.Append(before);
            PrintOperand(operand);
            before = separator;
        }

        return _text;
    }

    private StringBuilder PrintOperand(Query operand)
    {
        if (operand is not (AllQuery or AnyQuery or NoteJoinQuery))
            return Visit(operand);
        _text.Append('(');
        return Visit(operand).Append(')');
    }

    private StringBuilder PrintField(string name, string value)
    {
        _text.Append(name).Append(':');
        return QuerySyntax.IsPlain(value) ? _text.Append(value) : PrintQuoted(_text, value);
    }

    private static StringBuilder PrintQuoted(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (char c in value)
        {
            if (c is '"' or '\\')
                text.Append('\\');
            text.Append(c);
        }

        return text.Append('"');
    }
}
