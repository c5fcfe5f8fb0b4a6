/** Speech verbs in all their forms. */
import { CALL_VERBS, IRREGULAR, SAY_VERBS } from './words/speechVerbs.ts';

export interface VerbForm {
  base: string;
  /** `finite` forms have a subject of their own; `past` says that the form is a past (and maybe a participle). */
  form: 'finite' | 'past' | 'gerund' | 'base';
  /** Whether it takes the words themselves, or only names and judges. */
  says: boolean;
}

const DOUBLED = /^(?:quip|rip|beg|pan|snap|brag|dub|slam|admit|refer|rebut|blog|hit|sum|clap|concur|demur|nod|sob|submit|tap|rap|jab|pin|plug|tag|zing?)$/;

const FORMS = new Map<string, VerbForm>();
for (const base of [...SAY_VERBS, ...CALL_VERBS]) {
  const says = SAY_VERBS.includes(base);
  for (const [form, kind] of inflect(base)) if (!FORMS.has(form)) FORMS.set(form, { base, form: kind, says });
}

/** The speech verb that a word in lower case is a form of; null where it is none. */
export function verbForm(lower: string): VerbForm | null {
  return FORMS.get(lower) ?? null;
}

function inflect(base: string): [string, VerbForm['form']][] {
  const stem = /[^eoy]e$/.test(base) ? base.slice(0, -1) : base;
  const doubled = DOUBLED.test(base) ? base + base.at(-1) : stem;
  const y = /[^aeiou]y$/.test(base);
  const past = IRREGULAR[base] ?? [y ? `${base.slice(0, -1)}ied` : base.endsWith('e') ? `${base}d` : `${doubled}ed`];
  const present = y ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
  return [...past.map((form): [string, 'past'] => [form, 'past']), [present, 'finite'], [`${doubled}ing`, 'gerund'], [base, 'base']];
}
