using System.Runtime.InteropServices;

namespace QuestSearch.Files;

/// <summary>A block of memory outside the managed heap, so that it never moves and may be larger than an array. Freed when nobody can reach it.</summary>
internal sealed unsafe class NativeBuffer() : SafeHandle(invalidHandleValue: 0, ownsHandle: true)
{
    public long Capacity { get; private set; }

    public override bool IsInvalid => handle == 0;

    /// <summary>The first of <see cref="Capacity"/> bytes; null when there are none.</summary>
    public byte* Start => (byte*)handle;

    /// <summary>Changes the capacity and keeps the bytes that still fit. They may move: no pointer to the buffer may be in use.</summary>
    public void Resize(long capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(capacity);
        SetHandle((nint)NativeMemory.Realloc((void*)handle, checked((nuint)capacity)));
        TellCollector(capacity - Capacity);
        Capacity = capacity;
    }

    protected override bool ReleaseHandle()
    {
        NativeMemory.Free((void*)handle);
        TellCollector(-Capacity);
        return true;
    }

    private static void TellCollector(long change)
    {
        if (change > 0)
        {
            GC.AddMemoryPressure(change);
        }
        else if (change < 0)
        {
            GC.RemoveMemoryPressure(-change);
        }
    }
}
