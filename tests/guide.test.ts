/** The writing guide names every message that an editor can meet, and no other. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';

const guide = readFileSync('content/_guide.md', 'utf8');
const ROOMS = ['article', 'archive', 'commands'];
/** Rooms within `article` whose rule names are those of readings. */
const READINGS = /(?:^|\/)(?:dates|quotes|people)\//;

const sources = ROOMS.flatMap((room) =>
  readdirSync(join('src', room), { recursive: true, encoding: 'utf8' })
    .map((file) => join('src', room, file).split(sep).join('/'))
    .filter((file) => file.endsWith('.ts') && !READINGS.test(file)),
).map((file) => readFileSync(file, 'utf8'));

/** A rule's name where a fault is made: the first argument, or after `rule:`. */
const RULE = /(?:\b(?:fault|warning|refuse|about|\[severity\])\((?:[^'()]*(?:\([^()]*\))?[^'()]*)|rule: )'([a-z]+(?:-[a-z0-9]+)+)'(?: : '([a-z]+(?:-[a-z0-9]+)+)')?/g;

const used = new Set(sources.flatMap((source) => [...source.matchAll(RULE)].flatMap((match) => match.slice(1).filter((name) => name !== undefined))));

test('there are messages to look at', () => {
  expect(used.size).toBeGreaterThan(30);
});

test('each message has a line in the guide', () => {
  expect([...used].filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
});

test('the guide speaks of no message that there is not', () => {
  const table = guide.slice(guide.indexOf('## What each message means'));
  const named = [...table.matchAll(/`([a-z]+(?:-[a-z0-9]+)+)`/g)].map((match) => match[1]!);
  expect(named.filter((name) => !sources.some((source) => source.includes(`'${name}'`)))).toEqual([]);
});
