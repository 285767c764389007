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

    /// <summary>Parts of the titles of works, journals, series and institutions, and of references to law.</summary>
    public const string Titles =
        """
        Hist Ann Annal Proc Bull Mem Misc Antiq Anc Chron Eccl Epist Epit Geogr Geog Orat Bell Frag Fragm Comment Dict Encyc Univ Acad Soc Inst
        Assn Jour Journ Quart Mag Rept Biog Bibl Bibliog Lit Coll Collect Doc Docs Append Adv Apol Quaest Disp Dial Serm Tract Inscr Inscript Thes Theol Philos Polit Sci Med Nat Int Intl Natl
        Eur Amer Brit Eng Fr Germ Ital Lat Gr Rom
        Cir App Appx Ct Supp Vet Rptr Reptr Stat Cong Sess Parl Deb Reg Fed Dist Corp Comm Rec Const Jud Crim Civ Pub Dep Dept Gov Admin Mgmt Supt
        """;

    /// <summary>Greek and Latin authors as dictionaries and editions shorten them, words of English left out.</summary>
    public const string Authors =
        """
        Ael Aesch Aeschin Aesop Ambr Ammian Anacr Andoc Apollod App Apul Arist Aristid Aristoph Aristot Arnob Arr Athen Athenag Aur Auson Boeth Caes Callim Cassiod Catull Cels Chrys Cic Claud
        Colum Curt Cypr Demosth Dinarch Diod Diog Dion Dioscor Donat Enn Epict Epiph Eratosth Eurip Eus Euseb Eust Eutr Eutrop Flor Frontin Gell Gal Hdt Hdn Herod Hes Hesych Hieron
        Hippocr Hippol Hom Hor Hyg Iamb Iambl Ign Iren Isae Isid Isocr Jos Jul Juv Juven Lact Liban Liv Luc Lucr Lucret Lycurg Macr Macrob Nep Nonn Oppian
        Oros Ov Ovid Paus Pers Petron Philostr Phot Pind Plat Plaut Plin Plut Polyb Porph Porphyr Procl Procop Propert Prud Ptol Quint Quintil Sall Senec Serv
        Sid Sil Simplic Soc Socr Solin Soph Stat Steph Stob Strab Suet Sueton Suid Sulp Symm Syn Tac Tacit Ter Terent Tert Tertull Theocr Theod Theophr Theophrast Thuc Thucyd Tib Tibull Varr Veg Vell Verg
        Virg Vitr Vitruv Xen Xenoph Zonar Zos
        """;

    /// <summary>Books of the Bible.</summary>
    public const string Scripture =
        """
        Gen Exod Lev Deut Josh Judg Sam Chron Neh Esth Ps Pss Prov Eccl Eccles Isa Jer Ezek Dan Hos Obad Hab Zeph Zech
        Tob Wisd Macc Matt Mk Lk Jn Rom Cor Eph Phil Col Thess Tim Philem Heb Jas Rev
        """;

    /// <summary>Between two things that belong together, or before an explanation.</summary>
    public const string Connectives = "cf cfr viz vs e.g eg i.e ie s.v sc scil esp circ ca incl resp vid vide approx cont ap q.d e.gr p.ex f.e c.f";

    /// <summary>At the end of what they belong to.</summary>
    public const string Closings = "etc &c ibid ib id idem eod seq seqq sqq et.seq al loc.cit op.cit cit inf infr supr sup passim q.v s.a n.d n.p s.l i.v btw";
}
