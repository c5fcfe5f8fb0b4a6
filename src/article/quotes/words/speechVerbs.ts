/** Verbs that tie words to their speaker. Base forms; `verbForms.ts` makes the others. */

const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

/** Verbs of saying and writing: they take the words themselves, before or after the speaker. */
export const SAY_VERBS: readonly string[] = words(`
  say tell add ask write tweet retweet reply answer respond explain note observe remark comment state declare announce claim assert insist argue maintain contend
  warn caution admit acknowledge concede confess recall remember joke quip laugh shout yell scream cry call whisper mutter murmur growl snap bark
  exclaim boast brag complain lament mourn moan groan sigh wonder muse ponder speculate suggest propose recommend advise urge demand plead beg
  promise pledge vow swear predict forecast conclude continue repeat reiterate stress emphasize emphasise underscore highlight point summarize
  confirm deny agree disagree object protest counter retort rejoin interject interrupt report inform assure reassure testify proclaim
  post blog email e-mail text message text-message sing chant read reveal disclose recount narrate relate describe opine offer volunteer venture
  allege charge accuse blame criticize criticise blast slam mock scoff sneer deadpan gush rave marvel enthuse chuckle tease taunt
  begin finish instruct pronounce affirm attest cite quote mention signal indicate imply hint estimate
  elaborate clarify specify press challenge inquire enquire query question thunder roar bellow implore exhort cheer caption
  acknowledge apologize apologise defend persist theorize reason advocate preach lecture rail rant vent fume bristle
  concur demur rebut nod sob submit find hold rule show fire shoot hit strike clap push lash sum chime weigh jump pipe spell lay rattle
`);

/** Verbs that name or judge: they take a few words of the speaker's about something. */
export const CALL_VERBS: readonly string[] = words(`
  call label brand dub term describe characterize characterise portray paint cast dismiss denounce decry condemn deride ridicule mock slam blast
  praise laud hail tout thank applaud commend compare liken refer accuse blame criticize criticise attack fault rip knock knocked lambaste
  scold rebuke castigate chide chastise excoriate assail bash trash pan skewer savage deem declare pronounce disavow
  demand urge encourage ask express voice vow pledge promise advocate champion defend cite quote address introduce
  threaten  mention reference invoke coin echo parrot paraphrase envision ridicule blast hammer
  disparage belittle lament bemoan diagnose nickname predict propose summarize
`);

/** Past forms and participles that are not the base with -ed. */
export const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['said'], tell: ['told'], write: ['wrote', 'written'], swear: ['swore', 'sworn'], sing: ['sang', 'sung'], read: ['read'], begin: ['began', 'begun'],
  cast: ['cast'], see: ['saw', 'seen'], shoot: ['shot'], hit: ['hit'], strike: ['struck'], lay: ['laid'], spell: ['spelled', 'spelt'], quote: ['quoted'], find: ['found'], hold: ['held'], show: ['showed', 'shown'],
};

/** Forms that are oftener nouns than verbs: they need a name or a pronoun directly before them. */
export const NOUN_FORMS: ReadonlySet<string> = new Set(words(`
  notes claims states reports calls charges comments answers questions demands promises pledges attacks hits posts tweets texts emails messages views
  lists orders quotes blogs signals challenges offers points remarks cries laughs jokes rants shouts lies uses brands labels terms laments protests
  counters counter read reads shot shots casts pans faults fires strikes pushes weighs signs hints objects estimates
  rails vents sums blames cheers chants prays references queries stresses voices welcomes champions advocates savages knocks rips echo echoes
  sees cites mentions laughs estimates shows holds rules finds nods sobs
`));

/** Verbs that carry a quotation only with one of these words after them: "fired back", "pointed out". */
export const PHRASAL: Readonly<Record<string, readonly string[]>> = {
  fire: ['back', 'off'], shoot: ['back'], hit: ['back', 'out'], strike: ['back'], clap: ['back'], push: ['back'], lash: ['out'], sum: ['up', 'it'],
  chime: ['in'], weigh: ['in'], jump: ['in'], pipe: ['up'], spell: ['out', 'it'], lay: ['out', 'it'], rattle: ['off'], find: ['that'], hold: ['that'], rule: ['that'], show: ['that'], point: ['out', 'to'],
};

/** Verbs that tie words to their speaker only when they stand beside them: "continued, …", not "continues to offer". */
export const ADJACENT: ReadonlySet<string> = new Set(words('answer question query continue begin finish offer volunteer venture read sing hold press challenge laugh sigh persist'));

/** Verbs whose speaker may follow them: "…," said Ann Bell. */
export const INVERTED: ReadonlySet<string> = new Set(words(`
  say add ask write reply answer respond explain note observe remark comment declare insist argue warn admit recall joke quip shout yell cry conclude continue agree exclaim
  tweet retweet announce report read lament claim wonder boast predict counter acknowledge concede confess complain concur maintain contend stress emphasize emphasise repeat
  reiterate caution assert affirm promise vow pledge swear recount reveal elaborate clarify opine retort rejoin interject interrupt whisper mutter murmur growl snap bark brag
  moan groan sigh muse ponder speculate suggest chuckle deadpan gush enthuse marvel scoff sneer plead beg implore urge exhort bellow roar thunder theorize reason tease
  propose recommend estimate forecast offer text post blog sing chant cheer laugh scream proclaim state testify object protest disagree remember begin volunteer venture instruct
`));

/** Verbs that give something a name, and so need the something. */
export const NAMING: ReadonlySet<string> = new Set(words('call label brand dub term deem describe characterize characterise portray cast nickname refer'));

/** What somebody says, as a noun: "Bell's claim that". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(words(`
  claim claims assertion assertions statement statements promise promises pledge pledges vow call calls description declaration suggestion comment comments
  remark remarks warning insistence argument accusation accusations charge contention refusal criticism quip aside answer reply response question
  speech tweet tweets letter email emails message op-ed essay words advice demand demands joke explanation conclusion prediction proclamation plea admission
  observation complaint rant retort characterization characterisation emphasis mantra catchphrase
`));

/** What somebody does who speaks up on an occasion: "took to Twitter", "was blunt". */
export const SPEAKING_UP: ReadonlySet<string> = new Set(words('gave gives issued issues released releases posted posts sent sends delivered delivers took takes turned turns put puts opened opens closed closes was is spoke speaks appeared appears left'));
export const OCCASIONS: ReadonlySet<string> = new Set(words(`
  interview conference briefing twitter facebook instagram snapchat podcast rally hearing debate post address sermon toast eulogy voicemail note caption video
  blunt clear direct adamant unequivocal defiant frank emphatic brief candid philosophical unapologetic bluntly simply plainly
`));
