/** What a generated picture looks like: the newspaper's name, the headline, the article's days as a line in time. */
import type { ArticleFacts, TimelineEntry } from '../../article/article.ts';
import { showDay } from '../days.ts';
import { nearPublication } from '../timeLine.ts';
import { breakHeadline } from './headlineLines.ts';
import { CARD } from './sharedPicture.ts';
import type { Typeface } from './typeface.ts';

/** Where the article's own picture stands, cut to fill it. */
export const PHOTO = { left: 760, width: 440, height: CARD.height };

const PAPER = '#fffdf9';
const INK = '#1b1a17';
const WHEN = '#a31d15';
const RULE = '#d8d2c6';

const MARGIN = 64;
const GAP = 48;
const NAME = { size: 30, y: 84, rule: 110 };
const HEADLINE = { top: 142, bottom: 478, leading: 1.12 };
const LINE = { y: 532, bullet: 11, most: 9 };
const DATE = { size: 26, y: 588 };
/** No headline needs more, in UTF-16 units; a hostile one must not take long. */
const LONGEST = 300;
/** How far a letter rises above its baseline, as a part of its size. */
const RISE = 0.72;

/** What a picture shows of an article. */
export type CardFacts = Pick<ArticleFacts, 'title' | 'date'> & { timeline: readonly Pick<TimelineEntry, 'planned' | 'certainty'>[] };

/** The picture of an article as SVG; `photo` is whether its own picture stands beside the words. */
export function drawCard({ title, date, timeline }: CardFacts, name: string, photo: boolean, type: Typeface): string {
  const width = (photo ? PHOTO.left - GAP : CARD.width - MARGIN) - MARGIN;
  const parts = [
    `<rect width="${CARD.width}" height="${CARD.height}" fill="${PAPER}"/>`,
    `<g fill="${INK}">${lineOfText(name, NAME.y, NAME.size, width, type)}${drawHeadline(title, width, type)}</g>`,
    `<path d="M${MARGIN} ${NAME.rule}h${width}" stroke="${RULE}" stroke-width="2"/>`,
    drawLine(timeline, width),
    `<g fill="${WHEN}">${lineOfText(showDay(date), DATE.y, DATE.size, width, type)}</g>`,
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">${parts.join('')}</svg>`;
}

/** A headline in the middle of its place. One with letters that the typeface lacks is left out: half of it would say something else. */
function drawHeadline(title: string, width: number, type: Typeface): string {
  const text = drawable(title, type);
  if (text === null) return '';
  const { size, lines } = breakHeadline(text, width, (part) => type.widthOf(part, 1));
  const height = size * (RISE + HEADLINE.leading * (lines.length - 1));
  const first = HEADLINE.top + (HEADLINE.bottom - HEADLINE.top - height) / 2 + size * RISE;
  return lines.map((line, at) => type.draw(line, MARGIN, Math.round(first + at * size * HEADLINE.leading), size)).join('');
}

/** One line of text in a size in which it fits. */
function lineOfText(text: string, y: number, size: number, width: number, type: Typeface): string {
  const shown = drawable(text, type);
  if (shown === null) return '';
  return type.draw(shown, MARGIN, y, Math.min(size, (size * width) / type.widthOf(shown, size)));
}

/** Text without signs that have no glyph; null where a letter or a number has none, or where nothing is left. */
function drawable(text: string, type: Typeface): string | null {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').slice(0, LONGEST).trim();
  const kept = [...plain].filter((character) => type.covers(character));
  if ([...plain].some((character) => /[\p{L}\p{M}\p{N}]/u.test(character) && !type.covers(character))) return null;
  const shown = kept.join('').replace(/ +/g, ' ').trim();
  return shown === '' ? null : shown;
}

/** The days of the timeline, evenly apart: filled what was said, a ring what was worked out, the line broken where it is planned. */
function drawLine(timeline: CardFacts['timeline'], width: number): string {
  const shown = nearPublication(timeline, LINE.most);
  const step = width / Math.max(1, shown.length);
  const firstPlanned = shown.findIndex(({ entry }) => entry.planned);
  const solid = firstPlanned === -1 ? width : Math.max(0, step * (firstPlanned - 0.5) + LINE.bullet);
  const bullets = shown.map(({ entry: { certainty } }, at) => `<circle cx="${round(MARGIN + LINE.bullet + at * step)}" cy="${LINE.y}" r="${LINE.bullet}"${certainty === 'said' ? ` fill="${WHEN}"` : ''}/>`);
  const dashes = solid < width ? `<path d="M${round(MARGIN + solid)} ${LINE.y}H${MARGIN + width}" stroke-dasharray="12 10"/>` : '';
  return `<g fill="${PAPER}" stroke="${WHEN}" stroke-width="5"><path d="M${MARGIN} ${LINE.y}h${round(solid)}"/>${dashes}${bullets.join('')}</g>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
