using CsCheck;
using QuestSearch.Books;
using QuestSearch.Indexing;
using Xunit;

namespace QuestSearch.Tests.Indexing;

public class SentenceRecordTests
{
    [Fact]
    public void Read_WhatWasWritten_GivesTheSameRecord() => RandomRecords.Any.Sample(
        record =>
        {
            StoredSentence read = new();
            SentenceRecordReader.Read(Write(record), read);
            Assert.Equal(record.Text.ToString(), read.Text);
            Assert.Equal(record.PageBreaks, read.PageBreaks);
            Assert.Equal(record.NoteReferences, read.NoteReferences);
            Assert.Equal(record.Variants, read.Variants);
            Assert.Equal(record.Segments, read.Segments);
            Assert.Equal(
                (record.Plane, record.Fragment, record.Section, record.Note, record.Separator),
                (read.Plane, read.Fragment, read.Section, read.Note, read.Separator));
        },
        print: record => record.Text.ToString());

    [Fact]
    public void Read_CutShort_ThrowsInvalidData() => Gen.Select(RandomRecords.Any, Gen.Double[0, 1]).Sample(
        (record, part) =>
        {
            byte[] bytes = Write(record);
            Assert.Throws<InvalidDataException>(() => SentenceRecordReader.Read(bytes.AsSpan(0, (int)(part * bytes.Length * 0.999)), new StoredSentence()));
        },
        print: draw => draw.Item1.Text.ToString());

    [Fact]
    public void Read_ABitChanged_GivesASentenceOrThrowsInvalidData() => Gen.Select(RandomRecords.Any, Gen.Double[0, 1], Gen.Int[0, 7]).Sample(
        (record, place, bit) =>
        {
            byte[] bytes = Write(record);
            bytes[(int)(place * bytes.Length * 0.999)] ^= (byte)(1 << bit);
            try
            {
                SentenceRecordReader.Read(bytes, new StoredSentence());
            }
            catch (InvalidDataException)
            {
                return;
            }
        },
        print: draw => draw.Item1.Text.ToString());

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void Read_OneRunOfTheSource_GivesTheSameRun(int file)
    {
        SourceSegment run = new(0, 9, new SourceSpan(file, 1_000_000, 1_000_009), IsVerbatim: true);
        SentenceRecord record = new()
        {
            Text = "One boat.".AsMemory(),
            PageBreaks = [new PageBreak(0, 3)],
            Segments = [run],
            Plane = Plane.Body,
            Fragment = SentenceFragment.None,
            Section = 2,
            Note = null,
            Separator = SentenceSeparator.Blank,
        };
        StoredSentence read = new();

        SentenceRecordReader.Read(Write(record), read);

        Assert.Equal([run], read.Segments);
    }

    private static byte[] Write(SentenceRecord record)
    {
        ByteWriter writer = new();
        new SentenceRecordWriter().Write(writer, record);
        return writer.Written.ToArray();
    }
}
