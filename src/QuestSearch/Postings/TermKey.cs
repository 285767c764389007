using System.Numerics;

namespace QuestSearch.Postings;

/// <summary>The part of a term by which it is looked up: what stands before the first byte of value 1, so that terms which differ in what follows are found together.</summary>
internal static class TermKey
{
    private const byte End = 1;
    private const uint Multiplier = 0x9E3779B1;

    public static ReadOnlySpan<byte> Of(ReadOnlySpan<byte> term)
    {
        int end = term.IndexOf(End);
        return end < 0 ? term : term[..end];
    }

    /// <summary>A hash that stays the same, since files are written with it.</summary>
    public static uint Hash(ReadOnlySpan<byte> key)
    {
        uint hash = (uint)key.Length * Multiplier;
        foreach (byte part in key)
        {
            hash = (BitOperations.RotateLeft(hash, 5) ^ part) * Multiplier;
        }

        hash ^= hash >> 15;
        hash *= 0x85EBCA6B;
        return hash ^ (hash >> 13);
    }
}
