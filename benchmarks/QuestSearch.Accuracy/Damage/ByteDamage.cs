namespace QuestSearch.Accuracy.Damage;

/// <summary>Damage that knows nothing of what the bytes mean.</summary>
internal static class ByteDamage
{
    private const int MostFlips = 32;
    private const int MostControls = 16;

    public static byte[] Truncate(byte[] file, Random random) => file[..random.Next(file.Length)];

    public static byte[] Flip(byte[] file, Random random)
    {
        byte[] flipped = [.. file];
        for (int i = random.Next(1, MostFlips); i > 0; i--)
        {
            flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
        }

        return flipped;
    }

    public static byte[] Delete(byte[] file, Random random)
    {
        (int start, int end) = Run(file, random);
        return [.. file[..start], .. file[end..]];
    }

    public static byte[] Repeat(byte[] file, Random random)
    {
        (int start, int end) = Run(file, random);
        return [.. file[..end], .. file[start..]];
    }

    public static byte[] InsertControls(byte[] file, Random random)
    {
        List<byte> inserted = [.. file];
        for (int i = random.Next(1, MostControls); i > 0; i--)
        {
            inserted.Insert(random.Next(inserted.Count), (byte)random.Next(0x20));
        }

        return [.. inserted];
    }

    private static (int Start, int End) Run(byte[] file, Random random)
    {
        int start = random.Next(file.Length);
        return (start, Math.Min(file.Length, start + random.Next(1, (file.Length / 4) + 2)));
    }
}
