using System.Collections.Concurrent;
using Lucene.Net.Store;
using Directory = Lucene.Net.Store.Directory;

namespace QuestSearch.Indexing;

/// <summary>
/// Checks each file of an index against the checksum at its end before the first read of it, so that damage is found when the index is opened rather than by a wrong answer.
/// Files are written once and never changed, so one check of those that were there before is enough; those written through this instance need none.
/// </summary>
internal sealed class VerifyingDirectory(Directory inner) : FilterDirectory(inner)
{
    private readonly ConcurrentDictionary<string, bool> _trusted = new();

    public override IndexInput OpenInput(string name, IOContext context)
    {
        IndexInput input = base.OpenInput(name, context);
        try
        {
            Verify(name, input);
            return input;
        }
        catch
        {
            input.Dispose();
            throw;
        }
    }

    public override IndexInputSlicer CreateSlicer(string name, IOContext context)
    {
        if (!_trusted.ContainsKey(name))
        {
            OpenInput(name, context).Dispose();
        }

        return m_input.CreateSlicer(name, context);
    }

    public override IndexOutput CreateOutput(string name, IOContext context)
    {
        IndexOutput output = base.CreateOutput(name, context);
        _trusted[name] = true;
        return output;
    }

    public override void DeleteFile(string name)
    {
        _trusted.TryRemove(name, out _);
        base.DeleteFile(name);
    }

    private void Verify(string name, IndexInput input)
    {
        if (!_trusted.ContainsKey(name))
        {
            FileChecksum.Verify(name, input);
            _trusted[name] = true;
        }
    }
}
