namespace QuestSearch.Sentences.Abbreviations;

/// <summary>Abbreviations of citations: what stands before a number, what describes a work, what refers back.</summary>
internal static class ReferenceAbbreviations
{
    public const string Locators = "p pp vol vols nos nr nrs ch chs chap chaps lib libb bk bks fol fols ff figs sect sects arts paras pll cols l ll ln nn vv pts tit tom tome cl ep epp op opp ser sess stat q qq qu dist distinct can canon cc c § n° nº";

    public const string LocatorsOrWords = "no art fig sec cap par para col pl pt stat ex app n v item ed fn";

    public const string Works = "ed eds edn edit trans transl tr rev repr rpt comp comps ms mss cod hist ann annal proc bull mem misc antiq anc chron eccl eccles epist epit geogr gest orat panegyr vit vita bell frag fragm comm comment dict diss encyc univ acad soc inst assn publ pub jour journ jl quart mag rept biog bibl bibliog lit coll collect doc docs introd pref suppl append add adv apol quaest disp dial eclog georg aen metam sat serm tract excerpt inscr inscript nummi thes theol philos phil polit oecon jurisp digest pandect institut novell theod justin";

    public const string Connectives = "cf cfr viz vs e.g eg i.e ie s.v sc scil esp circ ca incl resp namely vid vide approx cont ap q.d e.gr p.ex f.e";

    public const string Closings = "etc etc &c ibid ib id idem eod seq seqq sq sqq et.seq al loc.cit op.cit cit inf infr supr sup passim q.v s.a n.d n.p s.l";
}
