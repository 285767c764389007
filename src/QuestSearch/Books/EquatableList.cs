using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace QuestSearch;

/// <summary>An immutable list that equals another when their elements are equal in order, so that a record holding one has value equality.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
[CollectionBuilder(typeof(EquatableList), nameof(EquatableList.Create))]
public sealed class EquatableList<T> : IReadOnlyList<T>, IEquatable<EquatableList<T>>
{
    private readonly ImmutableArray<T> _items;

    internal EquatableList(ImmutableArray<T> items) => _items = items;

    /// <summary>The one list of no elements.</summary>
    internal static EquatableList<T> Empty { get; } = new([]);

    /// <summary>Makes a list of an array that is not written to any more.</summary>
    internal static EquatableList<T> Over(T[] items) => items.Length == 0 ? Empty : new(ImmutableCollectionsMarshal.AsImmutableArray(items));

    /// <summary>Gets the number of elements.</summary>
    public int Count => _items.Length;

    /// <summary>Gets an element.</summary>
    /// <param name="index">The element's position, from 0.</param>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is not in the list.</exception>
    public T this[int index] => _items[index];

    /// <summary>The elements.</summary>
    internal ReadOnlySpan<T> Items => _items.AsSpan();

    /// <inheritdoc/>
    public bool Equals(EquatableList<T>? other) => other is not null && _items.SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EquatableList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Walks the elements.</summary>
    /// <returns>An enumerator that takes no memory.</returns>
    public ImmutableArray<T>.Enumerator GetEnumerator() => _items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_items).GetEnumerator();
}
