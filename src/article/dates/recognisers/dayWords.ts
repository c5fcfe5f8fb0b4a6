/** Today, yesterday, tomorrow, tonight, this morning, last night. */
import type { IsoDate } from '../../article.ts';
import { daysBetween } from '../../calendarDay.ts';
import { unitInterval, yearOf } from '../calendar.ts';
import { pattern } from '../patterns.ts';
import type { Place, Recogniser } from '../recogniser.ts';
import { NONE } from '../recogniser.ts';
import { DAY_WORD, DETERMINER, RELATIVE, THE, UNIT } from '../triggers.ts';

const SHIFTS: Readonly<Record<string, number>> = { yesterday: -1, tomorrow: 1, 'last night': -1 };

/** A capital letter after another names a paper or a programme; not after a weekday. */
const WEEKDAY_START = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/** "Employed 6,000 in the 1970s and about 900 today": in our days. */
const LONG_AGO = /\b(?:1[5-9]\d\d|20\d\d)(?:s\b|\b)|\b(?:years|decades|centur(?:y|ies)|generations?)\s+(?:ago|earlier|before)\b/i;
const SO_MUCH_NOW = /\b(is|are|has|have|at|to|and|with|against|than)\s+(?:(?:now|only|just|about|some|nearly|almost|roughly|around|barely|over|under|(?:fewer|more|less)\s+than)\s+)*[$£€]?\d[\d.,]*(?:\s*(?:%|percent|per\s+cent|million|billion|trillion))*(?:\s+[a-z-]+){0,2}\s+$/;

function isOfOurDays({ before, published }: Place): boolean {
  const [, link] = SO_MUCH_NOW.exec(before) ?? [];
  if (link === undefined || (link === 'to' && !/\bfrom\b/.test(before))) return false;
  const [ago] = LONG_AGO.exec(before) ?? [];
  return ago !== undefined && !(Number.parseInt(ago, 10) >= yearOf(published) - 1);
}

/** How old news may be, in days, for its words to be quoted as they were said then. */
const STALE = 14;

/** The day on which somebody says "today": the one told beside it, or that of the news, of which a morning paper tells a day later; of older news only the speaker knows. */
function spokenOn({ saidDay, leadDay, newsDay, published }: Place): IsoDate | null {
  if (saidDay) return saidDay.from;
  if (!leadDay) return published;
  const age = daysBetween(leadDay.from, published);
  if (age === 1) return newsDay?.from === published ? null : leadDay.from;
  return age === 0 || age > STALE ? published : null;
}

export const DAY_WORDS: readonly Recogniser[] = [
  {
    name: 'nowadays',
    on: DAY_WORD,
    pattern: pattern("today['’]s\\s+(?:\\w+\\s+)?(?:world|society|standards?|age|climate|environment|economy|youth|children|kids|students|generation|technology)"),
    read: () => NONE,
  },
  {
    name: 'nowadays',
    on: DAY_WORD,
    begins: DAY_WORD | DETERMINER,
    pattern: pattern('even\\s+today|(?<=\\b(?:many|most|some|all|much|none|half)\\s+of\\s+)today[\'’]s|(?<=(?<!\\bas\\s+)\\bof\\s+)(?:today|tomorrow|yesterday)(?![\'’]s)|(?<=\\ban?\\s+(?:\\w+\\s+)?)tomorrow'),
    read: () => NONE,
  },
  {
    name: 'name',
    on: DAY_WORD,
    begins: DAY_WORD | RELATIVE,
    pattern: new RegExp(`(?<=\\b(?!${WEEKDAY_START})[A-Z][A-Za-z]+ )(?:TODAY|Today|Tonight|Tomorrow|This Morning)(?=\\W|$)|\\b(?:Today|Tonight|Tomorrow) (?:[Ss]how|[Pp]rogramme?)\\b`, 'y'),
    read: () => NONE,
  },
  {
    name: 'day-word',
    on: DAY_WORD | UNIT,
    begins: THE,
    pattern: pattern('the\\s+day\\s+(before\\s+yesterday|after\\s+tomorrow)|the\\s+night\\s+(before\\s+last)(?!\\s+(?:week|month|year|\\w+day)\\b)'),
    read: ([, day, night]) => ({ at: ({ published }) => unitInterval(published, 'day', /^b/i.test((day ?? night)!) ? -2 : 2) }),
  },
  {
    name: 'day-word',
    on: DAY_WORD,
    begins: DAY_WORD | RELATIVE,
    pattern: pattern('(today|yesterday|tomorrow|tonight|this\\s+(?:morning|afternoon|evening)|last\\s+(?:night|evening))(?:\\s+(?:morning|afternoon|evening|night))?'),
    read: ([, word]) => {
      const shift = SHIFTS[word!.toLowerCase().replace(/\s+/, ' ').replace('evening', 'night')] ?? 0;
      return {
        at: (place) => {
          if (/^today$/i.test(word!) && isOfOurDays(place)) return null;
          const said = place.isQuoted ? spokenOn(place) : place.published;
          return said && unitInterval(said, 'day', shift);
        },
      };
    },
  },
];
