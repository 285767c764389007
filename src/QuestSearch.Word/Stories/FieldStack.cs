namespace QuestSearch.Word.Stories;

/// <summary>The fields that are open at a place (<c>w:fldChar</c>), which may lie in one another: text in the code of a field is not text of the document.</summary>
internal sealed class FieldStack
{
    private readonly Stack<bool> _isInCode = [];
    private int _codes;

    /// <summary>Whether the place lies in the code of a field, and not in its result alone.</summary>
    public bool IsInCode => _codes > 0;

    public void Pass(string? fieldCharacter)
    {
        switch (fieldCharacter)
        {
            case "begin":
                Push(isInCode: true);
                break;
            case "separate" when _isInCode.Count > 0:
                Pop();
                Push(isInCode: false);
                break;
            case "end" when _isInCode.Count > 0:
                Pop();
                break;
            default:
                break;
        }
    }

    /// <summary>Leaves all fields.</summary>
    public void Clear()
    {
        _isInCode.Clear();
        _codes = 0;
    }

    private void Push(bool isInCode)
    {
        _isInCode.Push(isInCode);
        _codes += isInCode ? 1 : 0;
    }

    private void Pop() => _codes -= _isInCode.Pop() ? 1 : 0;
}
