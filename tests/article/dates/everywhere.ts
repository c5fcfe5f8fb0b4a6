import type { Reading, Recogniser } from '../../../src/article/dates/recogniser.ts';

export interface Found {
  match: RegExpExecArray;
  reading: Reading | null;
}

/** What a recogniser would read of a sentence if it were tried at every place of it. */
export function readEverywhere({ pattern, read }: Recogniser, sentence: string): Found[] {
  const everywhere = new RegExp(pattern.source, pattern.flags.replace('y', 'g'));
  return [...sentence.matchAll(everywhere)].map((found) => {
    const match = found as RegExpExecArray;
    return { match, reading: read(match, sentence) };
  });
}
