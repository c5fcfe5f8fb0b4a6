/** Times of day: "10:35 a.m.", "1500 GMT", "at noon". One by itself falls on the day that its paragraph tells of, if it tells of one. */
import { dayInterval } from '../calendar.ts';
import { pattern } from '../patterns.ts';
import type { Place, Recogniser } from '../recogniser.ts';
import { NONE } from '../recogniser.ts';
import { DAY_WORD, DIGITS, SHORT_NUMBER, YEAR_NUMBER } from '../triggers.ts';

const ZONE = '(?:[ECMP][SD]T|[ECMP]T|GMT|UTC|BST|CET|local\\s+time)';
const HOUR = '(?<![:.,])(?:1[0-2]|0?[1-9])(?:[:.][0-5]\\d)?';
const HALF_DAY = '(?:[ap]\\.m\\.|[ap]\\.?m\\b)';
const CLOCK = `(?:${HOUR}\\s*${HALF_DAY}|${HOUR}(?:\\s+o['’]clock|(?:\\s+o['’]clock)?\\s+in\\s+the\\s+(?:morning|afternoon|evening))|(?:[01]?\\d|2[0-3]):[0-5]\\d(?=\\s+${ZONE}\\b)|(?:[01]\\d|2[0-3])[0-5]\\d(?=\\s+(?:GMT|UTC|BST)\\b))`;
const TAIL = `(?:,?\\s+${ZONE}\\b)?(?:\\s*\\([^()]{2,20}\\s${ZONE}\\))?`;
const HABIT = '(?=,?\\s+(?:daily|nightly|weekdays|weekends|every|each|on\\s+(?:weekdays|weekends)|seven\\s+days|\\w+days\\b))';

/** "Sunday's 9 a.m. service": a time that something goes by. */
const NAMING = "(?<=(?:['’]s|\\b(?:an?|its|his|her|their|our|the))\\s+)";

export const CLOCKS: readonly Recogniser[] = [
  {
    name: 'hours',
    on: DIGITS,
    begins: SHORT_NUMBER | YEAR_NUMBER,
    pattern: pattern(`${NAMING}${CLOCK}${TAIL}(?=\\s+[a-z])|${HOUR}(?:\\s*${HALF_DAY})?\\s*(?:-|–|to|until|and)\\s*${CLOCK}${TAIL}|${CLOCK}${TAIL}${HABIT}`),
    read: () => NONE,
  },
  { name: 'clock', on: DIGITS, begins: SHORT_NUMBER | YEAR_NUMBER, pattern: pattern(`${CLOCK}${TAIL}`), read: () => ({ at: dayTold }) },
  { name: 'clock', on: DAY_WORD, pattern: pattern('(?<=\\b(?:at|by|until|till|before|after|around|from|since|about)\\s+)(?:noon|midnight)'), read: () => ({ at: dayTold }) },
  { name: 'clock', on: DAY_WORD, pattern: pattern('(?<=\\b(?:at|by|until|till|around|since)\\s+)mid[\\s-]?(?:day|morning|afternoon)'), read: () => ({ at: (place) => dayTold(place) ?? dayInterval(place.published) }) },
  { name: 'clock', on: DAY_WORD, pattern: pattern('(?:noon|midnight|midday)(?=\\s+(?:on\\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)'), read: () => ({ at: dayTold }) },
];

function dayTold({ story, storyNear }: Place) {
  return storyNear && story?.precision === 'day' ? story : null;
}
