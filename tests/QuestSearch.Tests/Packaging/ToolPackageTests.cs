using System.Xml.Linq;
using Xunit;

namespace QuestSearch.Tests.Packaging;

public sealed class ToolPackageTests(ToolPackageFixture package) : IClassFixture<ToolPackageFixture>
{
    private const string Tools = "tools/net10.0/any/";

    [Fact]
    public void Package_FilesBesideTheTool_AreTheseAndNoOthers() => Assert.Equal(
        ["NOTICE", "QuestSearch.Tool.nuspec", "README.md", "icon.png"],
        package.Files.Where(path => !path.StartsWith("tools/", StringComparison.Ordinal)));

    [Theory]
    [InlineData("quest.dll")]
    [InlineData("quest.deps.json")]
    [InlineData("quest.runtimeconfig.json")]
    [InlineData("QuestSearch.dll")]
    [InlineData("Lucene.Net.dll")]
    [InlineData("Lucene.Net.Analysis.Common.dll")]
    [InlineData("QuestSearch.Word.dll")]
    [InlineData("DocumentFormat.OpenXml.dll")]
    [InlineData("System.CommandLine.dll")]
    [InlineData("Spectre.Console.dll")]
    public void Package_Tool_HasWhatItRunsOn(string file) => Assert.Contains(Tools + file, package.Files);

    [Fact]
    public void Package_Files_HoldNothingOfTheBuild() => Assert.DoesNotContain(package.Files, path => path.Contains("PublicAPI", StringComparison.Ordinal) || path.EndsWith(".cs", StringComparison.Ordinal));

    [Fact]
    public void Settings_Command_IsQuest()
    {
        using MemoryStream settings = new(package.Read($"{Tools}DotnetToolSettings.xml"));
        XElement command = XDocument.Load(settings).Descendants("Command").Single();
        Assert.Equal(("quest", "quest.dll"), ((string?)command.Attribute("Name"), (string?)command.Attribute("EntryPoint")));
    }

    [Fact]
    public void Manifest_Type_IsTool() =>
        Assert.Equal("DotnetTool", (string?)package.Manifest.Descendants(package.Manifest.Name.Namespace + "packageType").Single().Attribute("name"));

    [Fact]
    public void Readme_Always_IsTheToolsOwn() =>
        Assert.Equal(File.ReadAllBytes(ProjectFolder.PathOf("src/QuestSearch.Tool/README.md")), package.Read("README.md"));
}
