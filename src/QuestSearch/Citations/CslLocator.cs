namespace QuestSearch;

/// <summary>A locator in the terms of the Citation Style Language 1.0.2, as the members <c>label</c> and <c>locator</c> of a cite in CSL-JSON. Immutable.</summary>
/// <remarks>See https://docs.citationstyles.org/en/stable/specification.html#locators.</remarks>
/// <param name="Label">What is counted: <c>page</c>, <c>note</c> or <c>section</c>.</param>
/// <param name="Locator">Which of them, ranges with a hyphen, which a style replaces by its own sign: <c>34-35</c>.</param>
public sealed record CslLocator(string Label, string Locator);
