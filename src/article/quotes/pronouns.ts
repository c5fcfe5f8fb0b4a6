/** Whom "he" or "she" stands for. */
import type { Gender } from '../people/gender.ts';
import { sentenceSubjects } from './discourse.ts';
import type { Item } from './narrative.ts';
import { isNewcomer } from './newcomers.ts';
import { isPreposition, type Phrase } from './phrases.ts';
import { isOnlyQuotes, type Scene } from './scene.ts';

const SENTENCES_BACK = 6;
const ITEMS_BACK = 120;
const DECAY = 0.65;
const MARGIN = 1.2;
/** Stands for somebody whom the text does not name. */
const UNNAMED = -2;

/** How much a mention weighs by its place in its sentence. */
const WEIGHT = { main: 1, speech: 0.9, introduced: 0.9, subject: 0.6, object: 0.45, oblique: 0.3 };

/** The person whom a pronoun stands for; -1 where two people fit nearly alike. */
export function resolvePronoun(scene: Scene, sentence: number, item: number, gender: Exclude<Gender, null>): number {
  const scores = new Map<number, number>();
  const note = (person: number, score: number): void => {
    const own = person === UNNAMED ? gender : scene.people.genders[person]!;
    if (own !== null && own !== gender) return;
    scores.set(person, Math.max(scores.get(person) ?? 0, own === null ? score * 0.8 : score));
  };
  let weight = 1;
  // "Asked about Ann Bell, she said": what somebody is asked about is seldom themselves.
  const ownWeight = scene.sentences[sentence]!.items[0]!.lower === 'asked' ? DECAY ** 2 : 1;
  for (let back = 0; back <= SENTENCES_BACK && sentence - back >= 0; back += 1) {
    weighSentence(scene, sentence - back, back === 0 ? item : Infinity, gender, (person, score) => note(person, score * (back === 0 ? ownWeight : weight)));
    if (!isOnlyQuotes(scene.sentences[sentence - back]!)) weight *= DECAY;
  }
  const [best, next] = [...scores].toSorted((a, b) => b[1] - a[1]);
  if (!best || best[0] === UNNAMED) return -1;
  return !next || best[1] >= MARGIN * next[1] ? best[0] : -1;
}

function weighSentence(scene: Scene, sentence: number, end: number, gender: 'm' | 'f', note: (person: number, score: number) => void): void {
  const { items } = scene.sentences[sentence]!;
  const { main, speech, person } = sentenceSubjects(scene, sentence);
  const last = Math.min(end, items.length);
  // Where a speaker is the subject, whoever is described beside them stays in the background.
  const introduced = main && main.head === speech?.head ? WEIGHT.subject : WEIGHT.introduced;
  for (let at = Math.max(0, last - ITEMS_BACK); at < last; at += 1) {
    const { mention } = items[at]!;
    if (!mention || (mention.person === -1 && mention.kind !== 'person')) continue;
    // A surname that two people share may be the pronoun's: it stands in the way of others.
    const own = mention.person === -1 ? UNNAMED : mention.person;
    const place = main && holds(main, at) ? 'main' : speech && holds(speech, at) ? 'speech' : placeOf(items, at);
    note(own, place === 'introduced' ? introduced : WEIGHT[place]);
  }
  const subject = main ?? speech;
  if (!subject || subject.head >= end) return;
  if ((subject.kind === 'he' || subject.kind === 'she') && person !== -1) note(person, WEIGHT.main);
  if (subject.kind === 'noun' ? isNewcomer(items, subject, gender) : isStranger(items[subject.head]!)) note(UNNAMED, WEIGHT.main);
}

/** Whether a mention is a phrase's head, or one of the several that it names. */
function holds({ kind, from, to, head }: Phrase, at: number): boolean {
  return at === head || (kind === 'several' && at >= from && at < to);
}

function placeOf(items: readonly Item[], at: number): keyof typeof WEIGHT {
  const [before, after] = [items[at - 1], items[at + 1]];
  if (after?.lower === "'s") return 'oblique';
  const { mention } = items[at]!;
  if (mention!.full && isDescribed(items, at + 1)) return 'introduced';
  if (before && /^(?:of|for|from|to|in|on|at|by|with|about|against|between|than|like)$/.test(before.lower)) return 'oblique';
  if (after?.kind === 'word' && !/^(?:and|or|in|on|at|of|for|to|from|with|by|as)$/.test(after.lower)) return 'subject';
  return 'object';
}

/** A description follows: "Ann Bell, the mayor", "Ann Bell, who", "Ann Bell — who". */
function isDescribed(items: readonly Item[], at: number): boolean {
  const [after, next] = [items[at], items[at + 1]];
  if (after?.lower === 'who') return true;
  return after?.text === ',' ? !!next && !isPreposition(next) && !/^(?:and|or|but|.*ed)$/.test(next.lower) : /^[—–―-]$/.test(after?.text ?? '') && next?.lower === 'who';
}

/** A single capitalised word that nothing else in the article explains: maybe a name misspelt. */
function isStranger({ mention }: Item): boolean {
  return mention?.kind === 'unsure' && mention.to - mention.from === 1;
}
