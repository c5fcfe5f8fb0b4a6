/** Finds the words that look like dates. */
import type { Prose } from '../prose.ts';
import type { Candidate, Recogniser } from './recogniser.ts';
import { RECOGNISERS } from './recognisers/index.ts';
import { triggersOf } from './triggers.ts';

/** Candidates in the order of the text, none of them overlapping. Code is no prose. */
export function recognise(prose: Prose): Candidate[] {
  return prose.sentences.flatMap(({ start, end, block }, sentence) => {
    if (prose.blocks[block]?.kind === 'code') return [];
    const text = prose.text.slice(start, end);
    const triggers = triggersOf(text);
    return triggers === 0 ? [] : longest(propose(text, start, triggers, sentence));
  });
}

function propose(text: string, offset: number, triggers: number, sentence: number): Candidate[] {
  const found: Candidate[] = [];
  for (const { name, pattern, read } of recognisersFor(triggers)) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const reading = read(match, text);
      const start = offset + match.index;
      if (reading) found.push({ start, end: start + match[0].length, rule: name, reading, sentence, modifier: null, then: null });
      else pattern.lastIndex = match.index + 1;
    }
  }
  return found;
}

/** Of all sums of kinds few ever come up. */
const TRIED = new Map<number, readonly Recogniser[]>();

function recognisersFor(triggers: number): readonly Recogniser[] {
  const known = TRIED.get(triggers) ?? RECOGNISERS.filter((recogniser) => isTried(recogniser, triggers));
  TRIED.set(triggers, known);
  return known;
}

/** Whether a sentence with these kinds of words may hold what a recogniser looks for. */
export function isTried({ on, with: all = 0 }: Recogniser, triggers: number): boolean {
  return (on & triggers) !== 0 && (all & triggers) === all;
}

/** Of overlapping candidates the longest stays; the sort is stable, so the recognisers' order breaks ties. */
function longest(candidates: Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || last.end <= candidate.start) kept.push(candidate);
    else if (candidate.end - candidate.start > last.end - last.start) kept[kept.length - 1] = candidate;
  }
  return kept;
}
