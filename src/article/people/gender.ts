/** What an article tells of a person's gender. */
import { genderOfFirstName, type Naming } from './mentions.ts';
import type { Token } from './tokens.ts';
import { FEMALE_HONORIFICS, FEMALE_NOUNS, MALE_HONORIFICS, MALE_NOUNS } from './words/titles.ts';

export type Gender = 'm' | 'f' | null;

/** The gender of each person by index: from honorifics and nouns beside the name, else from the first name. */
export function readGenders(tokens: readonly Token[], { mentions, identities }: Naming): Gender[] {
  const votes = identities.all.map(() => 0);
  for (const mention of mentions) {
    if (mention.person === -1) continue;
    votes[mention.person]! += besideName(tokens, mention);
  }
  return identities.all.map(({ words }, index) => {
    const vote = votes[index]!;
    if (vote !== 0) return vote > 0 ? 'm' : 'f';
    return genderOfFirstName(words[0]!);
  });
}

function besideName(tokens: readonly Token[], { titlesFrom, from, to }: Naming['mentions'][number]): number {
  for (let at = Math.max(0, titlesFrom - 1); at < from; at += 1) {
    const { lower } = tokens[at]!;
    if (MALE_HONORIFICS.has(lower) || MALE_NOUNS.has(lower)) return 1;
    if (FEMALE_HONORIFICS.has(lower) || FEMALE_NOUNS.has(lower)) return -1;
  }
  if (tokens[to]?.text !== ',') return 0;
  for (let at = to + 1; at < to + 7 && at < tokens.length && tokens[at]!.kind !== 'mark'; at += 1) {
    if (/^(?:of|for|who|to|in|at)$/.test(tokens[at]!.lower)) return 0;
    if (MALE_NOUNS.has(tokens[at]!.lower)) return 1;
    if (FEMALE_NOUNS.has(tokens[at]!.lower)) return -1;
  }
  return 0;
}
