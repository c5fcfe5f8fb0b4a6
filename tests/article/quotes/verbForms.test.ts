import { expect, test } from 'vitest';
import { verbForm } from '../../../src/article/quotes/verbForms.ts';

const FORMS: [form: string, base: string, kind: string][] = [
  ['said', 'say', 'past'], ['says', 'say', 'finite'], ['saying', 'say', 'gerund'], ['say', 'say', 'base'],
  ['agreed', 'agree', 'past'], ['agreeing', 'agree', 'gerund'], ['replied', 'reply', 'past'], ['replies', 'reply', 'finite'],
  ['admitted', 'admit', 'past'], ['referring', 'refer', 'gerund'], ['wrote', 'write', 'past'], ['writing', 'write', 'gerund'],
  ['argued', 'argue', 'past'], ['arguing', 'argue', 'gerund'], ['teases', 'tease', 'finite'], ['confesses', 'confess', 'finite'],
  ['slammed', 'slam', 'past'], ['stressed', 'stress', 'past'], ['described', 'describe', 'past'],
];

test.each(FORMS)('%s', (form, base, kind) => {
  expect(verbForm(form)).toMatchObject({ base, form: kind });
});

test('other words are no forms of speech verbs', () => {
  for (const word of ['harbour', 'walked', 'is']) expect(verbForm(word)).toBeNull();
});
