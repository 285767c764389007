using System.Text;
using QuestSearch.Benchmarks.Peers.Timing;

namespace QuestSearch.Benchmarks.Peers.Reporting;

/// <summary>Draws how the time of queries grows with the library as an SVG: a panel for each class, a line for each engine, both axes logarithmic and the same in all panels.</summary>
internal sealed class GrowthChart(IReadOnlyCollection<GrowthMeasurement> measurements)
{
    private const int Columns = 4;
    private const int PanelWidth = 180;
    private const int PanelHeight = 150;
    private const int Top = 70;
    private const int Left = 60;
    private const int Gap = 34;
    private const int RowHeight = PanelHeight + 48;
    private const string Ink = "#24292f";
    private const string Grid = "#d0d7de";
    private const string OwnColour = "#0969da";
    private const string RawColour = "#cf222e";
    private readonly Axis _sentences = Axis.Of(measurements.Select(measurement => (double)measurement.Sentences));
    private readonly Axis _times = Axis.Of(measurements.SelectMany(measurement => new[] { measurement.Raw, measurement.Complete }));
    private readonly StringBuilder _svg = new();

    public string Draw()
    {
        IGrouping<string, GrowthMeasurement>[] classes = [.. measurements.GroupBy(measurement => measurement.Class.Name)];
        int rows = (classes.Length + Columns - 1) / Columns;
        Write($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Left + (Columns * (PanelWidth + Gap))} {Top + (rows * RowHeight)}" font-family="sans-serif" font-size="11" fill="{Ink}">""");
        Write($"""<rect width="100%" height="100%" fill="white"/>""");
        Write($"""<text x="16" y="22" font-size="13" font-weight="bold">Median time of a query by the number of sentences, both axes logarithmic</text>""");
        DrawLegend();
        for (int i = 0; i < classes.Length; i++)
        {
            DrawPanel(classes[i].Key, [.. classes[i]], Left + (i % Columns * (PanelWidth + Gap)), Top + (i / Columns * RowHeight));
        }

        Write($"</svg>");
        return _svg.ToString();
    }

    private static string Time(double microseconds) => microseconds < 1000 ? $"{microseconds} µs" : $"{microseconds / 1000} ms";

    private static string Amount(double sentences) => sentences < 1e6 ? $"{sentences / 1000}k" : $"{sentences / 1e6}M";

    private void DrawLegend()
    {
        Write($"""<circle cx="22" cy="40" r="4" fill="{OwnColour}"/><text x="32" y="44">QuestSearch, ten complete hits or the total</text>""");
        Write($"""<circle cx="292" cy="40" r="4" fill="{RawColour}"/><text x="302" y="44">Lucene.Net, the bare ten best or the total</text>""");
    }

    private void DrawPanel(string name, GrowthMeasurement[] growth, int left, int top)
    {
        Write($"""<text x="{left}" y="{top - 6}" font-weight="bold">{name}</text>""");
        foreach (double time in _times.Decades)
        {
            double y = top + PanelHeight - _times.Place(time, PanelHeight);
            Write($"""<line x1="{left}" x2="{left + PanelWidth}" y1="{y:F1}" y2="{y:F1}" stroke="{Grid}"/>""");
            if (left == Left)
            {
                Write($"""<text x="{left - 4}" y="{y + 4:F1}" text-anchor="end">{Time(time)}</text>""");
            }
        }

        foreach (double sentences in _sentences.Decades)
        {
            Write($"""<text x="{left + _sentences.Place(sentences, PanelWidth):F1}" y="{top + PanelHeight + 14}" text-anchor="middle">{Amount(sentences)}</text>""");
        }

        DrawLine(growth.Select(measurement => (measurement.Sentences, measurement.Raw)), RawColour, left, top);
        DrawLine(growth.Select(measurement => (measurement.Sentences, measurement.Complete)), OwnColour, left, top);
    }

    private void DrawLine(IEnumerable<(int Sentences, double Time)> line, string colour, int left, int top)
    {
        (double X, double Y)[] points = [.. line.Select(point => (left + _sentences.Place(point.Sentences, PanelWidth), top + PanelHeight - _times.Place(point.Time, PanelHeight)))];
        string path = string.Join(' ', points.Select(point => FormattableString.Invariant($"{point.X:F1},{point.Y:F1}")));
        Write($"""<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="1.5"/>""");
        foreach ((double x, double y) in points)
        {
            Write($"""<circle cx="{x:F1}" cy="{y:F1}" r="3" fill="{colour}"/>""");
        }
    }

    private void Write(FormattableString line) => _svg.Append(FormattableString.Invariant(line)).Append('\n');

    /// <summary>A logarithmic axis of whole decades.</summary>
    private sealed record Axis(int First, int Last)
    {
        /// <summary>Gets the values at the ends of the decades.</summary>
        public IEnumerable<double> Decades => Enumerable.Range(First, Last - First + 1).Select(decade => Math.Pow(10, decade));

        public static Axis Of(IEnumerable<double> values)
        {
            double[] decades = [.. values.Select(Math.Log10)];
            return new Axis((int)Math.Floor(decades.Min()), (int)Math.Ceiling(decades.Max()));
        }

        /// <summary>How far from the beginning a value stands on an axis of some length.</summary>
        public double Place(double value, double length) => (Math.Log10(value) - First) / (Last - First) * length;
    }
}
