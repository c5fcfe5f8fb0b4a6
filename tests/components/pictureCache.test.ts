import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPictureCache } from '../../src/components/social/pictureCache.ts';

let project: string;
let made: number;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'dateline-pictures-'));
  mkdirSync(join(project, 'src/components/social'), { recursive: true });
  for (const file of ['src/components/social/card.ts', 'src/components/days.ts', 'package-lock.json']) writeFileSync(join(project, file), file);
  made = 0;
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

const draw = async (): Promise<Uint8Array> => new Uint8Array([made += 1]);
const take = async (...parts: string[]): Promise<number> => (await openPictureCache(project).take(parts, draw))[0]!;

test('a picture is drawn once for the same parts, and again for others', async () => {
  expect([await take('<svg/>', ''), await take('<svg/>', ''), await take('<svg>', ''), await take('<svg', '/>')]).toEqual([1, 1, 2, 3]);
});

test('changed drawing code meets no old picture', async () => {
  expect(await take('<svg/>')).toBe(1);
  writeFileSync(join(project, 'src/components/social/card.ts'), 'changed');
  expect(await take('<svg/>')).toBe(2);
  expect(readdirSync(join(project, '.cache/social'))).toHaveLength(1);
});

test('a damaged picture is as good as none', async () => {
  expect(await take('<svg/>')).toBe(1);
  const [version] = readdirSync(join(project, '.cache/social'));
  const [name] = readdirSync(join(project, '.cache/social', version!));
  const file = join(project, '.cache/social', version!, name!);
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(7, bytes.length - 1));
  expect(await take('<svg/>')).toBe(2);
  writeFileSync(file, '');
  expect(await take('<svg/>')).toBe(3);
});
