using System.Diagnostics;
using QuestSearch.Benchmarks.Peers.Files;
using QuestSearch.Benchmarks.Peers.Indexes;

namespace QuestSearch.Benchmarks.Peers.Timing;

/// <summary>What it cost a process to index the sentences of a file.</summary>
/// <param name="Sentences">How many there are.</param>
/// <param name="Seconds">From the first line read to the commit, what runs in the background included.</param>
/// <param name="IndexBytes">The size of the index on disk.</param>
/// <param name="PeakBytes">The most memory that the process took: its peak working set.</param>
internal sealed record IndexingCost(int Sentences, double Seconds, long IndexBytes, long PeakBytes)
{
    public double SentencesPerSecond => Sentences / Seconds;

    public static IndexingCost Measure(IPeerIndexing indexing, PeerFiles files, string folder, int threads)
    {
        PeerIndexes.Clear(folder);
        int sentences = 0;
        long start = Stopwatch.GetTimestamp();
        indexing.Write(folder, PeerSentence.ReadAll(files.Sentences).Select(sentence =>
        {
            sentences++;
            return sentence;
        }), threads);
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        long bytes = new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);
        Directory.Delete(folder, recursive: true);
        using Process process = Process.GetCurrentProcess();
        return new IndexingCost(sentences, seconds, bytes, process.PeakWorkingSet64);
    }
}
