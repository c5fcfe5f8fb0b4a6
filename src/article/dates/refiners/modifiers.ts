/** Words before a date that say roughly which part of it is meant belong to it: "early", "mid-", "the end of". */
import type { Prose } from '../../prose.ts';
import { backwards } from '../backwards.ts';
import { weekInterval } from '../calendar.ts';
import type { Candidate } from '../recogniser.ts';

const PART = '(?:the\\s+)?(?:beginning|start|end|middle|close|(?:first|second|third|last|final|early|later?|opening|closing)\\s+(?:weeks?|days|months|part|half))\\s+of(?:\\s+the)?|as\\s+(?:early|late)\\s+as|(?:(?:the|very)\\s+)?(?:early|late)(?:\\s+in)?|(?:the\\s+)?mid|end(?=-)';
const ABOUT = 'about|around|circa|roughly|approximately';
const WITHIN = 'earlier(?:\\s+in)?|later(?:\\s+in)?';
const WEEK = '(?:the\\s+)?week\\s+(?:of|(?:that\\s+)?(?:beginning|starting|ended|ending|began|started))';
const MODIFIER = backwards(new RegExp(`\\b(?:(${PART})|(${ABOUT})|(${WEEK})|(?:${WITHIN}))(?:\\s+|-)$`, 'i'));
const REACH = 32;
/** "Talked about Monday's vote", "a way around last week's ruling": about these, and not near them. */
const TOPICS: ReadonlySet<string> = new Set(['weekday', 'relative-weekday', 'weekday-of-week', 'day-word', 'relative-unit', 'weekend']);

export function takeModifiers(prose: Prose, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate) => {
    if ('none' in candidate.reading) return candidate;
    const sentence = prose.sentences[candidate.sentence]!;
    const before = prose.text.slice(Math.max(sentence.start, candidate.start - REACH), candidate.start);
    const match = MODIFIER.exec(before);
    if (!match || (match[2] && TOPICS.has(candidate.rule))) return candidate;
    const modifier = match[1] ? 'part' : match[2] ? 'about' : null;
    return { ...candidate, start: candidate.start - match[0].length, modifier, then: match[3] === undefined ? candidate.then : ({ from }) => weekInterval(from) };
  });
}
