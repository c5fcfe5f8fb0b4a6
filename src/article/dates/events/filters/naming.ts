/** A date that says which one: "the 2016 campaign", "last year's budget", "the Clean Air Act of 1990". */
import { after, before, isPeriod, type DatedClause } from '../datedClause.ts';
import type { Filter } from '../filter.ts';
import { AFTER_NAMED_DAY, BEFORE_NAMED_DAY, DATE_PREPOSITIONS, DATED_BY_OF, EDITIONS, ISSUES, NAMED_DAY, NAMED_DAY_EVENTS, NO_NOUN, OCCASIONS } from '../lists/names.ts';
import { isCapital } from '../sentenceWords.ts';

/** How far after the date the noun may stand that it belongs to: "a 2014 Senate committee hearing". */
const NOUN_PHRASE = 5;
const ATTENDING: ReadonlySet<string> = new Set('at in during after following before from'.split(' '));
const PARTICIPLE = /ed$/;
const VERB_LIKE = /(?:ed|ing)$/;

export const naming: Filter = {
  name: 'naming',
  lists: false,
  decides: (clause) => namedDay(clause) ?? possessive(clause) ?? ofPeriod(clause) ?? beforeNoun(clause),
};

function namedDay(clause: DatedClause): string | null {
  if (/^This Week$/.test(clause.date.text) || (clause.date.text === 'Today' && /\p{L}/u.test(before(clause, 1)))) return clause.date.text;
  if (BEFORE_NAMED_DAY.has(before(clause, 1)) && isCapital(clause.words[clause.first - 1]!)) return before(clause, 1);
  const next = clause.words[clause.last];
  if (next && EDITIONS.has(next.lower)) return next.text;
  if (NAMED_DAY.test(clause.date.text) && next && NAMED_DAY_EVENTS.has(next.lower)) return next.text;
  return next && isCapital(next) && AFTER_NAMED_DAY.has(next.lower) ? next.text : null;
}

/** "Last year's budget" and "yesterday's paper" are things; "Tuesday's hearing" is an event. */
function possessive(clause: DatedClause): string | null {
  if (after(clause, 1) !== "'s" && after(clause, 1) !== "'") return null;
  const issue = [2, 3].map((places) => after(clause, places)).find((word) => ISSUES.has(word));
  if (issue) return issue;
  if (/^today$/i.test(clause.date.text)) return nounPhrase(clause, 1).some((word) => OCCASIONS.has(word)) ? null : "'s";
  return isPeriod(clause.date) && !atOccasion(clause, 1) ? "'s" : null;
}

/** "The Clean Air Act of 1990": "of" ties a year to a name, but not "the spring of 1990". */
function ofPeriod(clause: DatedClause): string | null {
  if (before(clause, 1) !== 'of' || !/^(?:year|decade|quarter)$/.test(clause.date.precision)) return null;
  return DATED_BY_OF.has(before(clause, 2)) ? null : `${before(clause, 2)} of`;
}

/** A year or a month between a determiner and a noun. */
function beforeNoun(clause: DatedClause): string | null {
  const { words, first, last, date } = clause;
  const next = words[last];
  if (!isPeriod(date) || !next || !/^\p{L}/u.test(next.text) || NO_NOUN.has(next.lower) || PARTICIPLE.test(next.lower)) return null;
  if (/\p{L}-\p{L}/u.test(date.text)) return next.text;
  const previous = words[first - 1];
  if (!previous) return /^\d{4}$/.test(date.text) ? next.text : null;
  if (!/\p{L}|^'s$/u.test(previous.text) || DATE_PREPOSITIONS.has(previous.lower) || /\b(?:last|this|next|that|ago|earlier|later)\b/i.test(date.text)) return null;
  return atOccasion(clause, 0) ? null : next.text;
}

function atOccasion(clause: DatedClause, skip: number): boolean {
  const { words, first } = clause;
  const lead = [1, 2, 3].some((places) => ATTENDING.has(before(clause, places)) && words.slice(first - places + 1, first).every(({ lower }) => !DATE_PREPOSITIONS.has(lower)));
  return lead && nounPhrase(clause, skip).some((word) => OCCASIONS.has(word));
}

function nounPhrase({ words, last }: DatedClause, skip: number): string[] {
  const phrase = words.slice(last + skip, last + skip + NOUN_PHRASE).map(({ lower }) => lower);
  const end = phrase.findIndex((word) => NO_NOUN.has(word) || !/\p{L}/u.test(word) || VERB_LIKE.test(word) && !OCCASIONS.has(word));
  return end < 0 ? phrase : phrase.slice(0, end);
}
