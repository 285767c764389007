namespace QuestSearch.Tool;

/// <summary>An error in what the user asked for; the message says what is wrong and what to do.</summary>
internal sealed class ToolException(string message) : Exception(message);
