import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawCard } from '../../src/components/social/card.ts';
import { breakHeadline } from '../../src/components/social/headlineLines.ts';
import { cutPhoto } from '../../src/components/social/socialCard.ts';
import { openTypeface } from '../../src/components/social/typeface.ts';
import { articleOf } from '../archive/articles.ts';

/** Letters that are all half as wide as they are high. */
const half = (text: string): number => text.length / 2;
const type = openTypeface();
const draw = (title: string): string => drawCard(articleOf({ slug: 'clock', date: '2025-03-03', title, events: [['2025-03-01', 'It stopped.'], ['2025-04-01', 'It strikes.']] }), 'The Tower', false, type);
/** How many letters a picture shows of its headline, beside those of its name and date. */
const letters = (title: string): number => draw(title).split('<path transform').length - draw('☃').split('<path transform').length;

test('a short headline is set in the largest letters, its lines of like length', () => {
  expect(breakHeadline('The clock has stopped again in the tower', 1050, half)).toEqual({ size: 84, lines: ['The clock has stopped', 'again in the tower'] });
});

test('a longer headline is set in smaller letters', () => {
  const { size, lines } = breakHeadline('The clock in the tower has stopped for the third time since the feast of its hundredth birthday in May', 1050, half);
  expect(size).toBeLessThan(84);
  expect(lines.every((line) => half(line) * size <= 1050)).toBe(true);
});

test('what no size holds ends in an ellipsis, however it is spaced', () => {
  for (const title of ['x'.repeat(300), 'clock '.repeat(50).trim()]) {
    const { size, lines } = breakHeadline(title, 1050, half);
    expect(lines.length).toBeLessThanOrEqual(6);
    expect(lines.at(-1)).toMatch(/…$/);
    expect(lines.every((line) => half(line) * size <= 1050)).toBe(true);
  }
});

test('every letter of a headline is drawn, in Latin, Greek and Cyrillic', () => {
  expect(letters('Clock')).toBe(5);
  expect(letters('Ελληρι')).toBe(6);
  expect(letters('Эллери')).toBe(6);
});

test('a headline with letters that the typeface lacks is left out whole; a sign that it lacks is left out alone', () => {
  expect(letters('時計 Clock')).toBe(0);
  expect(letters('Clock 🕰 stops')).toBe(letters('Clock stops'));
  expect(letters('')).toBe(0);
});

test('no title leaves its place or becomes markup', () => {
  const picture = draw('</svg><script>alert(1)</script>&\u202e\u0000');
  expect(picture.match(/<\/?[a-z]+/g)!.filter((tag) => !/^<\/?(?:svg|rect|g|path|circle)$/.test(tag))).toEqual([]);
  expect(draw('x'.repeat(100_000)).length).toBeLessThan(200_000);
});

test('days still to come stand on a broken line', () => {
  expect(draw('Clock').match(/stroke-dasharray/g)).toHaveLength(1);
  expect(draw('Clock').match(/<circle/g)).toHaveLength(2);
});

test('a photograph that cannot be read to its end is left out of its card', async () => {
  const photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#789', noise: { type: 'gaussian', mean: 120, sigma: 40 } } }).png().toBuffer();
  expect(await sharp((await cutPhoto(photo))!).metadata()).toMatchObject({ height: 630 });
  expect(await cutPhoto(photo.subarray(0, photo.length / 2))).toBeNull();
  expect(await cutPhoto(Buffer.from('no picture'))).toBeNull();
});
