/** Somebody whom the text gives no name, and whom "he" or "she" takes up: "said a pilot. …, he said". */
import type { Gender } from '../people/gender.ts';
import { FEMALE_NOUNS, MALE_NOUNS, PERSON_NOUNS } from '../people/words/titles.ts';
import type { Item } from './narrative.ts';
import type { Phrase } from './phrases.ts';
import type { Finding, Scene } from './scene.ts';

/** How many sentences back the newcomer may have spoken. */
const SENTENCES_BACK = 6;
/** How far a sentence is looked into: keeps an endless one linear. */
const ITEMS_BACK = 120;

/** Whether a phrase brings in somebody of that gender without a name: "a resident", "one official". */
export function isNewcomer(items: readonly Item[], { from, head }: Phrase, gender: 'm' | 'f'): boolean {
  return /^(?:an?|one|another)$/.test(items[from]!.lower) && fits(items[head]!, gender);
}

function fits({ lower }: Item, gender: 'm' | 'f'): boolean {
  return PERSON_NOUNS.has(lower) && !(gender === 'm' ? FEMALE_NOUNS : MALE_NOUNS).has(lower);
}

/** The nameless speaker of the quotation before a pronoun, where nobody of that gender is named from there on. */
export function newcomerBefore(scene: Scene, sentence: number, item: number, gender: Exclude<Gender, null>): Finding['source'] {
  for (let at = sentence; at >= Math.max(0, sentence - SENTENCES_BACK); at -= 1) {
    const { items: all } = scene.sentences[at]!;
    const last = at === sentence ? item : all.length;
    const items = all.slice(Math.max(0, last - ITEMS_BACK), last);
    if (items.some(({ mention }) => mention?.kind === 'person' && isOf(scene, mention.person, gender))) return null;
    const spoken = at < sentence ? items.findLast(({ quote }) => quote !== -1 && /^quote-/.test(scene.findings[quote]?.rule ?? '')) : undefined;
    const source = spoken && scene.findings[spoken.quote]!.source;
    if (!source) continue;
    const head = scene.sentences[source.sentence]!.items[source.phrase.head]!;
    if (source.phrase.kind === 'noun') return fits(head, gender) ? source : null;
    if (source.phrase.kind !== 'he' && source.phrase.kind !== 'she') return null;
  }
  return null;
}

function isOf(scene: Scene, person: number, gender: 'm' | 'f'): boolean {
  const own = person === -1 ? null : scene.people.genders[person]!;
  return own === null || own === gender;
}
