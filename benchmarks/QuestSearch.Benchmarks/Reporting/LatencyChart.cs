using System.Text;
using QuestSearch.Benchmarks.Engines;
using QuestSearch.Benchmarks.Measuring;
using QuestSearch.Benchmarks.Queries;

namespace QuestSearch.Benchmarks.Reporting;

/// <summary>Draws the medians of a run as an SVG: a row for each class, a dot for each engine, on a logarithmic axis of time.</summary>
internal sealed class LatencyChart(BenchmarkResult result, Storage storage)
{
    private const int Width = 760;
    private const int Left = 130;
    private const int Right = 30;
    private const int Top = 64;
    private const int RowHeight = 30;
    private const string Ink = "#24292f";
    private const string Grid = "#d0d7de";
    private readonly QueryMeasurement[] _measurements = [.. result.Queries.Where(measurement => measurement.Storage == storage)];
    private readonly StringBuilder _svg = new();

    private double FirstDecade => Math.Floor(Math.Log10(_measurements.Min(measurement => measurement.Latency.Median)));

    private double LastDecade => Math.Ceiling(Math.Log10(_measurements.Max(measurement => measurement.Latency.Median)));

    public string Draw()
    {
        QueryClass[] classes = [.. result.Classes];
        int bottom = Top + (classes.Length * RowHeight);
        Write($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {bottom + 40}" font-family="sans-serif" font-size="13" fill="{Ink}">""");
        Write($"""<rect width="100%" height="100%" fill="white"/>""");
        Write($"""<text x="16" y="24" font-weight="bold">Time to ten complete hits: median of single queries, {result.Corpus.Sentences.Count:N0} sentences, index {(storage == Storage.Disk ? "on disk" : "in memory")}</text>""");
        DrawLegend();
        DrawAxis(bottom);
        for (int row = 0; row < classes.Length; row++)
        {
            DrawRow(classes[row], Top + (row * RowHeight) + (RowHeight / 2));
        }

        Write($"</svg>");
        return _svg.ToString();
    }

    private static string ColourOf(EngineKind engine) => engine switch
    {
        EngineKind.QuestSearch => "#0969da",
        EngineKind.LuceneNet => "#cf222e",
        _ => "#8c959f",
    };

    private void DrawLegend()
    {
        int x = Left;
        foreach (EngineKind engine in Enum.GetValues<EngineKind>())
        {
            Write($"""<circle cx="{x}" cy="44" r="5" fill="{ColourOf(engine)}"/><text x="{x + 10}" y="48">{engine.DisplayName()}</text>""");
            x += 120;
        }
    }

    private void DrawAxis(int bottom)
    {
        for (double decade = FirstDecade; decade <= LastDecade; decade++)
        {
            double microseconds = Math.Pow(10, decade);
            string label = microseconds < 1000 ? $"{microseconds} µs" : $"{microseconds / 1000} ms";
            Write($"""<line x1="{Place(microseconds):F1}" x2="{Place(microseconds):F1}" y1="{Top}" y2="{bottom}" stroke="{Grid}"/>""");
            Write($"""<text x="{Place(microseconds):F1}" y="{bottom + 20}" text-anchor="middle">{label}</text>""");
        }
    }

    private void DrawRow(QueryClass queryClass, int y)
    {
        Write($"""<text x="16" y="{y + 4}">{queryClass.DisplayName().Replace("&", "&amp;", StringComparison.Ordinal)}</text>""");
        Write($"""<line x1="{Left}" x2="{Width - Right}" y1="{y}" y2="{y}" stroke="{Grid}" stroke-dasharray="2 3"/>""");
        foreach (QueryMeasurement measurement in _measurements.Where(measurement => measurement.Class == queryClass).Reverse())
        {
            Write($"""<circle cx="{Place(measurement.Latency.Median):F1}" cy="{y}" r="5" fill="{ColourOf(measurement.Engine)}"/>""");
        }
    }

    private double Place(double microseconds) =>
        Left + ((Math.Log10(microseconds) - FirstDecade) / (LastDecade - FirstDecade) * (Width - Left - Right));

    private void Write(FormattableString line) => _svg.Append(FormattableString.Invariant(line)).Append('\n');
}
