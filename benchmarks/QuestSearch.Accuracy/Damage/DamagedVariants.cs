namespace QuestSearch.Accuracy.Damage;

/// <summary>Damages files as transfers, editors and ill-willed people do. The same seed gives the same variants.</summary>
internal static class DamagedVariants
{
    /// <summary>Makes damaged variants of a file. Of an archive every second variant has one of its files damaged, and is packed again.</summary>
    /// <param name="file">The file: markup, text or a zip archive.</param>
    /// <param name="count">How many variants to make.</param>
    /// <param name="seed">Where the random choices start.</param>
    public static IEnumerable<DamagedVariant> Of(byte[] file, int count, int seed)
    {
        bool isArchive = file.AsSpan().StartsWith("PK"u8);
        for (int i = 0; i < count; i++)
        {
            Random random = new(seed + i);
            yield return isArchive && i % 2 == 1 ? DamagedArchive.Damage(file, random, i / 2) : Damage(file, random, i, isText: !isArchive);
        }
    }

    /// <summary>Damages a file in one of the ways that suit its kind.</summary>
    internal static DamagedVariant Damage(byte[] file, Random random, int way, bool isText)
    {
        ReadOnlySpan<(string Name, Func<byte[], Random, byte[]> Do)> ways = isText
            ?
            [
                ("truncated", ByteDamage.Truncate), ("bytes flipped", ByteDamage.Flip), ("a run deleted", ByteDamage.Delete), ("a run repeated", ByteDamage.Repeat),
                ("tags unclosed", MarkupDamage.Unclose), ("tags broken", MarkupDamage.BreakTags), ("entities bombed", MarkupDamage.BombEntities),
                ("references cyclic", MarkupDamage.CycleReferences), ("nested deeply", MarkupDamage.NestDeeply), ("controls inserted", ByteDamage.InsertControls),
            ]
            :
            [("truncated", ByteDamage.Truncate), ("bytes flipped", ByteDamage.Flip), ("a run deleted", ByteDamage.Delete), ("a run repeated", ByteDamage.Repeat)];
        (string name, Func<byte[], Random, byte[]> damage) = ways[way % ways.Length];
        return new DamagedVariant(name, damage(file, random));
    }
}
