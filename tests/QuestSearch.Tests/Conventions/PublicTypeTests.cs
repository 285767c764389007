using System.Reflection;
using Xunit;

namespace QuestSearch.Tests.Conventions;

public sealed class PublicTypeTests
{
    private static readonly Assembly Library = typeof(Book).Assembly;

    [Fact]
    public void PublicTypes_All_LieInTheRootNamespace() =>
        Assert.DoesNotContain(Library.GetExportedTypes(), type => type.Namespace != "QuestSearch");

    [Fact]
    public void PublicClasses_All_AreSealedOrAbstract() =>
        Assert.DoesNotContain(Library.GetExportedTypes(), type => type.IsClass && !type.IsSealed && !type.IsAbstract);

    [Fact]
    public void PublicMembers_All_MentionNoTypeOfLucene() =>
        Assert.Empty(
            from type in Library.GetExportedTypes()
            from mentioned in Signatures.TypesInPublicSurfaceOf(type)
            where Signatures.IsOfLucene(mentioned)
            select $"{type.Name}: {mentioned.FullName}");

    [Fact]
    public void TypesInPublicSurfaceOf_TypeThatNestsALuceneType_FindsIt() =>
        Assert.Contains(Signatures.TypesInPublicSurfaceOf(typeof(Leaking)), Signatures.IsOfLucene);

    private sealed class Leaking
    {
        public static IReadOnlyList<Lucene.Net.Index.Term>[] Terms => [];
    }
}
