using CsCheck;
using QuestSearch.Indexing;
using Xunit;

namespace QuestSearch.Tests.Indexing;

public class SentenceRecordFormatTests
{
    [Fact]
    public void Read_WhatWasWritten_GivesTheSameRecord() => RandomRecords.Any.Sample(
        record =>
        {
            SentenceRecord read = SentenceRecordFormat.Read(Write(record));
            Assert.Equal(record.Text, read.Text);
            Assert.Equal(record.Flow.PageBreaks, read.Flow.PageBreaks);
            Assert.Equal(record.Flow.NoteReferences, read.Flow.NoteReferences);
            Assert.Equal(record.Flow.Variants, read.Flow.Variants);
            Assert.Equal(record.Flow.Source.Segments.ToArray(), read.Flow.Source.Segments.ToArray());
            Assert.Equal(
                (record.Plane, record.Fragment, record.Paragraph, record.Section, record.Note, record.Separator),
                (read.Plane, read.Fragment, read.Paragraph, read.Section, read.Note, read.Separator));
        },
        print: record => record.Text);

    [Fact]
    public void Read_CutShort_ThrowsInvalidData() => Gen.Select(RandomRecords.Any, Gen.Double[0, 1]).Sample(
        (record, part) =>
        {
            byte[] bytes = Write(record);
            Assert.Throws<InvalidDataException>(() => SentenceRecordFormat.Read(bytes.AsSpan(0, (int)(part * bytes.Length * 0.999))));
        },
        print: draw => draw.Item1.Text);

    private static byte[] Write(SentenceRecord record)
    {
        ByteWriter writer = new();
        SentenceRecordFormat.Write(writer, record);
        return writer.Written.ToArray();
    }
}
