/** Words before a date that say roughly which part of it is meant belong to it: "early", "mid-", "the end of". */
import type { Prose } from '../../prose.ts';
import type { Candidate } from '../recogniser.ts';

const MODIFIER = /(?:\b(?:(?:the\s+)?(?:beginning|start|end|middle|close)\s+of(?:\s+the)?|as\s+(?:early|late)\s+as|(?:very\s+)?early(?:\s+in)?|late(?:\s+in)?|earlier(?:\s+in)?|later(?:\s+in)?|about|around|circa|roughly|mid)(?:\s+|-))$/i;
const ROUGHLY = /mid|about|around|circa|roughly|early|late|beginning|start|end|middle|close/i;
const REACH = 24;

export function takeModifiers(prose: Prose, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate) => {
    if ('none' in candidate.reading) return candidate;
    const sentence = prose.sentences[candidate.sentence]!;
    const before = prose.text.slice(Math.max(sentence.start, candidate.start - REACH), candidate.start);
    const match = MODIFIER.exec(before);
    if (!match) return candidate;
    return { ...candidate, start: candidate.start - match[0].length, approximate: ROUGHLY.test(match[0]) };
  });
}
