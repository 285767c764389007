namespace QuestSearch;

/// <summary>Makes lists with value equality.</summary>
public static class EquatableList
{
    /// <summary>Makes a list of the given elements; collection expressions call it.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements, which are copied.</param>
    /// <returns>The list.</returns>
    public static EquatableList<T> Create<T>(params ReadOnlySpan<T> items) => items.IsEmpty ? EquatableList<T>.Empty : new([.. items]);
}
