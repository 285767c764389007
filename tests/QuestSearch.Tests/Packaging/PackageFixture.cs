namespace QuestSearch.Tests.Packaging;

/// <summary>The package of the library.</summary>
public sealed class PackageFixture() : PackedProject("QuestSearch");
