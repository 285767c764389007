using System.Collections.Concurrent;
using Lucene.Net.Store;

namespace QuestSearch.Files;

/// <summary>
/// Checks each file of an index against the checksum at its end before the first read of it, so that damage is found when the index is opened rather than by a wrong answer.
/// Files are written once and never changed, so one check of those that were there before is enough; those written through this instance need none.
/// </summary>
internal sealed class VerifyingDirectory(MappedDirectory inner) : FilterDirectory(inner)
{
    private readonly ConcurrentDictionary<string, bool> _trusted = new();

    public override IndexInput OpenInput(string name, IOContext context) => Open(name, context);

    public override IndexInputSlicer CreateSlicer(string name, IOContext context) => new MemorySlicer(Open(name, context));

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

    private MemoryInput Open(string name, IOContext context)
    {
        MemoryInput input = (MemoryInput)base.OpenInput(name, context);
        if (!_trusted.ContainsKey(name))
        {
            FileChecksum.Verify(name, input);
            _trusted[name] = true;
        }

        return input;
    }
}
