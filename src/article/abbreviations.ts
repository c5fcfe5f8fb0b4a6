/** Words that end in a full stop without ending a sentence. Lower case, without their last stop. */

/** A name, a number or a place follows these: they never end a sentence. */
export const NEVER_LAST: ReadonlySet<string> = new Set(
  (
    'coun cllr ald del pres cmdt msgr mr mrs ms messrs mx dr prof rev revd fr hon rt sr sra st ste sen sens rep reps gov govs lt-gov gen lt col maj capt cmdr cdr sgt ' +
    'cpl pvt adm brig pres supt insp det amb atty asst assoc dir vs v no nos vol fig pp p ch sec art e.g i.e cf approx ca c mt ft'
  ).split(' '),
);

/** These may end a sentence: one does where a usual sentence opener follows. */
export const SOMETIMES_LAST: ReadonlySet<string> = new Set(
  (
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun ' +
    'u.s u.k u.n e.u d.c l.a n.y n.j n.h n.c s.c n.d s.d n.m w.va r.i b.c u.s.a u.s.s.r ph.d m.d inc corp co cos ltd llc plc ' +
    'bros jr sr etc al ave blvd rd dept univ assn bldg ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn ' +
    'miss mo mont neb nev okla ore pa penn tenn tex vt va wash wis wyo ont que'
  ).split(' '),
);

/** Times of day: these end a sentence unless the day or the time zone follows. */
export const TIMES: ReadonlySet<string> = new Set(['a.m', 'p.m']);

export const AFTER_TIMES: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march april may june july ' +
    'august september october november december jan feb mar apr jun jul aug sep sept oct nov dec gmt utc bst est edt et cst cdt ct mst mdt ' +
    'mt pst pdt pt eastern central mountain pacific local moscow london beijing tokyo new los'
  ).split(' '),
);

/** Words that usually open a sentence when they stand capitalised after a full stop. */
export const OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those there here he she it they we i you who what when where why how while after before if as for from ' +
    'to in on at by with without under over since until during despite although though because but and or so yet nor then now also ' +
    'however meanwhile moreover instead still even only some many most several few all both each every another other one two three ' +
    'his her its their our my your according last next earlier later once no not'
  ).split(' '),
);
