namespace QuestSearch.Sentences.Lists;

/// <summary>Follows the labels of a list through a paragraph, so that an item is found by counting on from the one before even where no stop parts them.</summary>
internal struct RunningList
{
    private ListLabel _last;

    /// <summary>Reads the label that a sentence opens with, if it has one.</summary>
    /// <returns>The position after the label; <paramref name="start"/> when there is none.</returns>
    public int Open(ReadOnlySpan<char> text, int start)
    {
        ListLabel label = ListLabel.Read(text, start);
        if (label.IsNone)
        {
            return start;
        }

        _last = label;
        return label.End;
    }

    /// <summary>Tells whether an item of the list begins inside a line, its label ending with the mark at a position.</summary>
    public readonly bool ContinuesInLine(ReadOnlySpan<char> text, int sentenceStart, int mark, out int itemStart)
    {
        itemStart = mark;
        if (_last.IsNone && !ListLabel.IsPlainBullet(text[mark]))
        {
            return false;
        }

        itemStart = LabelStart(text, sentenceStart, mark);
        if (itemStart <= sentenceStart || !char.IsWhiteSpace(text[itemStart - 1]))
        {
            return false;
        }

        if (ListLabel.IsPlainBullet(text[itemStart]))
        {
            return true;
        }

        ListLabel label = ListLabel.Read(text, itemStart);
        bool isCounted = label.Follows(_last) || (label.IsFirst && _last.Value > 1);
        return isCounted && !GoesOnBefore(text, itemStart) && (label.IsUnmistakable || IsPlainlyItem(text, itemStart, label.End));
    }

    /// <summary>Tells whether an item begins with the line that starts after a line end.</summary>
    public readonly bool ContinuesOnLine(ReadOnlySpan<char> text, int sentenceStart, int lineStart)
    {
        ListLabel label = ListLabel.Read(text, lineStart);
        if (label.IsNone || lineStart <= sentenceStart)
        {
            return false;
        }

        bool isAfterStop = text[..lineStart].TrimEnd()[^1] is '.' or ':' or ';' or '!' or '?';
        bool isCounted = label.Follows(_last) && (isAfterStop || label.IsUnmistakable || char.IsAsciiDigit(text[lineStart]));
        return isCounted || (isAfterStop && (label.IsFirst || label.IsUnmistakable)) || ListLabel.IsPlainBullet(text[lineStart]);
    }

    private static int LabelStart(ReadOnlySpan<char> text, int sentenceStart, int mark)
    {
        int start = mark;
        int limit = Math.Max(sentenceStart, mark - RomanNumeral.Longest - 4);
        while (start > limit && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        bool isAfterBullet = start - 2 >= sentenceStart && text[start - 1] == ' ' && ListLabel.IsBullet(text[start - 2]);
        return isAfterBullet ? start - 2 : start;
    }

    private static bool GoesOnBefore(ReadOnlySpan<char> text, int position)
    {
        ReadOnlySpan<char> before = text[..position].TrimEnd();
        return before[^1] is ',' or ';' or ':' or '(' || before.EndsWith(" and", StringComparison.Ordinal) || before.EndsWith(" or", StringComparison.Ordinal);
    }

    private static bool IsPlainlyItem(ReadOnlySpan<char> text, int start, int end)
    {
        TextSpan before = PrecedingWord.Before(text, text[..start].TrimEnd().Length, 0);
        if (char.IsAsciiLetterUpper(text[start]))
        {
            return false;
        }

        bool isAfterPlainWord = !before.IsEmpty && !LocatorWords.Contains(text[before.Start..before.End]);
        return isAfterPlainWord && (FollowingText.Read(text, end).Shape == WordShape.Capital || char.IsAsciiLetterLower(text[start]));
    }
}
