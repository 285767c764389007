namespace QuestSearch.Indexing;

/// <summary>What a record of a sentence begins with: one number for what most sentences have in common and, where that does not say all, a second one.</summary>
/// <param name="Plane">The kind of text.</param>
/// <param name="Separator">What lies between the sentence and the next one.</param>
/// <param name="IsOneRun">Whether the source is one run of the sentence's own characters.</param>
/// <param name="NamesFile">Whether that run lies in another file than the first, so that the file is named.</param>
/// <param name="Fragment">Whether the sentence is cut off.</param>
/// <param name="IsPlain">Whether the text is not compressed.</param>
/// <param name="HasRareParts">Whether there are page breaks inside the sentence, note references or variants.</param>
internal readonly record struct SentenceRecordHeader(
    Plane Plane, SentenceSeparator Separator, bool IsOneRun, bool NamesFile, SentenceFragment Fragment, bool IsPlain, bool HasRareParts)
{
    private const int OneRun = 1 << 4;
    private const int File = 1 << 5;
    private const int More = 1 << 6;
    private const int Plain = 1 << 2;
    private const int RareParts = 1 << 3;

    public void Write(ByteWriter target)
    {
        int more = (int)Fragment | (IsPlain ? Plain : 0) | (HasRareParts ? RareParts : 0);
        target.WriteNumber((int)Plane | ((int)Separator << 2) | (IsOneRun ? OneRun : 0) | (NamesFile ? File : 0) | (more != 0 ? More : 0));
        if (more != 0)
        {
            target.WriteNumber(more);
        }
    }

    public static SentenceRecordHeader Read(ref ByteReader source)
    {
        int first = source.ReadNumber();
        int more = (first & More) != 0 ? source.ReadNumber() : 0;
        return new SentenceRecordHeader(
            (Plane)(first & 3),
            (SentenceSeparator)((first >> 2) & 3),
            (first & OneRun) != 0,
            (first & File) != 0,
            (SentenceFragment)(more & 3),
            (more & Plain) != 0,
            (more & RareParts) != 0);
    }
}
