/** What an article says of itself in lists when its editor did not: headline and summary. */
import type { Prose } from './prose.ts';

/** The longest derived headline and summary, in UTF-16 units. */
const TITLE_LENGTH = 120;
const SUMMARY_LENGTH = 220;

/** Room to see the word that opens the next clause. */
const CLAUSE_WORD = 12;

/** Where a sentence may be cut and still be one, best first. */
const CLAUSE_ENDS = [/[;:—–](?=\s)/g, / (?:but|although|though|while|whereas|because)(?= )/g, /,(?= (?:and|but|who|which|as|after|when|where|in|according|the)\b)/g, / and(?= )/g, /,(?= )/g];

/** A headline from the first sentence: whole if it fits, else cut at a clause, else at a word. */
export function deriveTitle(prose: Prose): string {
  const first = prose.sentences.find((sentence) => prose.blocks[sentence.block]!.kind === 'paragraph') ?? prose.sentences[0];
  if (!first) return '';
  const sentence = prose.text.slice(first.start, first.end).replace(/\s+/g, ' ');
  return shorten(sentence, TITLE_LENGTH).replace(/[.,;:]+$/, '');
}

/** A summary from the first paragraph: as many of its sentences as fit. */
export function deriveSummary(prose: Prose): string {
  const at = prose.blocks.findIndex((block) => block.kind === 'paragraph');
  const sentences = prose.sentences.filter((sentence) => sentence.block === at);
  if (sentences.length === 0) return '';
  let end = sentences[0]!.end;
  for (const sentence of sentences) if (sentence.end - sentences[0]!.start <= SUMMARY_LENGTH) end = Math.max(end, sentence.end);
  return shorten(prose.text.slice(sentences[0]!.start, end).replace(/\s+/g, ' '), SUMMARY_LENGTH);
}

/** At most `length` UTF-16 units of a sentence: cut at a clause in its second half, else at a word with an ellipsis. */
export function shorten(sentence: string, length: number): string {
  if (sentence.length <= length) return sentence;
  for (const pattern of CLAUSE_ENDS) {
    const ends = [...sentence.slice(0, length + CLAUSE_WORD).matchAll(pattern)].map((match) => match.index);
    const last = ends.filter((end) => end <= length && end >= length / 3 && quotesClosed(sentence.slice(0, end))).at(-1);
    if (last !== undefined) return sentence.slice(0, last);
  }
  const room = sentence.slice(0, length - 1);
  const space = room.lastIndexOf(' ');
  return `${space > length / 2 ? room.slice(0, space) : room}…`.replace(/[\uD800-\uDBFF]…$/, '…');
}

function quotesClosed(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return count(/"/g) % 2 === 0 && count(/“/g) === count(/”/g);
}
