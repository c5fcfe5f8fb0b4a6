/** What an article tells of a person's gender. */
import { genderOfFirstName, type Naming } from './mentions.ts';
import type { Token } from './tokens.ts';
import { HE, SHE } from './words/functionWords.ts';
import { FEMALE_HONORIFICS, FEMALE_NOUNS, MALE_HONORIFICS, MALE_NOUNS } from './words/titles.ts';

export type Gender = 'm' | 'f' | null;

/** The gender of each person by index: from honorifics and nouns beside the name, else from the first name. */
export function readGenders(tokens: readonly Token[], { mentions, identities }: Naming): Gender[] {
  const votes = identities.all.map(() => 0);
  for (const mention of mentions) {
    if (mention.person === -1) continue;
    votes[mention.person]! += besideName(tokens, mention);
  }
  const genders = identities.all.map(({ words }, index): Gender => {
    const vote = votes[index]!;
    if (vote !== 0) return vote > 0 ? 'm' : 'f';
    const usual = genderOfFirstName(words[0]!);
    // A man's first name that stands alone is oftener a surname: Clinton, Grant, Ryan.
    return words.length === 1 && usual === 'm' ? null : usual;
  });
  return genders.includes(null) ? fromPronouns(tokens, mentions, genders) : genders;
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

const PRONOUNS_AHEAD = 14;
const ENOUGH = 1;

/** Where the name tells nothing: the pronouns that follow it in its sentence, before anybody else is named. */
function fromPronouns(tokens: readonly Token[], mentions: Naming['mentions'], genders: readonly Gender[]): Gender[] {
  const votes = genders.map(() => 0);
  mentions.forEach((mention, index) => {
    if (mention.person === -1 || genders[mention.person] !== null) return;
    const next = mentions.slice(index + 1, index + 4).find(({ person }) => person !== -1 && person !== mention.person);
    const end = Math.min(tokens.length, mention.to + PRONOUNS_AHEAD, next?.from ?? Infinity);
    for (let at = mention.to; at < end && !tokens[at]!.opens; at += 1) {
      if (HE.has(tokens[at]!.lower)) votes[mention.person]! += 1;
      if (SHE.has(tokens[at]!.lower)) votes[mention.person]! -= 1;
    }
  });
  return genders.map((gender, index) => gender ?? (votes[index]! >= ENOUGH ? 'm' : votes[index]! <= -ENOUGH ? 'f' : null));
}
