namespace QuestSearch.Sentences.Abbreviations;

/// <summary>Abbreviations in names of places.</summary>
internal static class PlaceAbbreviations
{
    /// <summary>Before the name of a place.</summary>
    public const string Openings = "Mt Mts Ft Pt";

    public const string Streets = "Ave Blvd Rd Sq Ln Hwy Pkwy Pl Ct Apt Bldg st ave rd";

    public const string States =
        """
        Ala Ariz Ark Cal Calif Colo Conn Del Fla Ga Ia Ill Ind Kan Kans Ken Ky La Mass Md Mich Minn Miss Mo Mont Neb Nebr Nev Okla Ore Oreg Penn Penna Pa
        Tenn Tex Va Vt Wash Wis Wisc Wyo N.Y N.J N.H N.C S.C N.D S.D N.M W.Va R.I D.C Ont Que Alta Sask Eng Scot Ire Lond Edinb Oxon Cantab Lanc Yorks
        """;

    public const string Countries = "U.S U.S.A U.K U.N E.U E.C U.S.S.R U.A.E";
}
