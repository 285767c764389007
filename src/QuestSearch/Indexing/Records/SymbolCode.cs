namespace QuestSearch.Indexing;

/// <summary>How the symbols of a table are written: the first in one byte, the others in two, and what no symbol stands for as an escape and a UTF-16 code unit, the lower byte first.</summary>
internal static class SymbolCode
{
    public const int OneByteSymbols = 239;

    public const byte Escape = 255;

    public const int MostSymbols = OneByteSymbols + ((Escape - OneByteSymbols) << 8);

    public const int EscapeLength = 3;

    /// <summary>The most characters of a symbol.</summary>
    public const int LongestSymbol = 10;

    /// <summary>Symbols consist of characters before this one: those of the Latin, Greek and Cyrillic scripts and common signs.</summary>
    public const char CharacterEnd = '\u2200';

    public static int LengthOf(int symbol) => symbol < OneByteSymbols ? 1 : 2;
}
