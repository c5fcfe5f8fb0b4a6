/** From the words that name a speaker to the speaker. */
import type { Speaker } from '../article.ts';
import type { Item } from './narrative.ts';
import { newcomerBefore } from './newcomers.ts';
import type { Phrase } from './phrases.ts';
import { resolvePronoun } from './pronouns.ts';
import type { Finding, Scene } from './scene.ts';

/** The speaker that a finding names; null where it names nobody, or where "he" could be two people. */
export function toSpeaker(scene: Scene, finding: Finding): Speaker | null {
  if (!finding.source) return null;
  const { sentence, phrase } = finding.source;
  const { items } = scene.sentences[sentence]!;
  const head = items[phrase.head]!;
  switch (phrase.kind) {
    case 'he':
    case 'she': {
      // Within a transcript's turn "he" is told by its speaker, and stands for anybody but the narrator's subject.
      if (scene.sentences[sentence]!.turn) return null;
      const gender = phrase.kind === 'he' ? 'm' : 'f';
      const person = resolvePronoun(scene, sentence, phrase.head, gender);
      return person === -1 ? nameless(scene, head, newcomerBefore(scene, sentence, phrase.head, gender)) : named(scene, head, person);
    }
    case 'person':
      return named(scene, head, head.mention!.person);
    case 'body':
      return { name: withArticle(items, phrase, head), mention: head.text, start: head.start, end: head.end, kind: 'body' };
    case 'noun':
    case 'several':
      return unnamed(scene, items, phrase);
    default:
      return null;
  }
}

function named(scene: Scene, head: Item, person: number): Speaker {
  // A surname that two people of the article share stands as it is written.
  if (person === -1) return { name: head.text, mention: head.text, start: head.start, end: head.end, kind: 'unnamed' };
  return { name: scene.people.names[person]!, mention: head.text, start: head.start, end: head.end, kind: 'person' };
}

/** The words that brought in whoever a pronoun stands for. */
function nameless(scene: Scene, head: Item, source: Finding['source']): Speaker | null {
  if (!source) return null;
  const { name } = unnamed(scene, scene.sentences[source.sentence]!.items, source.phrase);
  return { name, mention: head.text, start: head.start, end: head.end, kind: 'unnamed' };
}

function withArticle(items: readonly Item[], phrase: Phrase, head: Item): string {
  return items[phrase.head - 1]?.lower === 'the' ? `the ${head.text}` : head.text;
}

function unnamed(scene: Scene, items: readonly Item[], phrase: Phrase): Speaker {
  const [start, end] = [items[phrase.from]!.start, items[phrase.to - 1]!.end];
  const words = scene.prose.text.slice(start, end);
  return { name: words.replace(/\s+/g, ' ').replace(/^The /, 'the ').replace(/^An? /, (article) => article.toLowerCase()), mention: words, start, end, kind: 'unnamed' };
}
