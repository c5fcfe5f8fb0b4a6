/** Finds the words that look like dates. */
import type { Prose, Sentence } from '../prose.ts';
import type { Candidate, Recogniser } from './recogniser.ts';
import { RECOGNISERS } from './recognisers/index.ts';
import { triggersOf, type Triggers } from './triggers.ts';

/** Candidates in the order of the text, none of them overlapping. Code is no prose. */
export function recognise(prose: Prose): Candidate[] {
  const found: Candidate[] = [];
  for (const [index, sentence] of prose.sentences.entries()) {
    if (prose.blocks[sentence.block]?.kind === 'code') continue;
    const triggers = triggersOf(prose.text, sentence.start, sentence.end);
    if (triggers.kinds === 0) continue;
    for (const candidate of longest(propose(prose.text, sentence, index, triggers))) found.push(candidate);
  }
  return found;
}

function propose(text: string, { start, end }: Sentence, sentence: number, { kinds, beginnings }: Triggers): Candidate[] {
  const found: Candidate[] = [];
  const words = text.slice(start, end);
  for (const { name, on, begins = on, pattern, read } of recognisersFor(kinds)) {
    let from = start;
    for (const beginning of beginnings) {
      if ((beginning.kinds & begins) === 0 || beginning.at < from) continue;
      pattern.lastIndex = beginning.at - start;
      const match = pattern.exec(words);
      const reading = match && read(match, words);
      if (!reading) continue;
      from = beginning.at + match[0].length;
      found.push({ start: beginning.at, end: from, rule: name, reading, sentence, modifier: null, then: null });
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
