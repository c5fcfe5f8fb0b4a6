/** The subject of a speech verb. */
import { AUXILIARIES, BETWEEN_ADVERBS, DETERMINERS, SUBORDINATORS, WEEKDAYS } from '../people/words/functionWords.ts';
import { DOCUMENT_NOUNS } from '../people/words/titles.ts';
import type { Item } from './narrative.ts';
import { isPreposition, phraseAt, phraseBefore, type Phrase } from './phrases.ts';
import { afterTime, beforeTime } from './timeAdjuncts.ts';
import { verbForm } from './verbForms.ts';
import { INVERTED } from './words/speechVerbs.ts';
import { CLAUSE_VERBS, FINITE_VERBS } from './words/verbs.ts';

export interface Subject {
  phrase: Phrase | null;
  /** First item of the verb group: "has also said". */
  from: number;
  /** The text says that somebody did not say it, or whom it was said to. */
  blocked: boolean;
}

const BE = new Set(["'s", 'is', 'was', 'were', 'are', 'be', 'been', 'being', 'am', 'got']);
const NEGATIONS = new Set(['not', 'never', 'nor']);
const CHUNKS = 8;
const REACH = 30;
/** How far before "as saying" the verb of quoting is looked for. */
const QUOTED = 16;
/** How far back a main clause may begin: keeps an endless sentence linear. */
const CLAUSE_REACH = 60;

/** The subject of the verb at `verb`, looking back to `start`; null where the text does not give it plainly. */
export function subjectOf(items: readonly Item[], verb: number, start: number): Subject {
  let at = verb - 1;
  let [passive, negated] = [false, false];
  while (at >= start && (isBetween(items[at]!) || isContracted(items, at) || isBeforeDay(items, at) || isHeard(items, at))) {
    if (BE.has(items[at]!.lower)) passive = true;
    if (NEGATIONS.has(items[at]!.lower) || /n't$/.test(items[at]!.lower)) negated = true;
    at -= 1;
  }
  const { form } = verbForm(items[verb]!.lower)!;
  if (negated || (passive && form === 'past')) return { phrase: null, from: at + 1, blocked: true };
  const participle = form === 'gerund' && !passive;
  return { phrase: findSubject(items, Math.max(beforeTime(items, at), start - 1), start, participle), from: at + 1, blocked: false };
}

/** "she's calling" */
function isContracted(items: readonly Item[], at: number): boolean {
  return items[at]!.lower === "'s" && /^(?:he|she)$/.test(items[at - 1]?.lower ?? '');
}

/** "was heard saying", "could be seen shouting" */
function isHeard(items: readonly Item[], at: number): boolean {
  return /^(?:heard|overheard|seen|caught|filmed|recorded)$/.test(items[at]!.lower) && BE.has(items[at - 1]?.lower ?? '') && /ing$/.test(items[at + 1]!.lower);
}

/** "Bell on Tuesday called" */
function isBeforeDay(items: readonly Item[], at: number): boolean {
  return items[at]!.lower === 'on' && WEEKDAYS.has(items[at + 1]!.lower);
}

function isBetween({ kind, lower }: Item): boolean {
  return kind === 'word' && (AUXILIARIES.has(lower) || BETWEEN_ADVERBS.has(lower) || (/ly$/.test(lower) && lower !== 'family' && lower !== 'ally') || NEGATIONS.has(lower) || /n't$/.test(lower));
}

function findSubject(items: readonly Item[], at: number, start: number, gerund: boolean): Phrase | null {
  const left = items[at];
  if (at < start || !left) return gerund ? mainSubject(items, start, at + 1) : null;
  if (gerund && left.kind === 'name' && isAccompanying(items, at, start)) return { from: at, to: at + 1, head: at, kind: 'person' };
  if (left.lower === 'to') return nearestSubject(items, start, at);
  if (left.lower === 'and' || left.lower === 'but' || left.lower === 'or' || left.lower === 'then') return mainSubject(items, start, at);
  if (gerund && (left.kind === 'mark' || left.kind === 'quote')) return participleSubject(items, start, at);
  if (gerund && left.lower === 'as') return quotedSubject(items, start, at) ?? agreedSubject(items, start, at);
  if (gerund && (isPreposition(left) || /^(?:while|when)$/.test(left.lower))) return agreedSubject(items, start, at);
  if (left.lower === 'who') return relativeHead(items, at, start);
  if (left.text === ',' || isTitleWithComma(left)) return subjectBeforeComma(items, at, start);
  if (/^[—–―-]$/.test(left.text)) return subjectBeforeDash(items, at, start);
  const phrase = phraseBefore(items, at + 1);
  if (!phrase || phrase.from < start) return gerund && left.kind === 'name' ? mainSubject(items, start, at) : null;
  if (gerund && tellsOfDocuments(items, phrase)) return mainSubject(items, start, phrase.from);
  return checked(items, phrase, start);
}

/** `on the show "This Week," said`: a title whose marks hold the comma. */
function isTitleWithComma({ kind, text }: Item): boolean {
  return kind === 'quote' && /^["“‘'](?:\p{Lu}[\p{L}'’]*\s?){2,5},["”’']$/u.test(text);
}

/** "a statement saying", "a series of tweets saying": it is their author who says so. */
function tellsOfDocuments(items: readonly Item[], { kind, from, to }: Phrase): boolean {
  return kind === 'document' || (kind === 'noun' && items.slice(from, to).some(({ lower }, at, own) => DOCUMENT_NOUNS.has(lower) && own[at - 1]?.lower === 'of'));
}

/** "with Ann Bell yelling", "footage of Mayor Bell saying" */
function isAccompanying(items: readonly Item[], name: number, start: number): boolean {
  if (items[name]!.mention!.kind !== 'person') return false;
  let at = name - 1;
  while (at > start && at > name - 4 && items[at]!.capital) at -= 1;
  return at >= start && /^(?:of|with)$/.test(items[at]!.lower);
}

/** The main subject, unless a clause of time with a subject of its own stands between: "Bell left when Pryce came, saying". */
function participleSubject(items: readonly Item[], start: number, end: number): Phrase | null {
  const main = mainSubject(items, start, end);
  if (!main) return invertedSubject(items, start, end);
  for (let at = main.to; at < end - 2; at += 1) {
    if (!/^(?:when|after|before|while|once|as)$/.test(items[at]!.lower)) continue;
    const phrase = phraseAt(items, at + 1);
    if (phrase && /^(?:person|noun)$/.test(phrase.kind) && isSubjectOfVerb(items, phrase, end)) return null;
  }
  return main;
}

/** `"…," says Ann Bell, adding`: the subject that stands after its verb. */
function invertedSubject(items: readonly Item[], start: number, end: number): Phrase | null {
  for (let at = Math.max(start, end - REACH); at < end - 1; at += 1) {
    const before = items[at - 1];
    if (before?.kind !== 'quote' || items[at]!.kind !== 'word') continue;
    const verb = verbForm(items[at]!.lower);
    const phrase = verb && INVERTED.has(verb.base) ? phraseAt(items, at + 1) : null;
    if (phrase?.kind === 'person' && phrase.to <= end) return phrase;
  }
  return null;
}

/** "the radio quoted Ann Bell as saying": she said it. */
function quotedSubject(items: readonly Item[], start: number, as: number): Phrase | null {
  for (let at = as - 1; at >= start && at > as - QUOTED; at -= 1) {
    if (!/^(?:quote|cite)/.test(verbForm(items[at]!.lower)?.base ?? '') || BE.has(items[at - 1]?.lower ?? '')) continue;
    const phrase = phraseAt(items, at + 1);
    return phrase && phrase.to <= as ? phrase : null;
  }
  return null;
}

/** For "by saying": the subject of the clause it stands in, where that is somebody by name or the main one too. */
function agreedSubject(items: readonly Item[], start: number, end: number): Phrase | null {
  const [nearest, main] = [nearestSubject(items, start, end), mainSubject(items, start, end)];
  if (!nearest || nearest.head === main?.head) return main;
  return items[end]!.lower === 'by' && nearest.kind === 'person' ? nearest : null;
}

/** A phrase that is another verb's object is no subject. */
function checked(items: readonly Item[], phrase: Phrase, start: number): Phrase | null {
  const before = items[phrase.from - 1];
  if (!before || phrase.from <= start) return phrase;
  if (before.text === ',' && phrase.kind === 'noun') {
    const named = phraseBefore(items, phrase.from - 1);
    if (named?.kind === 'person' && named.from === start) return named;
    if (named?.kind === 'person' && /^an?$/.test(items[phrase.from]!.lower)) return null;
  }
  if (before.lower === 'as' && phrase.from - 1 > start && items[phrase.from - 2]!.kind === 'word') return relativeBefore(items, phrase.from, start);
  if (isPreposition(before) && !/^(?:as|after|before|since|until)$/.test(before.lower)) return phrase.from - 1 === start ? phrase : null;
  if (before.kind !== 'word') return phrase;
  const verb = verbForm(before.lower);
  const isVerb = (verb && verb.form !== 'base') || FINITE_VERBS.has(before.lower) || /(?:ed|ing)$/.test(before.lower);
  if (!isVerb || CLAUSE_VERBS.has(before.lower) || AUXILIARIES.has(before.lower) || phrase.kind === 'he' || phrase.kind === 'she') return phrase;
  return relativeBefore(items, phrase.from, start);
}

/** "those who know Bell said": the phrase before the nearest "who". */
function relativeBefore(items: readonly Item[], from: number, start: number): Phrase | null {
  for (let at = from - 1; at > start && at > from - 12; at -= 1) if (items[at]!.lower === 'who') return relativeHead(items, at, start);
  return null;
}

function relativeHead(items: readonly Item[], who: number, start: number): Phrase | null {
  const comma = items[who - 1]?.text === ',' ? 1 : 0;
  const phrase = phraseBefore(items, who - comma);
  return phrase && phrase.from >= start ? phrase : null;
}

function subjectBeforeDash(items: readonly Item[], at: number, start: number): Phrase | null {
  for (let open = at - 1; open >= start && open > at - 30; open -= 1) {
    if (!/^[—–―-]$/.test(items[open]!.text)) continue;
    const phrase = phraseBefore(items, open);
    return phrase?.kind === 'noun' && items[phrase.from - 1]?.text === ',' ? subjectBeforeComma(items, open, start) : phrase;
  }
  return null;
}

/** "Ann Bell, 45, the mayor, said": goes back over what stands between commas. */
function subjectBeforeComma(items: readonly Item[], comma: number, start: number): Phrase | null {
  let end = comma;
  for (let chunk = 0; chunk < CHUNKS && end > start; chunk += 1) {
    const phrase = phraseBefore(items, end);
    const inner = phrase && phrase.from > start && items[phrase.from - 1]!.text === ',' && !isNamed(items, phrase);
    if (phrase && !inner && phrase.from >= start && isSubjectKind(phrase) && opensClause(items, phrase, start)) return phrase;
    const before = lastComma(items, end - 1, start);
    if (before === -1) return null;
    end = before;
  }
  return null;
}

function isNamed(items: readonly Item[], phrase: Phrase): boolean {
  return phrase.kind === 'person' && items.slice(phrase.from, phrase.to).every(({ capital, lower }) => capital || lower === 'the');
}

function isSubjectKind({ kind }: Phrase): boolean {
  return kind !== 'pronoun' && kind !== 'document';
}

/** Whether a phrase stands at the head of its clause: after a mark, a quotation, a conjunction or nothing. */
function opensClause(items: readonly Item[], phrase: Phrase, start: number): boolean {
  if (phrase.from <= start) return true;
  const before = items[phrase.from - 1]!;
  // "a group that helps sailors, called": no clause with a subject of its own.
  if (before.lower === 'that' && phrase.kind === 'noun' && !DETERMINERS.has(items[phrase.from]!.lower)) return false;
  if (before.lower === 'and' || before.lower === 'but') return phrase.from - 1 === start || items[phrase.from - 2]?.text === ',';
  return before.kind === 'mark' || before.kind === 'quote' || WEEKDAYS.has(before.lower) || /^(?:that|as|because|while|when|then|so)$/.test(before.lower);
}

function lastComma(items: readonly Item[], from: number, start: number): number {
  for (let at = from; at > start; at -= 1) if (items[at]!.text === ',') return at;
  return -1;
}

/** The subject of the main clause that leads up to `end`: that of the last clause of equal rank. */
export function mainSubject(items: readonly Item[], from: number, end: number): Phrase | null {
  const start = Math.max(from, end - CLAUSE_REACH);
  let found: Phrase | null = null;
  for (let at = afterOpening(items, start, end); at < end; ) {
    const phrase: Phrase | null = found === null || startsClause(items, at) ? phraseAt(items, at) : null;
    if (phrase && phrase.to <= end && isSubjectOfVerb(items, phrase, end)) {
      found = phrase;
      at = phrase.to;
    } else at += 1;
  }
  return found;
}

/** The subject of the clause that `end` stands in: the last phrase before it that a verb follows. */
function nearestSubject(items: readonly Item[], start: number, end: number): Phrase | null {
  for (let at = end - 1; at >= start && at > end - REACH; at -= 1) {
    const phrase = phraseAt(items, at);
    if (!phrase || phrase.to > end || !isSubjectOfVerb(items, phrase, end) || describes(items, phrase)) continue;
    const whole = phraseBefore(items, phrase.to);
    return whole && whole.from >= start ? whole : phrase;
  }
  return null;
}

/** "Ann Bell, the mayor of the town, has": a description of the name before it. */
function describes(items: readonly Item[], { kind, from }: Phrase): boolean {
  return kind === 'noun' && items[from - 1]?.text === ',' && items[from - 2]?.mention?.kind === 'person';
}

/** Past "When the vote was over," and the like. */
function afterOpening(items: readonly Item[], start: number, end: number): number {
  const first = items[start];
  if (!first || first.kind !== 'word') return start;
  if (!SUBORDINATORS.has(first.lower) && !isPreposition(first) && !/(?:ing|ed)$/.test(first.lower)) return start;
  for (let at = start + 1; at < end; at += 1) {
    if (items[at]!.text !== ',') continue;
    const phrase = phraseAt(items, at + 1);
    if (phrase && phrase.to <= end && isSubjectOfVerb(items, phrase, end)) return at + 1;
  }
  return start;
}

function startsClause(items: readonly Item[], at: number): boolean {
  const [before, earlier] = [items[at - 1]!, items[at - 2]];
  return before.text === ';' || (/^(?:and|but|while)$/.test(before.lower) && earlier?.text === ',');
}

/** Whether a finite verb follows a phrase, with nothing but a description in between. */
export function isSubjectOfVerb(items: readonly Item[], phrase: Phrase, end: number): boolean {
  let at = phrase.to;
  if ((phrase.kind === 'he' || phrase.kind === 'she') && items[at]?.kind === 'word' && at < end) return true;
  if (items[at]?.text === '(') {
    while (at < end && items[at]!.text !== ')') at += 1;
    at += 1;
  }
  if (items[at]?.text === ',') {
    // Past an apposition: to the comma that a verb follows.
    const limit = Math.min(end, at + 40);
    for (; at < limit; at += 1) if (items[at]!.text === ',' && isVerbAt(items, at + 1)) break;
    at += 1;
  }
  return at <= end && isVerbAt(items, at);
}

/** Whether a finite verb stands at an item, or after the adverbs that begin there. */
export function isVerbAt(items: readonly Item[], from: number): boolean {
  let at = afterTime(items, from);
  while (items[at]?.kind === 'word' && BETWEEN_ADVERBS.has(items[at]!.lower)) at += 1;
  const item = items[at];
  if (!item || item.kind !== 'word' || item.capital) return false;
  const verb = verbForm(item.lower);
  return AUXILIARIES.has(item.lower) || FINITE_VERBS.has(item.lower) || /(?:ed|ly)$/.test(item.lower) || (!!verb && verb.form !== 'base' && verb.form !== 'gerund');
}
