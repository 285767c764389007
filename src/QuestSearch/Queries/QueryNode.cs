namespace QuestSearch.Queries;

/// <summary>A query as a JSON object: its kind and the members of that kind, all others being null.</summary>
internal sealed record QueryNode
{
    public string? Kind { get; init; }

    public string? Text { get; init; }

    public string? Pattern { get; init; }

    public bool? IsCaseSensitive { get; init; }

    public bool? IsAccentSensitive { get; init; }

    public int? MaxEdits { get; init; }

    public int? PrefixLength { get; init; }

    public QueryNode?[]? Words { get; init; }

    public int? Slop { get; init; }

    public QueryNode?[]? Operands { get; init; }

    public int? Distance { get; init; }

    public bool? IsOrdered { get; init; }

    public QueryNode? Operand { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    public string? Id { get; init; }

    public string? Title { get; init; }

    public string? Plane { get; init; }

    public string? Label { get; init; }

    public QueryNode? Body { get; init; }

    public QueryNode? Note { get; init; }

    /// <summary>The names of the members that are given, <c>kind</c> left out, as they stand in the JSON.</summary>
    public IEnumerable<string> GivenMembers()
    {
        (string Name, object? Value)[] members =
        [
            ("text", Text), ("pattern", Pattern), ("isCaseSensitive", IsCaseSensitive), ("isAccentSensitive", IsAccentSensitive),
            ("maxEdits", MaxEdits), ("prefixLength", PrefixLength), ("words", Words), ("slop", Slop),
            ("operands", Operands), ("distance", Distance), ("isOrdered", IsOrdered), ("operand", Operand),
            ("from", From), ("to", To), ("id", Id), ("title", Title), ("plane", Plane), ("label", Label), ("body", Body), ("note", Note),
        ];
        return members.Where(member => member.Value is not null).Select(member => member.Name);
    }

    /// <summary>The queries in the members, each with the path to it from this one.</summary>
    public IEnumerable<(string Path, QueryNode? Node)> Children() =>
    [
        .. (Words ?? []).Select((node, index) => ($".words[{index}]", node)),
        .. (Operands ?? []).Select((node, index) => ($".operands[{index}]", node)),
        .. new[] { (".operand", Operand), (".body", Body), (".note", Note) }.Where(child => child.Item2 is not null),
    ];
}
