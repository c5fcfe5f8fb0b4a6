/** Words and marks at which one clause ends and another begins. */

/** What a word or a mark does to the clause before it: it ends it, joins another or a noun to it, or opens one that says when. */
export type Joint = 'end' | 'coordinator' | 'time';

export const JOINTS: ReadonlyMap<string, Joint> = new Map([
  ...joints('end', ', ; : — – -- ( ) " “ ” ... …'),
  ...joints('end', 'that which who whom whose because although though while when where if unless whether whereas'),
  ...joints('coordinator', 'and but or'),
  /** Prepositions where a date follows: "before Friday". */
  ...joints('time', 'after before since until till once'),
]);

function joints(joint: Joint, words: string): [string, Joint][] {
  return words.split(' ').map((word) => [word, joint]);
}

/** What may stand before a date that opens its clause: "Also on", "But in early", "By the end of". */
export const FRONTING: ReadonlySet<string> = new Set(
  'on in at by as also and but then finally late early earlier later the only just back from during over since of this until yet so meanwhile even still again'.split(' '),
);

/** Prepositions that lead into a clause, ahead of its subject. */
export const LEADING: ReadonlySet<string> = new Set('in on at during by from for under after before since until with over within early late earlier later'.split(' '));
