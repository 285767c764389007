using System.Reflection;

namespace QuestSearch.Tests.Conventions;

/// <summary>Finds the types that a type's declarations mention, with their type arguments and element types.</summary>
internal static class Signatures
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static bool IsOfLucene(Type type) => type.Assembly.GetName().Name!.StartsWith("Lucene.", StringComparison.Ordinal);

    /// <summary>The types that a user of the type can see.</summary>
    public static IEnumerable<Type> TypesInPublicSurfaceOf(Type type) => Bases(type)
        .Concat(type.GetMembers(Declared).Where(IsVisible).SelectMany(Mentioned))
        .SelectMany(Parts);

    private static IEnumerable<Type> Bases(Type type) => type.BaseType is null ? type.GetInterfaces() : type.GetInterfaces().Append(type.BaseType);

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        _ => false,
    };

    private static IEnumerable<Type> Mentioned(MemberInfo member) => member switch
    {
        MethodInfo method => Parameters(method).Append(method.ReturnType),
        ConstructorInfo constructor => Parameters(constructor),
        FieldInfo field => [field.FieldType],
        _ => [],
    };

    private static IEnumerable<Type> Parameters(MethodBase method) => method.GetParameters().Select(parameter => parameter.ParameterType);

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
        {
            return Parts(type.GetElementType()!);
        }

        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type) : [type];
    }
}
