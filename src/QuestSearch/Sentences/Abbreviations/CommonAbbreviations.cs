namespace QuestSearch.Sentences.Abbreviations;

/// <summary>Abbreviations of firms, dates and measures.</summary>
internal static class CommonAbbreviations
{
    public const string Firms = "Inc inc Co co Cos Corp corp Ltd ltd LLC Plc Bros bros Mfg Assn Assocs Dept Depts dept Div Int'l Nat'l Govt govt Dep't Gov't gov't Ass'n Comm'r Dist Cie Pty Reg Hosp Lab Labs";

    public const string Calendar = "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Weds Thu Thur Thurs Fri";

    public const string Measures =
        """
        ft lb lbs oz mi yd yds hr hrs min mins secs mph cwt qrs qr cm mm km kg mg sq cu gal gals doz ct cts dwt bbl bu pk
        a.m p.m pm b.c a.d b.c.e c.e h.p m.p.h
        """;
}
