namespace QuestSearch.Tests.Packaging;

/// <summary>The package of the tool.</summary>
public sealed class ToolPackageFixture() : PackedProject("QuestSearch.Tool");
