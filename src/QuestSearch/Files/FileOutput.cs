using System.IO.Hashing;
using Lucene.Net.Store;
using Microsoft.Win32.SafeHandles;

namespace QuestSearch.Files;

/// <summary>Writes a file from beginning to end, in large pieces, each of which enters the checksum as a whole.</summary>
internal sealed class FileOutput(string path) : IndexOutput
{
    private const int BufferSize = 1 << 16;

    private readonly SafeFileHandle _file = File.OpenHandle(path, FileMode.Create, FileAccess.Write, FileShare.Read);
    private readonly byte[] _buffer = new byte[BufferSize];
    private readonly Crc32 _checksum = new();
    private int _count;
    private long _written;

    public override long Position => _written + _count;

    public override long Length => Position;

    public override long Checksum
    {
        get
        {
            Flush();
            return _checksum.GetCurrentHashAsUInt32();
        }
    }

    public override void WriteByte(byte b)
    {
        ObjectDisposedException.ThrowIf(_file.IsClosed, this);
        if (_count == BufferSize)
        {
            Flush();
        }

        _buffer[_count++] = b;
    }

    public override void WriteBytes(byte[] b, int offset, int length)
    {
        ObjectDisposedException.ThrowIf(_file.IsClosed, this);
        ReadOnlySpan<byte> source = b.AsSpan(offset, length);
        if (source.Length > BufferSize - _count)
        {
            Flush();
        }

        if (source.Length >= BufferSize)
        {
            Write(source);
            return;
        }

        source.CopyTo(_buffer.AsSpan(_count));
        _count += source.Length;
    }

    public override void Flush()
    {
        Write(_buffer.AsSpan(0, _count));
        _count = 0;
    }

    [Obsolete("Lucene writes its files from beginning to end.")]
    public override void Seek(long pos) => throw new NotSupportedException("A file of an index is written from beginning to end.");

    protected override void Dispose(bool disposing)
    {
        if (!disposing || _file.IsClosed)
        {
            return;
        }

        using (_file)
        {
            Flush();
        }
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        RandomAccess.Write(_file, bytes, _written);
        _checksum.Append(bytes);
        _written += bytes.Length;
    }
}
