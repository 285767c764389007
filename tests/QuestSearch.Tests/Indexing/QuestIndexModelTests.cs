using CsCheck;
using Xunit;

namespace QuestSearch.Tests.Indexing;

public class QuestIndexModelTests
{
    private static readonly Gen<Action<IndexPair>> Operation = Gen.Frequency(
        (4, RandomBooks.Any.Select<Book, Action<IndexPair>>(book => pair => pair.Add(book))),
        (4, RandomBooks.Any.Select<Book, Action<IndexPair>>(book => pair => pair.Replace(book))),
        (2, RandomBooks.OneOf(RandomBooks.Ids).Select<string, Action<IndexPair>>(id => pair => pair.Remove(id))),
        (2, RandomBooks.Any.Select<Book, Action<IndexPair>>(book => pair => pair.ReplaceAndCancel(book))),
        (3, Gen.Const<Action<IndexPair>>(pair => pair.Commit())),
        (2, Gen.Const<Action<IndexPair>>(pair => pair.Reopen())),
        (3, Gen.Const<Action<IndexPair>>(pair => pair.Check())));

    [Fact]
    public void RandomOperations_OnDiskAndInMemory_AgreeWithADictionary() =>
        Operation.Array[1, 25].Sample(
            operations =>
            {
                using IndexPair pair = new();
                foreach (Action<IndexPair> operation in operations)
                {
                    operation(pair);
                }

                pair.Check();
            },
            iter: 40,
            print: operations => $"{operations.Length} operations");
}
