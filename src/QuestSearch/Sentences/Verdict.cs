namespace QuestSearch.Sentences;

/// <summary>What a rule says about a candidate.</summary>
internal enum Verdict
{
    /// <summary>The rule does not concern the candidate.</summary>
    None,

    /// <summary>The sentence ends here.</summary>
    Boundary,

    /// <summary>The sentence goes on.</summary>
    Continuation,
}
