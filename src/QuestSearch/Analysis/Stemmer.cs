using System.Collections.Concurrent;
using Lucene.Net.Tartarus.Snowball;

namespace QuestSearch.Analysis;

/// <summary>Reduces a word in lower case to its stem by one of the Snowball algorithms. Safe for use by several threads.</summary>
internal sealed class Stemmer(Func<SnowballProgram> makeProgram)
{
    private readonly ConcurrentBag<SnowballProgram> _idle = [];

    public string Stem(string word)
    {
        if (!_idle.TryTake(out SnowballProgram? program))
        {
            program = makeProgram();
        }

        program.SetCurrent(word);
        program.Stem();
        string stem = program.Current;
        _idle.Add(program);
        return stem;
    }
}
