/** Words of what is not so, or not so yet. */

/** Before "have" and a participle they speak of what did not happen. */
export const UNREAL: ReadonlySet<string> = new Set("would could should might wouldn't couldn't shouldn't 'd".split(' '));

/** Conjunctions that open a condition. */
export const CONDITIONALS: ReadonlySet<string> = new Set('if unless lest assuming supposing'.split(' '));

/** Where a condition ends. */
export const CONDITION_ENDS: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '--', '"', '”', ')', 'then']);
