/** Verb forms by which a clause tells of something done or something to come. */

export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  (
    'was were had did said told began begun came went gone took taken made won lost fell rose held met left got gave given saw seen sent spoke ran run became bought brought built caught chose chosen cut ' +
    'drew drove fled flew found fought froze grew heard hit kept knew laid led lent let paid put quit read rode sank sat shot shut slid sold spent stood struck swept swore taught thought threw wore wrote ' +
    'written broke broken hurt sought set beat died burst dealt dug fed felt hid lit meant rang sang slept split spread stole stuck swam tore understood upheld wed woke withdrew wound underwent overcame forbade ' +
    "wasn't weren't hadn't didn't"
  ).split(' '),
);

export const FUTURES: ReadonlySet<string> = new Set("will won't 'll shall expected scheduled slated due set planned plans plan planning going expects expect".split(' '));

/** Words in -ed that are no past tense. */
export const NOT_PAST: ReadonlySet<string> = new Set('need feed seed speed indeed exceed proceed succeed hundred breed bleed greed weed deed'.split(' '));

/** Verbs that are finite by themselves. */
export const AUXILIARIES: ReadonlySet<string> = new Set("is are was were am isn't aren't has have had will would can could may might shall should must do does did".split(' '));

/** Words that "'s" makes a verb after: "it's". */
export const PRONOUNS: ReadonlySet<string> = new Set('it that he she there what who here this we you they'.split(' '));

/** Present forms that tell of a state. */
export const STATES: ReadonlySet<string> = new Set("is are am isn't aren't 's 're has have do does means lives remains stands".split(' '));
