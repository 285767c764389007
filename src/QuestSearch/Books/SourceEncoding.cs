namespace QuestSearch;

/// <summary>The encodings that the readers of text files know.</summary>
public enum SourceEncoding
{
    /// <summary>By the byte order mark; UTF-8 where there is none.</summary>
    Detect,

    /// <summary>UTF-8, with or without a byte order mark.</summary>
    Utf8,

    /// <summary>UTF-16, the low byte first, with or without a byte order mark.</summary>
    Utf16LittleEndian,

    /// <summary>UTF-16, the high byte first, with or without a byte order mark.</summary>
    Utf16BigEndian,

    /// <summary>Windows-1252, the western European code page.</summary>
    Windows1252,
}
