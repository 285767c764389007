namespace QuestSearch.Sentences;

/// <summary>How a word is written, as far as it tells whether a sentence may begin with it.</summary>
internal enum WordShape
{
    /// <summary>There is no more text in the paragraph.</summary>
    Nothing,

    /// <summary>A mark that goes on with the sentence, such as a comma.</summary>
    Punctuation,

    /// <summary>A word that begins with a lower-case letter.</summary>
    Lower,

    /// <summary>A word that begins with a capital, or with a letter of a script without case.</summary>
    Capital,

    /// <summary>A number, which may follow a sign of currency.</summary>
    Number,

    /// <summary>Any other sign.</summary>
    Sign,
}
