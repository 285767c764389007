using System.Text;
using CsCheck;
using QuestSearch.Postings;
using Xunit;

namespace QuestSearch.Tests.Postings;

public sealed class DictionaryCursorTests
{
    private static readonly string[] Letters = ["a", "b", "aa", "é", "ж", "😀", "-", "\u0002"];

    private static readonly Gen<string> Key = Gen.Frequency(
        (8, Gen.Int[0, Letters.Length - 1].Array[1, 4].Select(letters => string.Concat(letters.Select(letter => Letters[letter])))),
        (1, Gen.Int[60, 700].Select(length => new string('x', length))));

    private static readonly Gen<string> Term = Gen.Select(Key, Gen.Int[0, 3], (key, spelling) => spelling == 0 ? key : $"{key}\u0001{new string('S', spelling)}");

    [Fact]
    public void MoveNext_AnyTerms_ReachesEachInOrder() => Term.Array[0, 120].Sample(terms =>
    {
        TermModel model = new(terms);
        DictionaryCursor cursor = new(model.Field);
        string? before = null;
        foreach (string term in model.Terms)
        {
            Assert.True(cursor.MoveNext());
            model.AssertAt(term, cursor);
            Assert.Equal(before is not null && TermModel.KeyOf(before) == TermModel.KeyOf(term), cursor.HasKeyOfTermBefore);
            before = term;
        }

        Assert.False(cursor.MoveNext());
        Assert.False(cursor.MoveNext());
    });

    [Fact]
    public void MoveToNextKey_AnyTerms_ReachesTheFirstTermOfEach() => Term.Array[0, 120].Sample(terms =>
    {
        TermModel model = new(terms);
        DictionaryCursor cursor = new(model.Field);
        foreach (IGrouping<string, string> key in model.Terms.GroupBy(TermModel.KeyOf))
        {
            Assert.True(cursor.MoveToNextKey());
            model.AssertAt(key.First(), cursor);
        }

        Assert.False(cursor.MoveToNextKey());
    });

    [Fact]
    public void Find_AnyTerm_GoesThereIfItIsThere() => Gen.Select(Term.Array[0, 120], Term.Array[1, 30]).Sample((terms, sought) =>
    {
        TermModel model = new(terms);
        DictionaryCursor cursor = new(model.Field);
        foreach (string term in sought.Concat(terms.Take(20)))
        {
            Assert.Equal(model.Terms.Contains(term), cursor.Find(Encoding.UTF8.GetBytes(term)));
            if (model.Terms.Contains(term))
            {
                model.AssertAt(term, cursor);
            }
        }
    });

    [Fact]
    public void FindKey_AnyKey_GoesToItsFirstTerm() => Gen.Select(Term.Array[0, 120], Key.Array[1, 30]).Sample((terms, keys) =>
    {
        TermModel model = new(terms);
        DictionaryCursor cursor = new(model.Field);
        foreach (string key in keys.Concat(terms.Take(20).Select(TermModel.KeyOf)))
        {
            string[] expected = [.. model.Terms.Where(term => TermModel.KeyOf(term) == key)];
            Assert.Equal(expected.Length > 0, cursor.FindKey(Encoding.UTF8.GetBytes(key)));
            AssertSpellings(model, expected, cursor);
        }
    });

    [Fact]
    public void FindCeiling_AnyTerm_GoesToTheFirstNotBeforeIt() => Gen.Select(Term.Array[0, 120], Term.Array[1, 30]).Sample((terms, sought) =>
    {
        TermModel model = new(terms);
        DictionaryCursor cursor = new(model.Field);
        foreach (string term in sought.Append(string.Empty))
        {
            string? expected = model.Terms.FirstOrDefault(other => TermModel.Compare(other, term) >= 0);
            Assert.Equal(expected is not null, cursor.FindCeiling(Encoding.UTF8.GetBytes(term)));
            if (expected is not null)
            {
                model.AssertAt(expected, cursor);
            }
        }
    });

    [Fact]
    public void Find_EmptyDictionary_FindsNothing()
    {
        DictionaryCursor cursor = new(new TermModel([]).Field);

        Assert.False(cursor.Find("a"u8));
        Assert.False(cursor.FindKey([]));
        Assert.False(cursor.FindCeiling([]));
        Assert.False(cursor.MoveNext());
    }

    [Fact]
    public void FindKey_KeysOfOneGroup_FindsEach()
    {
        string[] colliding = [.. Enumerable.Range(0, 60_000).Select(number => $"k{number}").Where(key => KeyTable.FirstGroup(TermKey.Hash(Encoding.UTF8.GetBytes(key)), slotCount: 4096) == 5)];
        TermModel model = new(colliding[..^1]);
        DictionaryCursor cursor = new(model.Field);

        Assert.True(colliding.Length > 100);
        foreach (string key in model.Terms)
        {
            Assert.True(cursor.FindKey(Encoding.UTF8.GetBytes(key)));
            model.AssertAt(key, cursor);
        }

        Assert.False(cursor.FindKey(Encoding.UTF8.GetBytes(colliding[^1])));
    }

    [Fact]
    public void Find_LongestTerm_FindsIt()
    {
        string longest = new('y', DictionaryFormat.LongestTerm);
        TermModel model = new(["a", longest, "z"]);
        DictionaryCursor cursor = new(model.Field);

        Assert.True(cursor.Find(Encoding.UTF8.GetBytes(longest)));
        model.AssertAt(longest, cursor);
        Assert.True(cursor.MoveNext());
        model.AssertAt("z", cursor);
    }

    private static void AssertSpellings(TermModel model, string[] expected, DictionaryCursor cursor)
    {
        for (int i = 0; i < expected.Length; i++)
        {
            model.AssertAt(expected[i], cursor);
            Assert.Equal(i + 1 < expected.Length, cursor.MoveNext() && cursor.HasKeyOfTermBefore);
        }
    }
}
