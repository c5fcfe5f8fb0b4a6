/** "Two weeks ago", "three days later", "a year earlier"; lengths of time by themselves name no date. */
import type { Interval, Unit } from '../calendar.ts';
import { backFrom, dayInterval, isWithin, lastWeekday, shiftDays, unitInterval, weekInterval, yearBefore, yearInterval, yearOf } from '../calendar.ts';
import { anchorOf, isFigure } from '../figures.ts';
import { COUNT, countOf, pattern, THAT_DATE, UNIT_NAME, unitOf, WEEKDAY_NAME, weekdayNumber, WHOLE_MONTH } from '../patterns.ts';
import type { Place, Recogniser } from '../recogniser.ts';
import { NONE } from '../recogniser.ts';
import { AWAY, DETERMINER, DIGITS, HOUR, NUMBER_WORD, ORDINAL, RELATIVE, THE, UNIT } from '../triggers.ts';

const SHIFTS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };
/** By the first letter of "this", "last" and "next". */
const STEPS: Readonly<Record<string, number>> = { t: 0, l: -1, n: 1 };
/** Units of which each is told by another: "two nights later", "a fortnight ago". */
const TOLD_BY: Readonly<Record<string, readonly [unit: Unit, times: number]>> = { night: ['day', 1], morning: ['day', 1], afternoon: ['day', 1], evening: ['day', 1], fortnight: ['week', 2] };
const ANY_UNIT = `(${UNIT_NAME}|${Object.keys(TOLD_BY).join('|')})s?`;
/** "The vote is just two months away". */
const IS_STILL = '\\b(?:is|are)\\s+(?:(?:now|still|just|only|about|some|at\\s+least|less\\s+than|more\\s+than)\\s+)*';
/** "A year before", and not "a year before the fire". */
const BY_ITSELF = '(?=[.,;:)”"]|$|\\s+(?:and|but|while|as|when|in|at)\\b)';
const VAGUE = '(?:several|many|some|few|a\\s+few|various|countless)';

export const OFFSETS: readonly Recogniser[] = [
  {
    name: 'vague-offset',
    on: UNIT,
    begins: UNIT | NUMBER_WORD | THE | RELATIVE | DETERMINER,
    pattern: pattern(`(?:${VAGUE}\\s+)?(?:days|weeks|months|years|decades|centuries)\\s+(?:ago|earlier|later|before)|(?:the\\s+)?(?:last|past|next|coming|recent)\\s+(?:${VAGUE}\\s+)?(?:days|weeks|months|years|decades|quarters)`),
    read: () => NONE,
  },
  {
    name: 'offset-to-day',
    on: UNIT,
    with: AWAY,
    begins: DIGITS | NUMBER_WORD,
    pattern: pattern(`(${COUNT})\\s+(week|month|year|decade)s?\\s+ago\\s+(?:(today|yesterday|tomorrow)|on\\s+(${WEEKDAY_NAME})|(${WEEKDAY_NAME})|this\\s+(?:coming\\s+)?(${WEEKDAY_NAME})|((?:this|last|next)\\s+(?:week|month)))`),
    read: ([, count, unit, word, onDay, day, coming, current]) => ({
      at: ({ published }) => {
        const moved = backFrom(published, unitOf(unit!), countOf(count!));
        if (current) return unitInterval(moved, unitOf(current.split(/\s+/)[1]!), STEPS[current[0]!.toLowerCase()]!);
        if (word) return unitInterval(moved, 'day', SHIFTS[word.toLowerCase()]!);
        const weekday = weekdayNumber((onDay ?? day ?? coming)!);
        if (weekday === null) return null;
        return unitOf(unit!) === 'week' ? dayInterval(shiftDays(weekInterval(moved).from, weekday - 1)) : dayInterval(backFrom(lastWeekday(coming === undefined ? published : shiftDays(published, 6), weekday), unitOf(unit!), countOf(count!)));
      },
    }),
  },
  {
    name: 'offset',
    on: UNIT,
    with: AWAY,
    begins: DIGITS | NUMBER_WORD,
    pattern: pattern(`(?<!\\bhalf\\s+)(${COUNT})(?:\\s+and\\s+a\\s+half|\\s+or\\s+(?:so|more|two))?[\\s-]+${ANY_UNIT}(?:\\s+or\\s+(?:so|more))?(?:\\s+and\\s+a\\s+half)?[\\s-]+(ago|(?:earlier|later)(?!\\s+than\\b)|prior|previously|before${BY_ITSELF}|from\\s+now|hence|afterwards?|(?<=${IS_STILL}${COUNT}\\s+\\w+\\s+)away(?=[.,;:)]|$|\\s+(?:and|but)\\b))`),
    read: ([, count, unit, way]) => ({ at: (place) => offset(countOf(count!), unit!, way!.toLowerCase(), place) }),
  },
  {
    name: 'offset',
    on: UNIT,
    begins: DIGITS | NUMBER_WORD | THE,
    pattern: pattern(`(the|${COUNT})\\s+${ANY_UNIT}(?:\\s+after\\s+${THAT_DATE}|((?<=\\bin\\s[^,;.]{3,40})['’]s?\\s+time))`),
    read: ([, count, unit, time]) => ({ at: (place) => offset(/^the$/i.test(count!) ? 1 : countOf(count!), unit!, time === undefined ? 'later' : 'hence', place) }),
  },
  {
    name: 'offset',
    on: UNIT,
    begins: DIGITS | NUMBER_WORD,
    pattern: pattern(`(?<=\\bin\\s+(?:(?:about|just|roughly|around)\\s+)?)(${COUNT})\\s+(day|week|month)s?(?=[.,;:)"”]|$|\\s+(?:and|but|when|at|on|with|to)\\b)`),
    read: ([, count, unit]) => ({ at: (place) => (isAhead(place) ? offset(countOf(count!), unit!, 'hence', place) : null) }),
  },
  {
    name: 'hours-ago',
    on: HOUR,
    with: AWAY,
    begins: DIGITS | NUMBER_WORD,
    pattern: pattern(`(?:${COUNT}\\s+minutes?|an?\\s+hour|(?:[2-9]|two|three|four|five|six)\\s+hours)\\s+ago`),
    read: () => ({ at: ({ published }) => dayInterval(published) }),
  },
  {
    name: 'duration',
    on: UNIT,
    begins: DIGITS | ORDINAL | NUMBER_WORD | THE | RELATIVE,
    pattern: pattern(`(?:(?:the|a|an)\\s+)?(?:(?:last|past|next|first|final|coming|previous)\\s+)?${COUNT}(?:\\s+(?:more|full|straight|consecutive|trading|business|and\\s+a\\s+half))?[\\s-]+(?:day|week|weekend|month|quarter|year|decade)s?(?:-old|-long)?`),
    read: () => NONE,
  },
];

/** "Net income for the year was up from a year earlier", after that of a quarter. */
const OF_YEAR = /\b(?:(?:for|over|during)\s+(?:the\s+)?(?:full\s+|whole\s+|entire\s+|fiscal\s+)*year\b(?!\s+ago)|full-year\b)/i;

/** "Sales in May were 3 percent higher than a year earlier". */
const OF_MONTH = new RegExp(`\\b${WHOLE_MONTH}\\b(?!\\s+\\d)`);

/** "The order will take effect in two weeks", and not what can be done within them. */
const COMES = /\b(?:will|is\s+(?:to|due\s+to|set\s+to|scheduled\s+to|expected\s+to)|are\s+(?:to|due\s+to|set\s+to|scheduled\s+to|expected\s+to)|['’]ll)\s+(?:[a-z]+ly\s+)?(?:begin|start|open|take\s+(?:effect|place)|become\s+effective|meet|return|vote|end|expire|resume|close|be\s+(?:held|back|released|published|announced|heard|there|over|sentenced|open))\b[^,;]*$/;

function isAhead({ before, tense }: Place): boolean {
  return COMES.test(before) && tense() === 'future';
}

/** The unit is the precision, but decades are counted in years: "a decade ago" is ten years. Business news compares whole periods: a year before a quarter is that quarter. */
function offset(count: number, name: string, way: string, place: Place): Interval | null {
  if (count === 0) return null;
  const [unit, times] = TOLD_BY[name.toLowerCase()] ?? [unitOf(name), 1];
  const amount = (/^(?:ago|earlier|prior|previously|before)/.test(way) ? -count : count) * times;
  const leaning = !/^(?:ago|from|hence|away)/.test(way);
  const compared = unit === 'year' && amount === -1 && isFigure(place) ? ofFigures(place) : null;
  if (compared) return yearBefore(compared);
  const from = anchorOf(place, unit);
  const anchor = leaning && from && isWithin(from, unit) ? from.from : null;
  if (amount > 0 && leaning && (!anchor || (anchor <= place.published && place.tense() === 'future'))) return null;
  if (way === 'before' && !anchor) return null;
  if (unit === 'decade') return yearInterval(yearOf(anchor ?? place.published) + amount * 10);
  return unitInterval(anchor ?? place.published, unit, amount);
}

/** What the figures are of where the words stand: a quarter or its year, or else a month that the sentence names. */
function ofFigures({ period, month, before }: Place): Interval | null {
  if (period) return OF_YEAR.test(before) ? yearInterval(yearOf(period.to)) : period;
  return OF_MONTH.test(before) ? month : null;
}
