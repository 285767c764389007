namespace QuestSearch.Benchmarks.Peers.Checks;

/// <summary>Counts the letters inserted, removed, replaced or swapped with their neighbour between two words, with the whole table of the optimal string alignment distance.</summary>
internal static class EditCount
{
    /// <returns>The distance; <see langword="null"/> when it is over the limit.</returns>
    public static int? Between(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return null;
        }

        int[,] distances = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
        {
            for (int j = 0; j <= right.Length; j++)
            {
                distances[i, j] = i == 0 || j == 0 ? i + j : Distance(distances, left, right, i, j);
            }
        }

        int distance = distances[left.Length, right.Length];
        return distance <= limit ? distance : null;
    }

    private static int Distance(int[,] distances, string left, string right, int i, int j)
    {
        int replaced = distances[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
        int least = Math.Min(replaced, Math.Min(distances[i - 1, j], distances[i, j - 1]) + 1);
        bool areSwapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
        return areSwapped ? Math.Min(least, distances[i - 2, j - 2] + 1) : least;
    }
}
