namespace QuestSearch.Sentences.Abbreviations;

/// <summary>Abbreviations that are part of the name of a firm, a person or a place and may end a sentence.</summary>
internal static class NameAbbreviations
{
    public const string Firms = "inc co cos corp ltd llc plc bros mfg assn assocs dept depts div intl natl bldg govt int'l dep't gov't ass'n comm'r";

    public const string AfterPersons = "jr jnr sr snr esq esqr ph.d phd m.d md d.d ll.d d.phil b.a m.a b.sc m.sc j.d r.n m.p k.c q.c s.j o.s.b o.p";

    public const string Streets = "ave av blvd rd sq ln hwy pkwy pl ct apt ste";

    public const string States = "ala ariz ark cal calif colo conn del fla ga ia ill ind kan kans ken ky la mass md mich minn miss mo mont neb nebr nev okla ore penn penna pa tenn tex va vt wash wis wisc wyo n.y n.j n.h n.c s.c n.d s.d n.m w.va r.i d.c";

    public const string Countries = "u.s u.s.a u.k u.n e.u e.c u.s.s.r u.a.e eng scot ire fr ger ital";

    public const string Calendar = "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri";

    public const string Measures = "ft lb lbs oz mi yd yds hr hrs min mins sec secs mph cwt qrs qr cm mm km kg mg sq cu in gal gals doz ct cts s d dwt m a.m p.m b.c a.d b.c.e c.e";
}
