namespace QuestSearch.Reading.Tei;

/// <content>What is printed and what an editor would have it: the text keeps what is printed, the other form is found too.</content>
internal sealed partial class TeiWalker
{
    private bool _isInChoice;
    private string _editedForm = "";

    private Action Choice()
    {
        _isInChoice = true;
        _editedForm = "";
        Builder.BeginVariant();
        return () =>
        {
            Builder.EndVariant(_editedForm);
            _isInChoice = false;
        };
    }

    private Action? Reading(string name)
    {
        if (_isInChoice)
        {
            return TeiElements.Edited.Contains(name) ? Capture(text => _editedForm = text.Trim()) : null;
        }

        string? other = Xml.Attribute("corr") ?? Xml.Attribute("reg") ?? Xml.Attribute("expan")
            ?? Xml.Attribute("sic") ?? Xml.Attribute("orig") ?? Xml.Attribute("abbr");
        if (other is null)
        {
            return null;
        }

        Builder.BeginVariant();
        return () => Builder.EndVariant(other.Trim());
    }
}
