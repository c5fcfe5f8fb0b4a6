/** The people whom an article names. */
import type { Person } from '../article.ts';
import type { Prose } from '../prose.ts';
import { readGenders, type Gender } from './gender.ts';
import { knownPeople } from './knownPeople.ts';
import { findMentions, type NameMention, type Naming } from './mentions.ts';
import { roleAt } from './roles.ts';
import { tokenize, type Token } from './tokens.ts';

/** A person whom the publisher has settled in `_people.yaml`. */
export interface KnownPerson {
  name: string;
  aliases: string[];
  role: string | null;
}

export interface PeopleReading {
  /** Everyone named, in the order of first mention. */
  people: Person[];
  tokens: Token[];
  /** Every name in the order of the text, those of bodies and places too. */
  mentions: NameMention[];
  /** Full name of each person by the index that mentions use. */
  names: string[];
  /** Gender by the same index; null where the text does not tell. */
  genders: Gender[];
}

/** Everyone named in the prose, and every place where a name stands. */
export function readPeople(prose: Prose, known: readonly KnownPerson[]): PeopleReading {
  const settled = knownPeople(known);
  const tokens = tokenize(prose);
  const naming = findMentions(tokens, settled.has);
  const settledFor = naming.identities.all.map(({ words }) => settled.find(words));
  const names = naming.identities.all.map(({ name }, index) => settledFor[index]?.name ?? name);
  return {
    people: listPeople(prose.text, tokens, naming, names, settledFor),
    tokens,
    mentions: naming.mentions,
    names,
    genders: readGenders(tokens, naming),
  };
}

function listPeople(text: string, tokens: readonly Token[], { mentions }: Naming, names: readonly string[], settled: readonly (KnownPerson | null)[]): Person[] {
  const people = new Map<string, Person>();
  for (const mention of mentions) {
    if (mention.person === -1) continue;
    const name = names[mention.person]!;
    const roleGiven = people.get(name)?.roleGiven ?? roleAt(text, tokens, mention);
    const role = settled[mention.person]?.role ?? roleGiven;
    const written = text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
    const entry = people.get(name);
    if (!entry) people.set(name, { name, role, roleGiven, aliases: written === name ? [] : [written] });
    else {
      entry.role ??= role;
      entry.roleGiven = roleGiven;
      if (written !== name && !entry.aliases.includes(written)) entry.aliases.push(written);
    }
  }
  return [...people.values()];
}
