/** Verb forms by which a clause tells of something done or something to come. */

export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  (
    'was were had did said told began begun came went gone took taken made won lost fell rose held met left got gave given saw seen sent spoke ran run became bought brought built caught chose chosen cut ' +
    'drew drove fled flew found fought froze grew heard hit kept knew laid led lent let paid put quit read rode sank sat shot shut slid sold spent stood struck swept swore taught thought threw wore wrote ' +
    'written broke broken hurt sought set beat died burst dealt dug fed felt hid lit meant rang sang slept split spread stole stuck swam tore understood upheld wed woke withdrew wound underwent overcame forbade ' +
    'arose awoke ate bent bet bit bled blew bore bound bred clung crept dove drank flung forgave forgot ground hung leapt misled mistook oversaw overtook outbid pled proven rebuilt remade reran resold retook retold ' +
    'shed shook shone shown shrank slew sped spun spat sprang stung strode strung strove swung thrust trod undertook undid wove wept withheld withstood foresaw befell grown known drawn driven flown ridden risen stolen sworn thrown torn worn woken frozen forgotten bitten fallen eaten lain lay done ' +
    "wasn't weren't hadn't didn't"
  ).split(' '),
);

export const FUTURES: ReadonlySet<string> = new Set("will won't 'll shall expected scheduled slated due set planned plans plan planning going expects expect".split(' '));

/** Present forms by which news tells what is about to happen: "the council meets today". */
export const SCHEDULED_PRESENTS: ReadonlySet<string> = new Set(
  (
    'meets opens begins starts votes returns arrives holds faces hosts resumes visits travels speaks launches celebrates goes takes comes heads hears ends closes expires convenes ' +
    'gathers testifies debuts airs leaves moves turns decides sails departs premieres reopens retires'
  ).split(' '),
);

/** Words in -ed that are no past tense. */
export const NOT_PAST: ReadonlySet<string> = new Set('need feed seed speed indeed exceed proceed succeed hundred breed bleed greed weed deed'.split(' '));

/** Verbs that are finite by themselves. */
export const AUXILIARIES: ReadonlySet<string> = new Set("is are was were am isn't aren't has have had will would can could may might shall should must do does did".split(' '));

/** Words that "'s" makes a verb after: "it's". */
export const PRONOUNS: ReadonlySet<string> = new Set('it that he she there what who here this we you they'.split(' '));

/** Present forms that tell of a state. */
export const STATES: ReadonlySet<string> = new Set("is are am isn't aren't 's 're has have do does means lives remains stands".split(' '));

/** Participles that after "is" tell of a state: "today it is owned by". */
export const CONDITIONS_OF_THINGS: ReadonlySet<string> = new Set('owned made called known used based run led considered seen'.split(' '));
