using QuestSearch.Indexing;
using QuestSearch.Queries;

namespace QuestSearch.Searching;

/// <summary>Turns a query into a clause. The pages that a conjunction names hold for all positional queries in it, down through its conjunctions and alternatives but not into negations.</summary>
internal sealed class QueryTranslator : QueryVisitor<Clause>
{
    private readonly PositionalTranslator _positional;
    private Dictionary<PagesQuery, PageRange>? _ranges;
    private EquatableList<PagesQuery> _pages = [];

    public QueryTranslator(SnapshotView snapshot, TermResolver terms) => _positional = new PositionalTranslator(snapshot, terms);

    public override Clause VisitWord(WordQuery query) => Positional(query);

    public override Clause VisitExact(ExactQuery query) => Positional(query);

    public override Clause VisitPrefix(PrefixQuery query) => Positional(query);

    public override Clause VisitWildcard(WildcardQuery query) => Positional(query);

    public override Clause VisitRegex(RegexQuery query) => Positional(query);

    public override Clause VisitFuzzy(FuzzyQuery query) => Positional(query);

    public override Clause VisitPhrase(PhraseQuery query) => Positional(query);

    public override Clause VisitNear(NearQuery query) => Positional(query);

    public override Clause VisitAll(AllQuery query)
    {
        PagesQuery[] own = [.. Conditions(query).OfType<PagesQuery>()];
        return Within([.. _pages, .. own], () => new AllClause([.. query.Operands.Select(Visit)]));
    }

    public override Clause VisitAny(AnyQuery query) => new AnyClause([.. query.Operands.Select(Visit)]);

    public override Clause VisitNot(NotQuery query) => new NotClause(Within([], () => Visit(query.Operand)));

    public override Clause VisitPages(PagesQuery query) => new PagesClause(RangeOf(query));

    public override Clause VisitBook(BookQuery query) => new ConditionClause(FieldNames.Book, query.Id, sentence => sentence.Book.Id == query.Id);

    public override Clause VisitSection(SectionQuery query) => new SectionClause(query.Title);

    public override Clause VisitPlane(PlaneQuery query) =>
        new ConditionClause(FieldNames.Kind, Kinds.Of(query.Plane), sentence => sentence.Record.Plane == query.Plane);

    public override Clause VisitCarriesNote(CarriesNoteQuery query) => query.Label is { } label
        ? new ConditionClause(FieldNames.CarriedNote, label, sentence => sentence.Record.NoteReferences.Any(reference => reference.Label == label))
        : new ConditionClause(FieldNames.Kind, Kinds.CarriesNote, sentence => sentence.Record.NoteReferences.Count > 0);

    public override Clause VisitNoteJoin(NoteJoinQuery query) => new NoteJoinClause(Visit(query.Body), Within([], () => Visit(query.Note)));

    /// <summary>The conditions of a conjunction, those of the conjunctions in it included.</summary>
    private static IEnumerable<Query> Conditions(AllQuery query) =>
        query.Operands.SelectMany(operand => operand is AllQuery all ? Conditions(all) : [operand]);

    private Clause Positional(PositionalQuery query)
    {
        PositionalClause clause = _positional.Translate(query);
        return _pages.Count == 0 ? clause : new OnPagesClause(clause, [.. _pages.Distinct().Select(RangeOf)]);
    }

    private Clause Within(EquatableList<PagesQuery> pages, Func<Clause> translate)
    {
        EquatableList<PagesQuery> outside = _pages;
        _pages = pages;
        Clause clause = translate();
        _pages = outside;
        return clause;
    }

    private PageRange RangeOf(PagesQuery query)
    {
        _ranges ??= [];
        if (!_ranges.TryGetValue(query, out PageRange? range))
        {
            range = new PageRange(query.From, query.To);
            _ranges.Add(query, range);
        }

        return range;
    }
}
