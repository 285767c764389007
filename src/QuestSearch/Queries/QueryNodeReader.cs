using System.Text.Json;

namespace QuestSearch.Queries;

/// <summary>Turns JSON objects into queries; a fault is reported with the path that leads to it.</summary>
internal static class QueryNodeReader
{
    public static Query Read(QueryNode? node)
    {
        const string root = "$";
        Query query = Read(node, root);
        RefuseForeignMembers(node!, new QueryNodeWriter().Visit(query), root);
        return query;
    }

    /// <summary>Refuses members that belong to other kinds of query, which would be lost in silence.</summary>
    /// <param name="node">What was read.</param>
    /// <param name="made">The query that it gave, which has the same shape and all members that its kinds can have.</param>
    /// <param name="path">The way to both.</param>
    private static void RefuseForeignMembers(QueryNode node, QueryNode made, string path)
    {
        if (node.GivenMembers().Except(made.GivenMembers()).FirstOrDefault() is { } member)
            throw Fault($"{path}.{member}", $"a query of the kind “{node.Kind}” has no member “{member}”");
        foreach (((string step, QueryNode? child), (_, QueryNode? madeChild)) in node.Children().Zip(made.Children()))
        {
            RefuseForeignMembers(child!, madeChild!, path + step);
        }
    }

    private static Query Read(QueryNode? node, string path)
    {
        if (node is null)
            throw Fault(path, "expected a query, found null");
        try
        {
            return Make(node, path);
        }
        catch (ArgumentException fault)
        {
            throw Fault(path, fault.Message.ReplaceLineEndings(" "));
        }
    }

    private static Query Make(QueryNode node, string path) => node.Kind switch
    {
        null => throw Fault(path, "the member “kind” is missing"),
        "word" => new WordQuery(Required(node.Text, "text", path)),
        "exact" => new ExactQuery(Required(node.Text, "text", path), node.IsCaseSensitive ?? false, node.IsAccentSensitive ?? false),
        "prefix" => new PrefixQuery(Required(node.Text, "text", path)),
        "wildcard" => new WildcardQuery(Required(node.Pattern, "pattern", path)),
        "regex" => new RegexQuery(Required(node.Pattern, "pattern", path)),
        "fuzzy" => new FuzzyQuery(Required(node.Text, "text", path), node.MaxEdits ?? 1, node.PrefixLength ?? 1),
        "phrase" => new PhraseQuery(ReadEach<TermQuery>(node.Words, "words", path), node.Slop ?? 0),
        "near" => new NearQuery(ReadEach<PositionalQuery>(node.Operands, "operands", path), RequiredNumber(node.Distance, "distance", path), node.IsOrdered ?? false),
        "all" => new AllQuery(ReadEach<Query>(node.Operands, "operands", path)),
        "any" => new AnyQuery(ReadEach<Query>(node.Operands, "operands", path)),
        "not" => new NotQuery(Read(Required(node.Operand, "operand", path), $"{path}.operand")),
        "pages" => new PagesQuery(Required(node.From, "from", path), Required(node.To, "to", path)),
        "book" => new BookQuery(Required(node.Id, "id", path)),
        "section" => new SectionQuery(Required(node.Title, "title", path)),
        "plane" => new PlaneQuery(ReadPlane(Required(node.Plane, "plane", path), path)),
        "carriesNote" => new CarriesNoteQuery(node.Label),
        "noteJoin" => new NoteJoinQuery(Read(Required(node.Body, "body", path), $"{path}.body"), Read(Required(node.Note, "note", path), $"{path}.note")),
        _ => throw Fault($"{path}.kind", $"there is no kind of query named “{node.Kind}”"),
    };

    private static Plane ReadPlane(string name, string path) => name switch
    {
        "body" => Plane.Body,
        "note" => Plane.Note,
        "heading" => Plane.Heading,
        _ => throw Fault($"{path}.plane", $"expected “body”, “note” or “heading”, found “{name}”"),
    };

    private static EquatableList<T> ReadEach<T>(QueryNode?[]? nodes, string member, string path)
        where T : Query =>
        [.. Required(nodes, member, path).Select((node, index) => ReadAs<T>(node, $"{path}.{member}[{index}]"))];

    private static T ReadAs<T>(QueryNode? node, string path)
        where T : Query =>
        Read(node, path) as T ?? throw Fault(path, $"a query of the kind “{node!.Kind}” cannot stand here, only words{(typeof(T) == typeof(TermQuery) ? "" : ", phrases and nearnesses")}");

    private static T Required<T>(T? value, string member, string path)
        where T : class =>
        value ?? throw Fault(path, $"the member “{member}” is missing");

    private static int RequiredNumber(int? value, string member, string path) => value ?? throw Fault(path, $"the member “{member}” is missing");

    private static JsonException Fault(string path, string message) => new($"The JSON is not a query: at {path}, {message}.", path, null, null);
}
