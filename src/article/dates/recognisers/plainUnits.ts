/** Units that go without a word for which: "the end of the year", "for the week", "earlier in the day", "the new year". */
import type { Interval, Unit } from '../calendar.ts';
import { backwards } from '../backwards.ts';
import { dayInterval, dayOf, isWithin, monthInterval, monthOf, quarterOf, unitInterval, yearInterval, yearOf } from '../calendar.ts';
import { anchorOf, isFigure } from '../figures.ts';
import { MONTH_NAME, monthNumber, pattern, unitOf, YEAR } from '../patterns.ts';
import type { Place, Recogniser } from '../recogniser.ts';
import { DETERMINER, HOLIDAY, THE, UNIT, YEAR_NUMBER } from '../triggers.ts';

/** "The year to March" ends there and "the week to come" is another; "has until the end of the year to pay" is of this one. */
const UP_TO = `to(?:-|\\s+(?:(?:end|mid)[-\\s]|come|date|now|the|last|this|\\d|${MONTH_NAME}\\b))`;

export const PLAIN_UNITS: readonly Recogniser[] = [
  {
    name: 'whole-unit',
    on: UNIT,
    begins: THE,
    pattern: pattern('(?<=\\b(?:for|during|throughout|over|on|ended|closed|finished|began|opened|started)\\s+)the\\s+(day|week|month)(?=[.,;:)]|$|\\s+(?:and|but|at|up|down|with|higher|lower)\\b)'),
    read: ([, word]) => ({ at: (place) => wholeUnit(unitOf(word!), place) }),
  },
  {
    name: 'year-end',
    on: UNIT,
    begins: UNIT | THE,
    pattern: pattern("(?:the\\s+)?year(?:['’]s)?[\\s-]end"),
    read: () => ({ inYear: (year) => dayInterval(dayOf(year, 12, 31)!) }),
  },
  {
    name: 'year-end',
    on: YEAR_NUMBER,
    with: UNIT,
    begins: YEAR_NUMBER | THE,
    pattern: pattern(`(?:the\\s+)?(${YEAR})\\s+year[\\s-]end`),
    read: ([, year]) => dayInterval(dayOf(Number(year), 12, 31)!),
  },
  {
    name: 'unit-end',
    on: UNIT,
    begins: UNIT | THE,
    pattern: pattern("(?<=\\b(?:by|until|till|at|before|after|through)\\s+)(?:the\\s+)?(week|month)['’]s\\s+end"),
    read: ([, unit]) => ({ at: (place) => theUnit(unitOf(unit!), place) }),
  },
  {
    name: 'the-year',
    on: UNIT,
    begins: THE | DETERMINER,
    pattern: pattern(`(?<=\\b(?:for|during|in|through|throughout|(?:end|rest|half|part|beginning|start|middle|remainder|most|much|months|days|weeks|quarter|balance|(?:first|second|third|last|final)\\s+[a-z]+)\\s+of)\\s+)(?:the\\s+(?:full\\s+|whole\\s+|entire\\s+|fiscal\\s+|calendar\\s+)?|all\\s+)year(?![\\s-]+(?:before|after|since|${UP_TO}|earlier|ago|end\\b|old|\\d))`),
    read: () => ({ at: theYear }),
  },
  {
    name: 'new-year',
    on: HOLIDAY,
    begins: THE,
    pattern: pattern("(?<=\\b(?:in|into|by|until|till|before|after|since|for|of)\\s+)the\\s+new\\s+year(?!['’]|[\\s-]+(?:holidays?|celebrations?|festiv\\w+|break|honou?rs|period|parade|eve|day|message|speech|address|resolutions?))"),
    read: () => ({ at: newYear }),
  },
  {
    name: 'part-of-day',
    on: UNIT,
    begins: THE,
    pattern: pattern('(?<=\\b(?:(?:earlier|later|early|late)\\s+in|by\\s+the\\s+end\\s+of)\\s+)the\\s+(?:day|night)|(?<=\\b(?:in|by|until|till|through|during)\\s+)the\\s+(?:(?:early|mid|late|later)[\\s-]+)?(?:afternoon|evening)(?=[.,;:)]|$|\\s+(?:and|but|he|she|they|it|when|after|before)\\b)'),
    read: () => ({ at: dayOfPart }),
  },
  {
    name: 'the-unit',
    on: UNIT,
    begins: THE,
    pattern: pattern(`(?<=\\b(?:(?:end|rest|beginning|start|middle|remainder|most|part)\\s+of|(?:earlier|later|early|late)\\s+in)\\s+)the\\s+(?:calendar\\s+)?(week|month|year|decade)(?![\\s-]+(?:before|after|${UP_TO}|earlier|ago|old|\\d|of))`),
    read: ([, unit]) => ({ at: (place) => theUnit(unitOf(unit!), place) }),
  },
];

/** Of the day that the block told of last, or else of the news: "earlier in the day". What is to come may be of any. */
function dayOfPart({ near, newsDay, tense }: Place): Interval | null {
  return /^(?:past|either)$/.test(tense()) ? (near.findLast(({ precision }) => precision === 'day') ?? newsDay) : null;
}

/** The current one, or in what is told of the past the one that the block told of. */
function theUnit(unit: Unit, { published, near, tense }: Place): Interval {
  const current = unitInterval(published, unit, 0);
  const told = near.at(-1);
  return told && told.to < current.from && isWithin(told, unit) && tense() === 'past' ? unitInterval(told.from, unit, 0) : current;
}

/** "For the week, the shares fell 3 percent": that of the date that the block told last. */
function wholeUnit(unit: Unit, place: Place): Interval | null {
  const told = place.storyNear ? anchorOf(place, unit) : null;
  return told && told.from <= place.published && isWithin(told, unit) && place.tense() === 'past' ? unitInterval(told.from, unit, 0) : null;
}

/** The one to come from autumn on, the one that has begun until spring; between them only what is still to come tells which. */
function newYear({ published, before, tense }: Place): Interval | null {
  const month = monthOf(published);
  if (/\bsince\s+$/i.test(before)) return unitInterval(published, 'year', 0);
  const ahead = month >= 9 || (month > 3 && tense() === 'future');
  return ahead || month <= 3 ? unitInterval(published, 'year', ahead ? 1 : 0) : null;
}

/** "For the year ended Dec. 31", told in February, is the year before; "that ended in April 2021" gives its end itself. */
const ENDED = new RegExp(`^\\s+(?:that\\s+)?ended\\s+(?:(?:on|in)\\s+)?(?:\\d{1,2}\\s+)?(${MONTH_NAME})(?:\\s+\\d{1,2}(?!\\d))?(?:,?\\s+(${YEAR}))?`, 'i');

/** Until then companies tell of the year that is over. */
const FEBRUARY = 2;
const RESULTS = /\b(?:net|income|profits?|earn(?:ed|ings)|loss|revenues?|dividends?|results)\b/i;

/** "Sales rose in 2019; during the year two yards were opened". */
const DURING = backwards(/\bduring\s+$/i);
/** "It earned $3 million in 2019, and returned 4 percent for the year". */
const OF_FIGURES = backwards(/\b(?:for|in)\s+$/i);

function theYear(place: Place): Interval {
  const { published, before, after, quarter } = place;
  const [, name = '', year] = ENDED.exec(after) ?? [];
  const ended = monthNumber(name);
  if (ended !== null && year !== undefined) return yearThrough(monthInterval(Number(year), ended));
  const told = place.near.at(-1);
  const leans = DURING.test(before) || (OF_FIGURES.test(before) && isFigure(place));
  if (told && leans && told.precision === 'year' && yearOf(told.from) < yearOf(published) && place.tense() === 'past') return told;
  const closed = quarter !== null && yearOf(quarter.to) < yearOf(published) && quarterOf(quarter.from) === 4;
  const results = (monthOf(published) <= FEBRUARY && RESULTS.test(before)) || (closed && OF_FIGURES.test(before) && isFigure(place));
  const over = (ended !== null && ended > monthOf(published)) || (results && place.tense() === 'past');
  return unitInterval(published, 'year', over ? -1 : 0);
}

/** The twelve months to the end of one. */
function yearThrough({ from, to }: Interval): Interval {
  const first = unitInterval(from, 'month', -11).from;
  return yearOf(first) === yearOf(to) ? yearInterval(yearOf(to)) : { from: first, to, precision: 'range' };
}
