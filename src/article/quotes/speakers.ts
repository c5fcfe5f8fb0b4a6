/** From the words that name a speaker to the speaker. */
import type { Speaker } from '../article.ts';
import type { Item } from './narrative.ts';
import type { Phrase } from './phrases.ts';
import { resolvePronoun } from './pronouns.ts';
import type { Finding, Scene } from './scene.ts';

/** The speaker that a finding names; null where it names nobody, or where "he" could be two people. */
export function toSpeaker(scene: Scene, finding: Finding, lastSpeaker: number): { speaker: Speaker | null; person: number } {
  const none = { speaker: null, person: -1 };
  if (!finding.source) return none;
  const { sentence, phrase } = finding.source;
  const { items } = scene.sentences[sentence]!;
  const head = items[phrase.head]!;
  switch (phrase.kind) {
    case 'he':
    case 'she': {
      const person = resolvePronoun(scene, sentence, phrase.head, phrase.kind === 'he' ? 'm' : 'f', lastSpeaker);
      return person === -1 ? none : { speaker: named(scene, head, person), person };
    }
    case 'person':
      return { speaker: named(scene, head, head.mention!.person), person: head.mention!.person };
    case 'body':
      return { speaker: { name: withArticle(items, phrase, head), mention: head.text, start: head.start, end: head.end, kind: 'body' }, person: -1 };
    case 'noun':
    case 'several':
      return { speaker: unnamed(scene, items, phrase), person: -1 };
    default:
      return none;
  }
}

function named(scene: Scene, head: Item, person: number): Speaker {
  return { name: scene.people.names[person]!, mention: head.text, start: head.start, end: head.end, kind: 'person' };
}

function withArticle(items: readonly Item[], phrase: Phrase, head: Item): string {
  return items[phrase.head - 1]?.lower === 'the' ? `the ${head.text}` : head.text;
}

function unnamed(scene: Scene, items: readonly Item[], phrase: Phrase): Speaker {
  const [start, end] = [items[phrase.from]!.start, items[phrase.to - 1]!.end];
  const words = scene.prose.text.slice(start, end);
  return { name: words.replace(/\s+/g, ' ').replace(/^The /, 'the ').replace(/^An? /, (article) => article.toLowerCase()), mention: words, start, end, kind: 'unnamed' };
}
