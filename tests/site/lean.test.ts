/** An edition without a search and without pictures of headlines is whole. */
import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { attribute, findAll, readPages, textOf } from '../support/pages.ts';
import { copyProject, runCommand } from '../support/project.ts';

test('no index, no pictures; what pages say of them is left out too', async () => {
  const copy = copyProject('lean');
  try {
    const { code, stderr } = await runCommand(copy, 'build', [], { SEARCH: 'off', SOCIAL_IMAGES: 'off' });
    expect(code, stderr).toBe(0);
    const dist = join(copy, 'dist');
    expect(existsSync(join(dist, 'pagefind'))).toBe(false);
    expect(existsSync(join(dist, 'social'))).toBe(false);
    const pages = readPages(dist);
    const meta = pages.map(({ tree }) => Object.fromEntries(findAll(tree, ({ tagName }) => tagName === 'meta').map((element) => [attribute(element, 'property') || attribute(element, 'name'), attribute(element, 'content')])));
    const pictured = meta.filter((one) => 'og:image' in one);
    expect(pictured.length).toBeGreaterThan(0);
    for (const one of pictured) {
      expect(existsSync(join(dist, one['og:image']!.replace(`${site.url}/`, '')))).toBe(true);
      expect(one['og:image:alt']).toBeTruthy();
      expect(one['twitter:card']).toBe('summary_large_image');
    }
    for (const one of meta.filter((each) => !('og:image' in each))) expect(one).toMatchObject({ 'twitter:card': 'summary' });
    expect(textOf(pages.find(({ path }) => path === '/search/')!.tree)).toContain('This edition has no search.');
  } finally {
    rmSync(dirname(copy), { recursive: true, force: true });
  }
});
