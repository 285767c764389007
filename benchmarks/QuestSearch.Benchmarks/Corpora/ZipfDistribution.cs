namespace QuestSearch.Benchmarks.Corpora;

/// <summary>Draws ranks by the law of Zipf and Mandelbrot: rank r, counted from 0, in proportion to 1 ÷ (r + 2.7).</summary>
internal sealed class ZipfDistribution
{
    private const double Shift = 2.7;
    private readonly double[] _cumulative;

    public ZipfDistribution(int size)
    {
        _cumulative = new double[size];
        double sum = 0;
        for (int rank = 0; rank < size; rank++)
        {
            _cumulative[rank] = sum += 1 / (rank + Shift);
        }
    }

    public int Next(SeededRandom random)
    {
        int index = Array.BinarySearch(_cumulative, random.NextDouble() * _cumulative[^1]);
        return index < 0 ? ~index : index + 1;
    }
}
