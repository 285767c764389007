using QuestSearch.Benchmarks.Peers.Files;

namespace QuestSearch.Benchmarks.Peers.Indexes;

/// <summary>Indexes sentences with QuestSearch, book by book, with the settings that it has by itself.</summary>
internal sealed class QuestSearchIndexing : IPeerIndexing
{
    public void Write(string folder, IEnumerable<PeerSentence> sentences, int threads)
    {
        using QuestIndex index = QuestIndex.Create(folder);
        SharedWork.Run(PeerBook.BuildAll(sentences), threads, books =>
        {
            foreach (PeerBook book in books)
            {
                index.Add(book.Book, book.Sentences);
            }
        });
        index.Commit();
    }
}
