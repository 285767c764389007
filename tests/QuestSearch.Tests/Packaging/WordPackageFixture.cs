namespace QuestSearch.Tests.Packaging;

/// <summary>The package of the reader of Word documents.</summary>
public sealed class WordPackageFixture() : PackedProject("QuestSearch.Word");
