namespace QuestSearch.Queries;

/// <summary>Turns queries into JSON objects.</summary>
internal sealed class QueryNodeWriter : QueryVisitor<QueryNode>
{
    public override QueryNode VisitWord(WordQuery query) => new() { Kind = "word", Text = query.Text };

    public override QueryNode VisitExact(ExactQuery query) => new()
    {
        Kind = "exact",
        Text = query.Text,
        IsCaseSensitive = query.IsCaseSensitive,
        IsAccentSensitive = query.IsAccentSensitive,
    };

    public override QueryNode VisitPrefix(PrefixQuery query) => new() { Kind = "prefix", Text = query.Text };

    public override QueryNode VisitWildcard(WildcardQuery query) => new() { Kind = "wildcard", Pattern = query.Pattern };

    public override QueryNode VisitRegex(RegexQuery query) => new() { Kind = "regex", Pattern = query.Pattern };

    public override QueryNode VisitFuzzy(FuzzyQuery query) => new()
    {
        Kind = "fuzzy",
        Text = query.Text,
        MaxEdits = query.MaxEdits,
        PrefixLength = query.PrefixLength,
    };

    public override QueryNode VisitPhrase(PhraseQuery query) => new() { Kind = "phrase", Words = VisitEach(query.Words), Slop = query.Slop };

    public override QueryNode VisitNear(NearQuery query) => new()
    {
        Kind = "near",
        Operands = VisitEach(query.Operands),
        Distance = query.Distance,
        IsOrdered = query.IsOrdered,
    };

    public override QueryNode VisitAll(AllQuery query) => new() { Kind = "all", Operands = VisitEach(query.Operands) };

    public override QueryNode VisitAny(AnyQuery query) => new() { Kind = "any", Operands = VisitEach(query.Operands) };

    public override QueryNode VisitNot(NotQuery query) => new() { Kind = "not", Operand = Visit(query.Operand) };

    public override QueryNode VisitPages(PagesQuery query) => new() { Kind = "pages", From = query.From, To = query.To };

    public override QueryNode VisitBook(BookQuery query) => new() { Kind = "book", Id = query.Id };

    public override QueryNode VisitSection(SectionQuery query) => new() { Kind = "section", Title = query.Title };

    public override QueryNode VisitPlane(PlaneQuery query) => new()
    {
        Kind = "plane",
        Plane = query.Plane switch
        {
            Plane.Body => "body",
            Plane.Note => "note",
            _ => "heading",
        },
    };

    public override QueryNode VisitCarriesNote(CarriesNoteQuery query) => new() { Kind = "carriesNote", Label = query.Label };

    public override QueryNode VisitNoteJoin(NoteJoinQuery query) => new() { Kind = "noteJoin", Body = Visit(query.Body), Note = Visit(query.Note) };

    private QueryNode[] VisitEach(IEnumerable<Query> queries) => [.. queries.Select(Visit)];
}
