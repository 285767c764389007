namespace QuestSearch.Postings;

/// <summary>The part of a term by which it is looked up: what stands before the first byte of value 1, so that terms which differ in what follows are found together.</summary>
internal static class TermKey
{
    private const byte End = 1;
    private const ulong Base = 0x9E3779B97F4A7C15;

    public static ReadOnlySpan<byte> Of(ReadOnlySpan<byte> term)
    {
        int end = term.IndexOf(End);
        return end < 0 ? term : term[..end];
    }

    /// <summary>A hash that stays the same, since files are written with it.</summary>
    public static ulong Hash(ReadOnlySpan<byte> key) => Mix(Sum(key));

    /// <summary>The sum that a hash is made of: a polynomial of the bytes, so that that of a key can be made of those of its parts, see <see cref="Join"/>.</summary>
    public static ulong Sum(ReadOnlySpan<byte> bytes) => Append(0, bytes);

    /// <summary>The sum of a part with bytes after it.</summary>
    public static ulong Append(ulong sum, ReadOnlySpan<byte> bytes)
    {
        foreach (byte part in bytes)
        {
            sum = (sum * Base) + part + 1;
        }

        return sum;
    }

    /// <summary>The sum of two parts, one after the other.</summary>
    /// <param name="left">The sum of the first.</param>
    /// <param name="right">The sum of the second.</param>
    /// <param name="power">The power of the length of the second, see <see cref="Power"/>.</param>
    public static ulong Join(ulong left, ulong right, ulong power) => (left * power) + right;

    /// <summary>What the sum of a part is multiplied by when so many bytes follow it.</summary>
    public static ulong Power(int length)
    {
        ulong power = 1;
        for (int i = 0; i < length; i++)
        {
            power *= Base;
        }

        return power;
    }

    /// <summary>Makes a hash of a sum.</summary>
    public static ulong Mix(ulong sum)
    {
        ulong hash = (sum ^ (sum >> 32)) * Base;
        return hash ^ (hash >> 29);
    }
}
