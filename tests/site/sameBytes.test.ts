/** The same content makes the same bytes, wherever and in whatever time zone it is built. */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { listFiles } from '../support/pages.ts';
import { copyProject, runCommand } from '../support/project.ts';

function digests(dist: string): Record<string, string> {
  return Object.fromEntries(listFiles(dist).map((file) => [file, createHash('sha256').update(readFileSync(join(dist, file))).digest('hex')]));
}

test('a build in another folder, on the other side of the date line, gives the same bytes', async () => {
  const copy = copyProject('a folder of the evening');
  try {
    expect(await runCommand(copy, 'build', [], { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' })).toMatchObject({ code: 0 });
    expect(digests(join(copy, 'dist'))).toEqual(digests(inject('dist')));
  } finally {
    rmSync(dirname(copy), { recursive: true, force: true });
  }
});
