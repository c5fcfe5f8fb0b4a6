/** Words and marks at which one clause ends and another begins. */

export const CLAUSE_MARKS: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '--', '(', ')', '"', '“', '”', '...', '…']);

export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  'that which who whom whose because although though while when where if unless whether whereas'.split(' '),
);

/** Conjunctions that join clauses, and nouns as well. */
export const COORDINATORS: ReadonlySet<string> = new Set(['and', 'but', 'or']);

/** Conjunctions that are prepositions where a date follows: "before Friday". */
export const TIME_CONJUNCTIONS: ReadonlySet<string> = new Set('after before since until till once'.split(' '));

/** What may stand before a date that opens its clause: "Also on", "But in early", "By the end of". */
export const FRONTING: ReadonlySet<string> = new Set(
  'on in at by as also and but then finally late early earlier later the only just back from during over since of this until yet so meanwhile even still again'.split(' '),
);

/** Prepositions that lead into a clause, ahead of its subject. */
export const LEADING: ReadonlySet<string> = new Set('in on at during by from for under after before since until with over within early late earlier later'.split(' '));
