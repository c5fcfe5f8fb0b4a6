/** The publisher's own people, found by any of their names. */
import type { KnownPerson } from './readPeople.ts';

export interface KnownPeople {
  /** Whether a name in lower case is one of theirs. */
  has: (name: string) => boolean;
  /** The person whom name words stand for; null where that is nobody or several. */
  find: (words: readonly string[]) => KnownPerson | null;
}

/** Looks the publisher's people up by full name and by alias. A name that two of them share finds neither. */
export function knownPeople(known: readonly KnownPerson[]): KnownPeople {
  const byName = new Map<string, KnownPerson | null>();
  for (const person of known) {
    for (const name of [person.name, ...person.aliases]) {
      const key = plain(name);
      const other = byName.get(key);
      byName.set(key, other === undefined || other === person ? person : null);
    }
  }
  return { has: (name) => byName.has(name), find: (words) => byName.get(words.join(' ')) ?? null };
}

function plain(name: string): string {
  return name.toLowerCase().replace(/’/g, "'").replace(/\./g, '').replace(/\s+/g, ' ').trim();
}
