namespace QuestSearch.Searching;

/// <summary>Finds the runs of a sentence that one match of each operand makes up. Keeps buffers between sentences; not thread-safe.</summary>
internal abstract class OperandSearch
{
    /// <summary>Finds all runs that a match covers.</summary>
    /// <param name="places">For each operand the runs where it matches, in ascending order.</param>
    /// <param name="found">Takes the runs, in ascending order, each once.</param>
    public abstract void FindAll(ReadOnlySpan<List<WordSpan>> places, List<WordSpan> found);
}
