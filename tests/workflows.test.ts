/** The workflows for GitHub: well-formed, and calling nothing that the README does not document. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const FOLDER = '.github/workflows';

const step = z.strictObject({
  name: z.string().optional(),
  id: z.string().optional(),
  uses: z.string().regex(/^actions\/[\w-]+@v\d+$/).optional(),
  with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  env: z.record(z.string(), z.string()).optional(),
  run: z.string().optional(),
  if: z.string().optional(),
}).refine(({ uses, run }) => (uses === undefined) !== (run === undefined), 'a step uses an action or runs a command');

/** The part of the workflow syntax that these files may use. */
const workflow = z.strictObject({
  name: z.string(),
  on: z.union([z.string(), z.record(z.string(), z.unknown())]),
  permissions: z.record(z.string(), z.enum(['read', 'write', 'none'])),
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.boolean() }).optional(),
  jobs: z.record(z.string(), z.strictObject({
    'runs-on': z.string(),
    environment: z.strictObject({ name: z.string(), url: z.string() }).optional(),
    steps: z.array(step).min(1),
  })),
});

const files = readdirSync(FOLDER);
const read = (file: string) => workflow.parse(parse(readFileSync(join(FOLDER, file), 'utf8')));
const stepsOf = (file: string) => Object.values(read(file).jobs).flatMap(({ steps }) => steps);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const readme = readFileSync('README.md', 'utf8');

test('there is one for pull requests and one to publish', () => {
  expect(files.toSorted()).toEqual(['check.yml', 'publish.yml']);
  expect(read('check.yml').on).toBe('pull_request');
  expect(Object.keys(read('publish.yml').on)).toEqual(['push', 'schedule', 'workflow_dispatch']);
});

test.each(files)('%s calls only what package.json has and the README documents', (file) => {
  const commands = stepsOf(file).flatMap(({ run = '' }) => [...run.matchAll(/npm (?:run (?:--silent )?)?([a-z]+)/g)].map((match) => match[1]!));
  expect(commands.length).toBeGreaterThan(1);
  for (const command of commands.filter((one) => one !== 'ci')) {
    expect(Object.keys(scripts)).toContain(command);
    expect(readme).toMatch(new RegExp(`npm (?:run )?(?:--silent )?${command}\\b`));
  }
});

test('what a step takes from another is there', () => {
  for (const file of files) {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    const ids = stepsOf(file).flatMap(({ id }) => id ?? []);
    for (const [, id] of text.matchAll(/steps\.(\w+)\.outputs/g)) expect(ids).toContain(id);
  }
});

test('a pull request is checked whatever its files are called, and nothing of its text is run', () => {
  const runs = stepsOf('check.yml').flatMap(({ run }) => run ?? []);
  expect(runs.filter((run) => run.includes('${{'))).toEqual([]);
  expect(runs.join('\n')).toMatch(/git diff -z .*\| xargs -0 /);
});

test('publishing keeps readings and pages, and has the history for corrections', () => {
  const steps = stepsOf('publish.yml');
  expect(steps.find(({ uses }) => uses?.startsWith('actions/cache'))?.with?.['path']).toBe('.cache\ndist\n');
  expect(steps.find(({ uses }) => uses?.startsWith('actions/checkout'))?.with?.['fetch-depth']).toBe(0);
});
