namespace QuestSearch.Word.Stories;

/// <summary>
/// Tells where pages begin. Word notes the pages that it laid out last (<c>w:lastRenderedPageBreak</c>) behind the breaks that the author set as well, so
/// that a rendered break with nothing between it and a set one is the same.
/// </summary>
internal sealed class PageTurns
{
    private bool _isAtSetBreak = true;

    /// <summary>Passes something that shows on the page.</summary>
    public void PassContent() => _isAtSetBreak = false;

    /// <summary>Passes a break that the author set.</summary>
    /// <returns>Whether a page begins.</returns>
    public bool PassSetBreak()
    {
        _isAtSetBreak = true;
        return true;
    }

    /// <summary>Passes a paragraph that begins a page, unless it stands at the beginning of one anyway.</summary>
    /// <returns>Whether a page begins.</returns>
    public bool PassParagraphBreak() => !_isAtSetBreak && PassSetBreak();

    /// <summary>Passes a break that Word noted.</summary>
    /// <returns>Whether a page begins.</returns>
    public bool PassRenderedBreak()
    {
        bool isNew = !_isAtSetBreak;
        _isAtSetBreak = false;
        return isNew;
    }
}
