namespace QuestSearch.Reading.PlainText.PageNumbers;

/// <summary>A page number read in a line, and how much of it had to be guessed: 1 for clean digits, less for damaged ones.</summary>
internal readonly record struct NumberReading(PageNumber Number, float Certainty, string Printed);
