namespace QuestSearch.Sentences.Abbreviations;

/// <summary>Abbreviations of citations: what stands before a number, what describes or names a work, what refers to another place.</summary>
internal static class CitationAbbreviations
{
    /// <summary>Before a number.</summary>
    public const string Locators =
        """
        p pp vol vols nos nr nrs n° nº nos ch chs chap chaps cap caps lib libb bk bks fol fols foll ff figs sect sects paras pll cols ll ln lns nn vv vers pts
        tit tom cl ep epp ser sess stat qq qu dist distinct canon cc § §§ ext tel col Rs rs pars app
        """;

    /// <summary>Before a number; elsewhere an ordinary word.</summary>
    public const string LocatorsOrWords = "no art arts fig sec par pt pl ex can op item act fn eq prop def tab hom Sam Tim Phil Dan Josh Gal";

    /// <summary>Descriptions of a work.</summary>
    public const string Descriptions = "ed eds edn edit trans transl tr rev repr rpt comp comps ms mss cod add suppl pref introd intro publ pub illus abr abridg fasc facs";

    /// <summary>Parts of the titles of works, journals, series and institutions.</summary>
    public const string Titles =
        """
        Hist Ann Annal Proc Bull Mem Misc Antiq Antiquit Anc Chron Eccl Eccles Epist Epit Geogr Geog Gest Orat Panegyr Vit Bell Frag Fragm Comment Dict Encyc Univ Acad Soc Inst
        Assn Jour Journ Quart Mag Rept Biog Bibl Bibliog Lit Coll Collect Doc Docs Append Adv Apol Apolog Quaest Disp Dial Eclog Georg Aen Metam Sat Serm Tract Excerpt
        Inscr Inscript Nummi Thes Theol Philos Polit Oecon Jurisp Pandect Institut Novell Theod Eur Amer Brit Eng Fr Germ Ital Lat Gr Rom Sci Med Nat Int Intl Natl
        Tacit Sueton Plin Liv Cic Hor Virg Ovid Juv Plut Xiphilin Dion Herod Thucyd Strab Ptolem Euseb Ambros Lactant Tertull Cyprian Hieron Theodoret Socrat Sozom
        Zosim Ammian Aurel Eutrop Oros Procop Cassiod Amm Capitol Spartian Lamprid Trebell Vict Matt Cor Thess Eph Rev Gen Exod Deut Judg Chron Neh Ps Prov Eccles Isa Jer Ezek
        Cir App Appx Ct Supp Vet Rptr Reptr Stat Cong Sess Parl Deb Reg Fed Dist Corp Comm Rec Const Jud Crim Civ Pub Dep Dept Gov Admin Mgmt Supt
        """;

    /// <summary>Between two things that belong together, or before an explanation.</summary>
    public const string Connectives = "cf cfr viz vs e.g eg i.e ie s.v sc scil esp circ ca incl resp vid vide approx cont ap q.d e.gr p.ex f.e c.f";

    /// <summary>At the end of what they belong to.</summary>
    public const string Closings = "etc &c ibid ib id idem eod seq seqq sqq et.seq al loc.cit op.cit cit inf infr supr sup passim q.v s.a n.d n.p s.l i.v btw";
}
