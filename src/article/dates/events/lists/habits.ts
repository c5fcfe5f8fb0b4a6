/** Words of what happens again and again. */
export const HABITUAL: ReadonlySet<string> = new Set('usually typically always annually normally regularly traditionally routinely generally'.split(' '));

/** Habits too, unless they stand before a noun: "meets weekly", but "a weekly paper". */
export const FREQUENCIES: ReadonlySet<string> = new Set('yearly monthly weekly daily nightly'.split(' '));
export const EACH: ReadonlySet<string> = new Set('each every most many some alternate'.split(' '));
export const DAY_PARTS: ReadonlySet<string> = new Set('mornings afternoons evenings nights'.split(' '));
export const OPENING: ReadonlySet<string> = new Set('open opens hours weekdays a.m p.m'.split(' '));
