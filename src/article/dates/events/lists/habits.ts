/** Words of what happens again and again. */

export const HABITUAL: ReadonlySet<string> = new Set('usually typically always annually normally regularly traditionally routinely generally'.split(' '));

/** Habits too, unless they stand before a noun. */
export const FREQUENCIES: ReadonlySet<string> = new Set('yearly monthly weekly daily nightly'.split(' '));

/** Right before a date they make it any such date. */
export const EACH: ReadonlySet<string> = new Set('each every most many some alternate'.split(' '));

/** Between "every" and a date. */
export const ORDINALS: ReadonlySet<string> = new Set('other second third fourth'.split(' '));

/** After "every" they make a habit. */
export const TIME_UNITS: ReadonlySet<string> = new Set('year years month months week weeks day days weekend weekends night nights morning mornings spring summer autumn fall winter'.split(' '));

export const DAY_PARTS: ReadonlySet<string> = new Set('mornings afternoons evenings nights'.split(' '));

/** Words of opening hours. */
export const OPENING: ReadonlySet<string> = new Set('open opens hours weekdays a.m p.m'.split(' '));
