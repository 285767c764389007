using QuestSearch.Word.Notes;
using QuestSearch.Word.Properties;

namespace QuestSearch.Word.Pages;

/// <summary>
/// Numbers the pages by counting, as the sections of a document say. A page that holds more text than fits on one shows that page breaks are missing
/// there: from it on no number is known, up to the next one that a section states.
/// </summary>
internal sealed class PageLabels
{
    private const int MostCharacters = 9_000;

    private readonly List<PageLabel> _labels = [];
    private readonly DocumentSurvey _survey;
    private int _number;
    private bool _isKnown = true;

    public PageLabels(DocumentSurvey survey)
    {
        _survey = survey;
        for (int page = 0; page < survey.Pages.Count; page++)
        {
            _labels.Add(Label(page));
            BeginSectionsWithin(page);
        }
    }

    /// <summary>The labels of the pages of the main text; none when nothing says where pages begin.</summary>
    public IEnumerable<PageLabel> OfText => _labels.Count > 1 ? _labels : [];

    /// <summary>The labels of the pages that follow those of the main text, without an end; none when nothing says where pages begin.</summary>
    public IEnumerable<PageLabel> AfterText()
    {
        string? format = _survey.Sections[^1].Properties.PageFormat;
        for (int number = _number + 1; _labels.Count > 1; number++)
        {
            yield return LabelOf(number, format, PageLabelOrigin.Inferred);
        }
    }

    private PageLabel Label(int page)
    {
        SurveyedPage surveyed = _survey.Pages[page];
        SurveyedSection section = _survey.Sections[Math.Min(surveyed.Section, _survey.Sections.Count - 1)];
        bool isFirst = section.FirstPage == page;
        int? stated = isFirst ? section.Properties.PageStart : null;
        _number = stated ?? _number + 1;
        _number += isFirst && page > 0 && IsOnWrongSide(section.Properties.Start) ? 1 : 0;
        _isKnown = (_isKnown || stated is not null) && surveyed.Length <= MostCharacters;
        return LabelOf(_number, section.Properties.PageFormat, stated is null ? PageLabelOrigin.Inferred : PageLabelOrigin.Markup);
    }

    private PageLabel LabelOf(int number, string? format, PageLabelOrigin origin) =>
        _isKnown && NumberFormat.Write(number, format) is { Length: > 0 } label ? new PageLabel(label, origin) : new PageLabel(Text: null, PageLabelOrigin.None);

    private bool IsOnWrongSide(SectionStart start) =>
        (start == SectionStart.OddPage && _number % 2 == 0) || (start == SectionStart.EvenPage && _number % 2 != 0);

    /// <summary>A section that begins in the middle of a page and states a number numbers that page so, though the page shows the number of the section before.</summary>
    private void BeginSectionsWithin(int page)
    {
        for (int i = _survey.Pages[page].Section + 1; i < _survey.Sections.Count && _survey.Sections[i].FirstPage == page; i++)
        {
            if (_survey.Sections[i].Properties.PageStart is { } stated)
            {
                _number = stated;
                _isKnown = _survey.Pages[page].Length <= MostCharacters;
            }
        }
    }
}
