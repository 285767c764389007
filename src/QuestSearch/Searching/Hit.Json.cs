using QuestSearch.Searching;

namespace QuestSearch;

public sealed partial class Hit
{
    /// <summary>Writes the hit as one line of JSON.</summary>
    /// <returns>
    /// An object with the members <c>kind</c> (<c>"hit"</c>), <c>book</c> (the id), <c>citation</c>, <c>score</c>, <c>ordinal</c>, <c>plane</c> (<c>"body"</c>, <c>"note"</c> or <c>"heading"</c>), <c>text</c>,
    /// <c>pages</c> (labels, null for a page without one), <c>sections</c>, <c>note</c> (the label of the note it belongs to), <c>notes</c> (<c>label</c>, <c>text</c>, <c>page</c>),
    /// <c>matches</c> (one for each run of words: <c>start</c>, <c>end</c>, <c>page</c> of its first word, <c>source</c> with <c>file</c>, <c>start</c>, <c>end</c>), <c>source</c> of the whole sentence, and <c>referrers</c>, <c>before</c> and <c>after</c>
    /// (<c>ordinal</c>, <c>plane</c>, <c>text</c>, <c>pages</c>). Offsets are UTF-16 code units.
    /// </returns>
    public string ToJson() => ResultJson.Write(writer => HitJson.Write(writer, this));
}
