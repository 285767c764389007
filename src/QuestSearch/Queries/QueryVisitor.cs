namespace QuestSearch.Queries;

/// <summary>Does one thing for every kind of query: a new kind does not compile until each visitor says what it does with it. Queries are at most <see cref="Query.MaxDepth"/> deep, so that a visitor may recurse.</summary>
internal abstract class QueryVisitor<T>
{
    public T Visit(Query query) => query.Accept(this);

    public abstract T VisitWord(WordQuery query);

    public abstract T VisitExact(ExactQuery query);

    public abstract T VisitPrefix(PrefixQuery query);

    public abstract T VisitWildcard(WildcardQuery query);

    public abstract T VisitRegex(RegexQuery query);

    public abstract T VisitFuzzy(FuzzyQuery query);

    public abstract T VisitPhrase(PhraseQuery query);

    public abstract T VisitNear(NearQuery query);

    public abstract T VisitAll(AllQuery query);

    public abstract T VisitAny(AnyQuery query);

    public abstract T VisitNot(NotQuery query);

    public abstract T VisitPages(PagesQuery query);

    public abstract T VisitBook(BookQuery query);

    public abstract T VisitSection(SectionQuery query);

    public abstract T VisitPlane(PlaneQuery query);

    public abstract T VisitCarriesNote(CarriesNoteQuery query);

    public abstract T VisitNoteJoin(NoteJoinQuery query);
}
