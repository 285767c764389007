namespace QuestSearch.Analysis;

/// <summary>What a character does in the making of tokens.</summary>
internal enum CharacterClass : byte
{
    /// <summary>Parts words: blanks, punctuation, symbols, superscript figures, lone surrogates.</summary>
    Separator,

    /// <summary>Begins or continues a word.</summary>
    Letter,

    /// <summary>A decimal digit of any script; begins or continues a word.</summary>
    Digit,

    /// <summary>A combining mark; continues a word.</summary>
    Mark,

    /// <summary>Is a word by itself.</summary>
    Ideograph,

    /// <summary>Has no width and no meaning here, such as a soft hyphen or word joiner; does as if it were not there.</summary>
    Ignorable,

    /// <summary>Continues a word when a letter or digit follows at once.</summary>
    Apostrophe,

    /// <summary>Joins two words to a compound.</summary>
    Hyphen,

    /// <summary>The first half of a surrogate pair; the pair has to be looked at.</summary>
    HighSurrogate,
}
