/** Closed word classes. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

export const DETERMINERS: ReadonlySet<string> = words(
  'the a an this that these those my your his her its our their some any each every another no one two three four five six seven eight nine ten several many most all both few other various neither either dozens hundreds thousands another what which whose',
);

export const PREPOSITIONS: ReadonlySet<string> = words(
  'of for from to in on at by with without about against among amid around before after behind below beside between beyond during despite except into inside like near off onto out outside over past since through throughout toward towards under until up upon via within across along as per than regarding including following aboard unlike versus',
);

export const CONJUNCTIONS: ReadonlySet<string> = words(
  'and or but nor yet so because although though while whereas if unless when whenever where wherever that whether as since after before until once',
);

/** Words that open a subordinate clause at the head of a sentence. */
export const SUBORDINATORS: ReadonlySet<string> = words('although though while whereas if unless when whenever as since after before until once because where even asked despite given');

export const AUXILIARIES: ReadonlySet<string> = words(
  "is are was were be been being am has have had having do does did will would shall should can could may might must won't wouldn't can't cannot couldn't didn't doesn't don't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't ’ll 'll 'd ’d",
);

/** Small words that may stand between a subject and its verb. */
export const BETWEEN_ADVERBS: ReadonlySet<string> = words(
  'also then later now still again even just only once often twice soon further ever never always sometimes seldom rarely himself herself themselves itself instead thus too not all both first merely simply quickly reportedly famously repeatedly recently already previously since afterward afterwards earlier here there yesterday today tonight monday tuesday wednesday thursday friday saturday sunday first long perhaps maybe though however meanwhile in turn finally so basically apparently allegedly almost nearly',
);

export const HE: ReadonlySet<string> = words('he him his himself');
export const SHE: ReadonlySet<string> = words('she her hers herself');
/** Pronouns that can be a subject, beside he and she. */
export const OTHER_SUBJECTS: ReadonlySet<string> = words('i we you they it one who nobody everyone everybody someone somebody anyone others many some most others none both neither another');

export const WEEKDAYS: ReadonlySet<string> = words('monday tuesday wednesday thursday friday saturday sunday tue tues thu thur thurs fri');
export const MONTHS: ReadonlySet<string> = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
/** Heads of phrases that say when. */
export const TIME_NOUNS: ReadonlySet<string> = words(
  'day days week weeks month months year years morning afternoon evening night time moment hour hours minute minutes today yesterday tomorrow tonight weekend century decade noon midnight summer winter spring fall autumn ago',
);

/** Capitalised at the head of a sentence, and no part of a name there. */
export const SENTENCE_OPENERS: ReadonlySet<string> = words(
  `the a an this that these those there here he she it they we i you who what when where why how while after before if as for from to in on at by
  with without under over since until during despite although though because but and or so yet nor then now also however meanwhile moreover
  instead still even only some many most several few all both each every another other one two three four five six seven eight nine ten his her its their our my your
  according last next earlier later once no not asked speaking responding replying writing yes well just like once perhaps maybe indeed
  additionally furthermore nevertheless nonetheless otherwise besides finally first second third again ultimately eventually recently currently
  today yesterday tomorrow tonight afterward afterwards elsewhere apparently clearly certainly obviously unfortunately fortunately sadly
  following given including regarding concerning among amid across along around about against behind beyond near inside outside through throughout
  than let please thank thanks oh hey hello look see read watch listen click photo video image source exclusive breaking update opinion analysis
  is are was were be been do does did has have had will would can could should may might must never always sometimes often usually
  whether whose which whom nobody nothing everyone everybody everything someone something anyone anything neither either none
  more less much such same own rather quite very too also that's it's he's she's they're we're i'm i've i'd i'll don't can't won't
  former longtime fellow ex-president acting interim incoming outgoing then unlike upon via per got get go come take make say says said told
  asking noting citing calling adding saying turning looking standing sitting working running hours days weeks months years minutes
  minutes part half dozens hundreds thousands millions people men women critics supporters officials aides police authorities voters residents
  democrats republicans`,
);

/** Particles inside a surname. */
export const NAME_PARTICLES: ReadonlySet<string> = words('de da di del della der den des du la le van von bin ibn ben al el dos das ter ten zu af y e');
export const NAME_SUFFIXES: ReadonlySet<string> = words('jr sr ii iii iv v phd md esq');
