namespace QuestSearch.Accuracy.Damage;

/// <summary>A damaged file.</summary>
/// <param name="Damage">What was done to it.</param>
/// <param name="Bytes">The file.</param>
internal sealed record DamagedVariant(string Damage, byte[] Bytes);
