/** The people whom an article names. */
import type { Person } from '../article.ts';
import type { Prose } from '../prose.ts';

/** A person whom the publisher has settled in `_people.yaml`. */
export interface KnownPerson {
  name: string;
  aliases: string[];
  role: string | null;
}

export interface PeopleReading {
  people: Person[];
}

/** Everyone named in the prose, in the order of first mention. */
export function readPeople(_prose: Prose, _known: readonly KnownPerson[]): PeopleReading {
  return { people: [] };
}
