/** The words that dates are made of. Lower case, abbreviations without their full stop. */

/** Month names, and their numbers counted from 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** Weekday names, and their ISO numbers: Monday is 1, Sunday 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    ['monday', 'mon'],
    ['tuesday', 'tues', 'tue'],
    ['wednesday', 'weds', 'wed'],
    ['thursday', 'thurs', 'thur', 'thu'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
    ['sunday', 'sun'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

const ONES = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Number words up to ninety; "a" counts as one. */
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['couple', 2],
  ['dozen', 12],
  ['hundred', 100],
  ...ONES.map((word, index): [string, number] => [word, index + 1]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

const FIRSTS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

/** Ordinal words up to thirty-first, hyphenated as written. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...FIRSTS.split(' ').map((word, index): [string, number] => [word, index + 1]),
  ...FIRSTS.split(' ').slice(0, 9).map((word, index): [string, number] => [`twenty-${word}`, index + 21]),
  ['thirtieth', 30],
  ['thirty-first', 31],
]);

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', 'spring'],
  ['springtime', 'spring'],
  ['summer', 'summer'],
  ['summertime', 'summer'],
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['winter', 'winter'],
  ['wintertime', 'winter'],
]);

/** Words for decades of the last century, and their first years. */
export const DECADES: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ').map((word, index): [string, number] => [word, 1920 + index * 10]),
);

/** What follows a model year. */
export const CAR_MAKES: readonly string[] = (
  'Acura Audi BMW Buick Cadillac Chevrolet Chevy Chrysler Dodge Ferrari Fiat Ford GMC Honda Hyundai Infiniti Jaguar Jeep Kia Lexus Lincoln Mazda ' +
  'Mercedes Mercury Mitsubishi Nissan Oldsmobile Plymouth Pontiac Porsche Ram Saab Saturn Subaru Suzuki Tesla Toyota Volkswagen Volvo'
).split(' ');
