using System.Text;

namespace QuestSearch.Highlighting;

/// <summary>Appends a part of a text so that nothing in it is taken for markup.</summary>
internal delegate void Escaping(StringBuilder output, string text, TextSpan span);
