/** Words that say nothing of what a sentence speaks of. */

const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

export const FUNCTION_WORDS: ReadonlySet<string> = new Set(words(`
  a an the this that these those each every all any some both either neither such same other another
  and or but nor so yet if because although though while whereas than as since until till unless whether
  of in on at by for from to into onto out off over under up down with within without about after before between among against
  through during across around along near past toward towards beside beyond per via upon
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs one who whom whose which what when where why how
  be am is are was were been being have has had having do does did done doing will would shall should can could may might must
  not no never none nothing nobody nor
  said say says saying tell tells told added according also again already just only still even ever once then there here now soon later earlier
  more most less least many much few several very too quite rather almost nearly about first last next new old
  mr mrs ms dr coun capt rev sen gov gen prof
  get gets got go goes went gone come comes came make makes made take takes took taken put set
`));

export const NEGATIONS: ReadonlySet<string> = new Set(words('not no never none nobody nothing neither cannot without'));

export const NUMBER_WORDS: ReadonlySet<string> = new Set(words(`
  two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
`));

/** What people do about an event when it has happened: their words are an event of their own. */
export const REACTION_VERBS: readonly string[] = words(`
  condemn condemned deplore deplored denounce denounced criticise criticised criticize criticized praise praised welcome welcomed applaud applauded
  respond responded react reacted mourn mourned regret regretted blame blamed thank thanked congratulate congratulated urge urged vow vowed
  expect expects expected
`);

/** What is decided, published or delivered on its day: an announcement of it has an outcome. */
export const AWAITED_VERBS: readonly string[] = words(`
  vote votes decide decides rule rules hear hearing meet meets meeting publish publishes report release releases announce announces
  open opens reopen reopens launch launches deliver delivers arrive arrives elect election sign signs sentence sentencing appeal verdict trial
  present unveil inaugurate review debate consider expected ballot referendum
`);
