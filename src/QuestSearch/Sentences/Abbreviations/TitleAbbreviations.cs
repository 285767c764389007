namespace QuestSearch.Sentences.Abbreviations;

/// <summary>Abbreviations that stand before a name: titles, ranks, given names, and the parts that open a place name.</summary>
internal static class TitleAbbreviations
{
    public const string Persons = "mr mrs ms mx messrs mssrs mmes mme mlle mlles dr drs prof profs rev revd hon rt fr bro br";

    public const string Offices = "pres gov sen sens rep reps amb insp supt atty asst assoc chanc chmn pm hr sra srta";

    public const string Ranks = "gen genl col capt cpt lt lieut sgt sergt cpl pvt maj brig adm cmdr comdr cdr commdr ens pfc";

    public const string Clergy = "bp abp archbp card cdl msgr mgr ven bl sr dom st sts ste ss";

    public const string GivenNames = "geo wm chas jas thos jno jos robt benj saml edw edwd alexr fredk richd danl nathl jonth matt abp hy phil chr eliz";

    public const string Romans = "aul cn aur mam tib sext serv";

    public const string Places = "mt mts ft pt is n s e w no so";
}
