using Lucene.Net.Store;
using QuestSearch.Files;

namespace QuestSearch.Tests.Indexing;

/// <summary>A directory in memory that is full once a number of bytes has been written to it.</summary>
internal sealed class LimitedDirectory() : FilterDirectory(new MemoryDirectory())
{
    public long Left { get; set; } = long.MaxValue;

    public override IndexOutput CreateOutput(string name, IOContext context) => new LimitedOutput(this, base.CreateOutput(name, context));

    private void Take(int count)
    {
        Left -= count;
        if (Left < 0)
        {
            throw new IOException("No space left on device");
        }
    }

    private sealed class LimitedOutput(LimitedDirectory directory, IndexOutput inner) : IndexOutput
    {
        public override long Position => inner.Position;

        public override long Checksum => inner.Checksum;

        public override void WriteByte(byte b)
        {
            directory.Take(1);
            inner.WriteByte(b);
        }

        public override void WriteBytes(byte[] b, int offset, int length)
        {
            directory.Take(length);
            inner.WriteBytes(b, offset, length);
        }

        public override void Flush() => inner.Flush();

        [Obsolete("Lucene has no other way to go back in an output.")]
        public override void Seek(long pos) => inner.Seek(pos);

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }
        }
    }
}
