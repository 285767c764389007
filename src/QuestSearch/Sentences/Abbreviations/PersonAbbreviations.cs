namespace QuestSearch.Sentences.Abbreviations;

/// <summary>Abbreviations of titles, offices, ranks and given names.</summary>
internal static class PersonAbbreviations
{
    /// <summary>Before a name.</summary>
    public const string Titles =
        """
        Mr Mrs Ms Mx Messrs Mssrs Mmes Mme Mlle Mlles Mgr Msgr Dr Drs Prof Profs Rev Revd Hon Rt Fr Bro Br Sr Sra Srta Dom Frl
        Bp Abp Archbp Archd Card Cdl Ven Bl St Sts Ste SS
        Pres Gov Sen Rep Amb Insp Supt Atty Attys Asst Assoc Chanc Chmn Sec'y Secy Treas Comm Commr Ld Lds Ly Bart Bt
        Gen Gens Genl Brig Maj Col Cols Capt Capts Cpt Lt Lts Lieut Lieuts Sgt Sergt Serjt Cpl Pvt Pte Adm Admr Cmdr Comdr Cdr Commdr Commod Ens Pfc
        PS PPS NB
        """;

    /// <summary>In place of a given name, before a family name or a regnal number.</summary>
    public const string GivenNames =
        """
        Geo Wm Chas Jas Thos Jno Jos Robt Benj Saml Edw Edwd Alexr Alexdr Fredk Fred'k Richd Danl Nathl Jonath Matth Hy Phil Chr Eliz Theoph Aug
        Aul Cn Mam Serv Sext Tib Flav Joh Guil Petr
        """;

    /// <summary>After a name.</summary>
    public const string Suffixes = "Jr jr Jnr jnr Sr sr Snr Esq esq Esqr Ph.D PhD Ph.D.s M.D Md D.D LL.D LL.B LL.M D.Phil B.A M.A B.Sc M.Sc J.D R.N M.P K.C Q.C S.J O.S.B O.P F.R.S";
}
