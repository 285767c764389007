using System.Xml.Linq;
using Xunit;

namespace QuestSearch.Tests.Packaging;

public sealed class WordPackageTests(WordPackageFixture package) : IClassFixture<WordPackageFixture>
{
    [Fact]
    public void Pack_Always_WarnsOfNothing() => Assert.DoesNotContain("warning", package.Output, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Package_Files_AreTheseAndNoOthers() => Assert.Equal(
        ["QuestSearch.Word.nuspec", "README.md", "icon.png", "lib/net10.0/QuestSearch.Word.dll", "lib/net10.0/QuestSearch.Word.xml"],
        package.Files);

    [Fact]
    public void Manifest_Dependencies_AreTheLibraryAndOpenXml()
    {
        XName dependency = package.Manifest.Name.Namespace + "dependency";
        Assert.Equal(["DocumentFormat.OpenXml", "QuestSearch"], package.Manifest.Descendants(dependency).Select(element => (string)element.Attribute("id")!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Readme_Always_IsThePackagesOwn() =>
        Assert.Equal(File.ReadAllBytes(ProjectFolder.PathOf("src/QuestSearch.Word/README.md")), package.Read("README.md"));
}
