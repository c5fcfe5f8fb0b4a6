/** Whom "he" or "she" stands for. */
import type { Gender } from '../people/gender.ts';
import type { Scene } from './scene.ts';

const SENTENCES_BACK = 5;

/** The person whom a pronoun stands for; -1 where two people fit nearly alike. */
export function resolvePronoun(scene: Scene, sentence: number, item: number, gender: Exclude<Gender, null>, lastSpeaker: number): number {
  const scores = new Map<number, number>();
  let weight = 1;
  for (let back = 0; back <= SENTENCES_BACK && sentence - back >= 0; back += 1, weight *= 0.6) {
    const { items } = scene.sentences[sentence - back]!;
    const end = back === 0 ? item : items.length;
    for (let at = 0; at < end; at += 1) {
      const person = items[at]!.mention?.person ?? -1;
      if (person === -1 || !fits(scene.people.genders[person]!, gender)) continue;
      const score = weight * salience(scene, sentence - back, at) * (scene.people.genders[person] ? 1 : 0.7);
      scores.set(person, Math.max(scores.get(person) ?? 0, score));
    }
  }
  if (lastSpeaker !== -1 && scores.has(lastSpeaker)) scores.set(lastSpeaker, scores.get(lastSpeaker)! * 1.5);
  const [best, next] = [...scores].toSorted((a, b) => b[1] - a[1]);
  if (!best) return -1;
  return !next || best[1] >= 1.25 * next[1] ? best[0] : -1;
}

function fits(own: Gender, wanted: Gender): boolean {
  return own === null || own === wanted;
}

/** Subjects come first, possessors and what stands after a preposition last. */
function salience(scene: Scene, sentence: number, at: number): number {
  const { items } = scene.sentences[sentence]!;
  const [before, after] = [items[at - 1], items[at + 1]];
  if (after?.lower === "'s") return 0.5;
  if (before && /^(?:of|for|from|to|in|on|at|by|with|about|against|between|than|like)$/.test(before.lower)) return 0.5;
  if (after?.kind === 'word' && !/^(?:and|or|in|on|at|of|for|to)$/.test(after.lower)) return 1;
  return 0.8;
}
