using System.Buffers.Binary;
using System.Text;
using System.Xml.Linq;
using Xunit;

namespace QuestSearch.Tests.Packaging;

public sealed class PackageTests(PackageFixture package) : IClassFixture<PackageFixture>
{
    [Fact]
    public void Pack_Always_WarnsOfNothing() => Assert.DoesNotContain("warning", package.Output, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Package_Files_AreTheseAndNoOthers() => Assert.Equal(
        [
            "NOTICE",
            "QuestSearch.nuspec",
            "README.md",
            "buildTransitive/QuestSearch.targets",
            "icon.png",
            "lib/net10.0/QuestSearch.dll",
            "lib/net10.0/QuestSearch.xml",
        ],
        package.Files);

    [Fact]
    public void SymbolPackage_Files_HoldThePortablePdb() => Assert.Equal(["QuestSearch.nuspec", "lib/net10.0/QuestSearch.pdb"], package.SymbolFiles);

    [Fact]
    public void Manifest_Dependencies_AreLuceneNetInABoundedRangeAndChecksums()
    {
        XName dependency = package.Manifest.Name.Namespace + "dependency";
        Assert.Equal(
            [
                ("Lucene.Net", "[4.8.0-beta00017, 4.8.0-beta00018)"),
                ("Lucene.Net.Analysis.Common", "[4.8.0-beta00017, 4.8.0-beta00018)"),
                ("System.IO.Hashing", "10.0.15"),
            ],
            package.Manifest.Descendants(dependency).Select(element => ((string)element.Attribute("id")!, (string)element.Attribute("version")!)));
    }

    [Theory]
    [InlineData("license", "Apache-2.0")]
    [InlineData("readme", "README.md")]
    [InlineData("icon", "icon.png")]
    public void Manifest_Element_NamesWhatThePackageHolds(string element, string value) => Assert.Equal(value, package.Value(element));

    [Theory]
    [InlineData("description")]
    [InlineData("tags")]
    [InlineData("authors")]
    public void Manifest_Element_IsGiven(string element) => Assert.False(string.IsNullOrWhiteSpace(package.Value(element)));

    [Fact]
    public void Manifest_Version_IsBelowOne() => Assert.StartsWith("0.", package.Value("version"), StringComparison.Ordinal);

    [Fact]
    public void Readme_Always_IsThePackagesOwn() =>
        Assert.Equal(File.ReadAllBytes(ProjectFolder.PathOf("src/QuestSearch/README.md")), package.Read("README.md"));

    [Fact]
    public void Icon_Always_Is128PixelsSquare()
    {
        byte[] icon = package.Read("icon.png");
        Assert.Equal((128, 128), (BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20))));
    }

    [Theory]
    [InlineData("Lucene.Net")]
    [InlineData("Lucene.Net.Analysis.Common")]
    public void Targets_WhenTrimming_RootTheAssembly(string assembly) =>
        Assert.Contains(
            XDocument.Parse(Encoding.UTF8.GetString(package.Read("buildTransitive/QuestSearch.targets"))).Descendants("TrimmerRootAssembly"),
            element => (string?)element.Attribute("Include") == assembly);
}
