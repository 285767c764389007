using System.Runtime.InteropServices;
using QuestSearch.Indexing;

namespace QuestSearch.Accuracy;

/// <summary>
/// Chooses the symbols that make texts short. It begins with all frequent strings and, as the unigram model of Kudo ("Subword Regularization", ACL 2018) does, drops again and again those that are missed least,
/// until as many are left as there are codes.
/// </summary>
internal sealed class SymbolTableBuilder
{
    private const int PieceLength = 500;
    private const int LeastCount = 8;
    private const int LeastCountOfCharacter = 20;
    private const int MostCandidates = 60_000;
    private const int MostJoinedCharacters = 120;
    private const double KeptInRound = 0.6;

    private readonly List<string> _pieces = [];

    /// <summary>Adds a text, runs of white space in it being one blank.</summary>
    public void Add(string text)
    {
        string folded = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        for (int start = 0; start < folded.Length; start += PieceLength)
        {
            _pieces.Add(folded.Substring(start, Math.Min(PieceLength, folded.Length - start)));
        }
    }

    /// <summary>Gives the symbols in the order of their codes: the most frequent first.</summary>
    public IReadOnlyList<string> Build()
    {
        Dictionary<char, long> characters = CountCharacters();
        string[] basis = [.. characters.Where(entry => entry.Value >= LeastCountOfCharacter || IsBasic(entry.Key)).Select(entry => entry.Key.ToString())];
        Dictionary<string, int> candidates = CountStrings(characters);
        string[] first = [.. candidates.OrderByDescending(entry => (long)entry.Value * (entry.Key.Length - 1)).ThenBy(entry => entry.Key, StringComparer.Ordinal).Take(MostCandidates).Select(entry => entry.Key)];
        string[] symbols = [.. basis, .. first];
        SymbolParser parser = Rank(new SymbolParser(symbols, _ => 1));
        while (parser.Symbols.Count > SymbolCode.MostSymbols)
        {
            parser = Rank(new SymbolParser(Keep(parser), symbol => symbol < SymbolCode.OneByteSymbols ? 1 : 2));
        }

        return parser.Symbols;
    }

    private static bool IsBasic(char character) => character is (>= ' ' and <= '~') or (>= '\u00A1' and <= '\u00FF');

    private Dictionary<char, long> CountCharacters()
    {
        Dictionary<char, long> counts = [];
        for (char character = ' '; character <= '\u00FF'; character++)
        {
            counts[character] = 0;
        }

        foreach (char character in _pieces.SelectMany(piece => piece).Where(character => character < SymbolCode.CharacterEnd))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, character, out _)++;
        }

        return counts;
    }

    /// <summary>Counts the strings of two and more characters; one that is frequent has frequent parts.</summary>
    private Dictionary<string, int> CountStrings(Dictionary<char, long> characters)
    {
        HashSet<char> joined = [.. characters.OrderByDescending(entry => entry.Value).Take(MostJoinedCharacters).Select(entry => entry.Key)];
        Dictionary<string, int> all = [];
        Dictionary<string, int> shorter = joined.ToDictionary(character => character.ToString(), _ => 0);
        for (int length = 2; length <= SymbolCode.LongestSymbol; length++)
        {
            shorter = CountStrings(shorter, length);
            foreach ((string text, int count) in shorter)
            {
                all.Add(text, count);
            }
        }

        return all;
    }

    private Dictionary<string, int> CountStrings(Dictionary<string, int> shorter, int length)
    {
        Dictionary<string, int> counts = [];
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> parts = shorter.GetAlternateLookup<ReadOnlySpan<char>>();
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> wholes = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (string piece in _pieces)
        {
            for (int i = 0; i + length <= piece.Length; i++)
            {
                ReadOnlySpan<char> whole = piece.AsSpan(i, length);
                if (parts.ContainsKey(whole[1..]) && parts.ContainsKey(whole[..^1]))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(wholes, whole, out _)++;
                }
            }
        }

        return counts.Where(entry => entry.Value >= LeastCount).ToDictionary();
    }

    /// <summary>Puts the symbols in the order of their frequency, which gives the first of them the codes of one byte.</summary>
    private SymbolParser Rank(SymbolParser parser)
    {
        for (int round = 0; round < 2; round++)
        {
            long[] counts = Count(parser);
            string[] ranked = [.. Enumerable.Range(0, counts.Length).OrderByDescending(symbol => counts[symbol]).Select(symbol => parser.Symbols[symbol])];
            parser = new SymbolParser(ranked, symbol => symbol < SymbolCode.OneByteSymbols ? 1 : 2);
        }

        return parser;
    }

    /// <summary>Picks the symbols without which the texts would become longer by the most bytes, and all single characters.</summary>
    private string[] Keep(SymbolParser parser)
    {
        long[] counts = Count(parser);
        int kept = Math.Max(SymbolCode.MostSymbols, (int)(parser.Symbols.Count * KeptInRound));
        return [.. Enumerable.Range(0, counts.Length)
            .OrderByDescending(symbol => parser.Symbols[symbol].Length == 1 ? long.MaxValue : counts[symbol] * parser.SavingOf(symbol))
            .Take(kept)
            .Order()
            .Select(symbol => parser.Symbols[symbol])];
    }

    private long[] Count(SymbolParser parser)
    {
        long[] counts = new long[parser.Symbols.Count];
        foreach (string piece in _pieces)
        {
            parser.Count(piece, counts);
        }

        return counts;
    }
}
