using CsCheck;
using QuestSearch.Files;
using QuestSearch.Postings;
using Xunit;

namespace QuestSearch.Tests.Postings;

public sealed class PostingsCursorTests
{
    private const int Kinds = 7;

    public static TheoryData<int> Counts => [.. Posting.Counts];

    [Theory]
    [MemberData(nameof(Counts))]
    public void Next_SoManyDocuments_ReachesEach(int count)
    {
        Posting[] postings = [.. Enumerable.Range(0, count).Select(i => new Posting(i * 3, [i % 5, 7 + i]))];
        PostingsCursor cursor = FieldBuilder.Open(postings);

        Assert.Equal(-1, cursor.Document);
        foreach (Posting posting in postings)
        {
            Assert.Equal(posting.Document, cursor.Next());
            AssertAt(posting, cursor);
        }

        Assert.Equal(PostingsCursor.End, cursor.Next());
        Assert.Equal(PostingsCursor.End, cursor.Next());
        Assert.Equal(count, cursor.Cost);
        Assert.Equal((count + 127) / 128, cursor.BlockCount);
    }

    [Fact]
    public void Cursor_AnySteps_IsWhereTheModelIs() => Gen.Select(Posting.Any, Gen.Select(Gen.Int[0, Kinds - 1], Gen.Int[1, 300]).Array[0, 60]).Sample(
        (postings, steps) =>
        {
            PostingsCursor cursor = FieldBuilder.Open(postings);
            PostingsModel model = new(postings);
            foreach ((int kind, int distance) in steps)
            {
                Step(cursor, model, kind, distance);
                Assert.Equal(model.Document, cursor.Document);
                if (model.Current is { } posting && distance % 2 == 0)
                {
                    AssertAt(posting, cursor);
                }
            }
        },
        iter: 200);

    [Fact]
    public void Positions_MoreInABlockThanCanBeCounted_SaysDamaged()
    {
        using FieldBuilder builder = new(documentCount: 2);
        SegmentField sound = builder.Build();
        using MemoryInput documents = FileOf(bytes =>
        {
            for (int document = 0; document < 2; document++)
            {
                bytes.WriteNumber(1);
                bytes.WriteNumber(int.MaxValue);
            }
        });
        using MemoryInput positions = FileOf(bytes => bytes.Append(20).Clear());
        PostingsCursor cursor = new();
        cursor.Open(
            new SegmentField(sound.Summary, sound.Dictionary, new IndexBytes(documents), new IndexBytes(positions), sound.Lengths),
            new TermEntry(Sentences: 2, Occurrences: 2L * int.MaxValue, Document: -1, DocumentsStart: 0, PositionsStart: 0));

        Assert.Equal(0, cursor.Next());
        Assert.Throws<InvalidDataException>(() => cursor.Positions.Count);
    }

    [Fact]
    public void Next_FieldWithoutPositions_ReachesEachOnce() => Posting.Any.Sample(
        postings =>
        {
            PostingsCursor cursor = FieldBuilder.Open(postings, isPositional: false);
            foreach (Posting posting in postings)
            {
                Assert.Equal(posting.Document, cursor.Next());
                Assert.Equal(1, cursor.Frequency);
            }

            Assert.Equal(PostingsCursor.End, cursor.Next());
        },
        iter: 50);

    [Fact]
    public void AddTo_AnySet_AddsAllDocuments() => Gen.Select(Posting.Any, Gen.Int[0, 200]).Sample(
        (postings, before) =>
        {
            DocumentSet set = new();
            set.Reset(Math.Max(before, postings[^1].Document) + 1);
            set.Add(before);

            PostingsCursor cursor = FieldBuilder.Open(postings);
            cursor.AddTo(set);

            int[] found = [.. Enumerable.Range(0, set.DocumentCount).Where(set.Contains)];
            Assert.Equal(postings.Select(posting => posting.Document).Append(before).Distinct().Order(), found);
            cursor.Rewind();
            Assert.Equal(postings[0].Document, cursor.Next());
        },
        iter: 100);

    [Fact]
    public void ImpactsOf_AnyBlock_BoundsItsScores() => Posting.Any.Sample(
        postings =>
        {
            PostingsCursor cursor = FieldBuilder.Open(postings);
            Bm25 ranking = new(sentences: 1000, words: 20_000);
            for (int block = 0; block < cursor.BlockCount; block++)
            {
                cursor.LoadBlock(block);
                Posting[] held = [.. postings.Skip(block * BlockFormat.Capacity).Take(BlockFormat.Capacity)];
                float bound = (cursor.BlockCount > 1 ? cursor.ImpactsOf(block) : cursor.ImpactsOfLoadedBlock()).Bound(ranking);
                Assert.Equal(held.Select(posting => posting.Document), cursor.BlockDocuments.ToArray());
                Assert.All(held, posting => Assert.True(ranking.Saturation(posting.Positions.Length, FieldBuilder.LengthOf(posting.Document)) <= bound));
                Assert.Equal(cursor.BlockCount > 1 ? cursor.LastDocumentOf(block) : held[^1].Document, held[^1].Document);
            }
        },
        iter: 50);

    [Fact]
    public void LoadBlockOf_AscendingTargets_GoesToTheFirstBlockThatReachesThem() => Gen.Select(Posting.Any, Gen.Int[0, 400].Array[1, 20]).Sample(
        (postings, distances) =>
        {
            PostingsCursor cursor = FieldBuilder.Open(postings);
            int target = 0;
            foreach (int distance in distances)
            {
                target += distance;
                Posting? first = postings.FirstOrDefault(posting => posting.Document >= target);
                Assert.Equal(first is not null, cursor.LoadBlockOf(target));
                int place = cursor.BlockDocuments.IndexOf(first?.Document ?? -1);
                Assert.Equal(first is not null, place >= 0);
                if (first is not null)
                {
                    cursor.GoTo(place);
                    AssertAt(first, cursor);
                }
            }
        },
        iter: 50);

    [Fact]
    public void ImpactsWithin_AscendingRanges_BoundTheScoresInThem() => Gen.Select(Posting.Any, Gen.Int[1, 2000].Array[1, 20]).Sample(
        (postings, sizes) =>
        {
            PostingsCursor cursor = FieldBuilder.Open(postings);
            Bm25 ranking = new(sentences: 1000, words: 20_000);
            int block = 0;
            int start = 0;
            foreach (int size in cursor.BlockCount > 1 ? sizes : [])
            {
                float bound = cursor.ImpactsWithin(start, start + size, ref block).Bound(ranking);
                Posting[] held = [.. postings.Where(posting => posting.Document >= start && posting.Document < start + size)];
                Assert.All(held, posting => Assert.True(ranking.Saturation(posting.Positions.Length, FieldBuilder.LengthOf(posting.Document)) <= bound));
                start += size;
            }
        },
        iter: 100);

    [Fact]
    public void GreatestFrequency_AnyBlock_IsThatOfADocument() => Posting.Any.Sample(
        postings =>
        {
            PostingsCursor cursor = FieldBuilder.Open(postings);
            for (int block = 0; block < cursor.BlockCount; block++)
            {
                cursor.LoadBlock(block);
                int greatest = postings.Skip(block * BlockFormat.Capacity).Take(BlockFormat.Capacity).Max(posting => posting.Positions.Length);
                Assert.Equal(greatest, cursor.GreatestFrequency);
            }
        },
        iter: 50);

    [Fact]
    public void Open_AnotherTermAfterPositions_ForgetsThem()
    {
        Posting[] first = [new(0, [3, 4]), new(1, [5])];
        PostingsCursor cursor = FieldBuilder.Open(first);
        cursor.Next();
        AssertAt(first[0], cursor);
        using FieldBuilder builder = new(documentCount: 10);
        builder.Add("a", [new(9, [8])]);
        SegmentField field = builder.Build();
        DictionaryCursor terms = new(field);
        terms.MoveNext();

        cursor.Open(field, terms.Entry);

        Assert.Equal(9, cursor.Next());
        AssertAt(new Posting(9, [8]), cursor);
    }

    private static void Step(PostingsCursor cursor, PostingsModel model, int kind, int distance)
    {
        bool isAtDocument = model.Current is not null;
        switch (kind)
        {
            case 0 when isAtDocument:
                int count = Math.Min(distance, cursor.RestOfBlock.Length);
                cursor.Skip(count);
                model.Skip(count);
                break;
            case 1 when distance > 250:
                cursor.Rewind();
                model.Rewind();
                break;
            case 2 when model.Document != PostingsCursor.End:
                cursor.Advance(model.Document + distance);
                model.Advance(model.Document + distance);
                break;
            case 3 when model.Document != PostingsCursor.End:
                cursor.Advance(model.Document + (distance * 50));
                model.Advance(model.Document + (distance * 50));
                break;
            case 4 when isAtDocument:
                Assert.Equal(model.Rest(cursor.RestOfBlock.Length).Select(posting => posting.Document), cursor.RestOfBlock.ToArray());
                Assert.Equal(
                    model.Rest(cursor.RestOfBlock.Length).Select(posting => posting.Positions.Length),
                    cursor.RestOfFrequencies is { IsEmpty: false } frequencies ? frequencies.ToArray() : Enumerable.Repeat(1, cursor.RestOfBlock.Length));
                break;
            default:
                cursor.Next();
                model.Skip(1);
                break;
        }
    }

    private static MemoryInput FileOf(Action<ByteBuffer> write)
    {
        ByteBuffer bytes = new();
        write(bytes);
        using MemoryOutput output = new();
        bytes.CopyTo(output);
        return new MemoryInput("file", output.Finish());
    }

    private static void AssertAt(Posting expected, PostingsCursor cursor)
    {
        Assert.Equal(expected.Positions.Length, cursor.Frequency);
        PositionRun positions = cursor.Positions;
        int[] read = new int[positions.Count];
        for (int i = 0; i < read.Length; i++)
        {
            read[i] = positions[i];
        }

        GC.KeepAlive(cursor);
        Assert.Equal(expected.Positions, read);
    }
}
