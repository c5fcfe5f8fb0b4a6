/** Months, with and without a year. */
import { backwards } from '../backwards.ts';
import type { Interval } from '../calendar.ts';
import { isWithin, monthInterval, monthOf, yearOf } from '../calendar.ts';
import { anchorOf } from '../figures.ts';
import { MONTH_NAME, monthNumber, pattern, YEAR } from '../patterns.ts';
import type { Place, Recogniser } from '../recogniser.ts';
import { MONTH, THE, UNIT, YEAR_NUMBER } from '../triggers.ts';
import { MONTHS } from '../words.ts';

/** Months that are names of people or plain words too: only certain words before them make them months. */
const AMBIGUOUS = /^(?:may|march|april|june|august|mar|apr|jun|jan|sep|oct|nov|dec|feb|jul|aug|sept)\.?$/i;
const MONTH_CUE = backwards(/\b(?:in|by|over|than|against|since|until|till|before|after|of|from|to|through|during|for|last|next|this|past|coming|each|every|early|late|mid|and|or|between|around|about|as of|spend|spent|spending|beginning|starting|ending|ended|ends|due|late in|early in|previous|following|the|as\s+(?:early|late|soon|recently)\s+as|at\s+least|ahead\s+of|(?:this|that)\s+side\s+of)[\s-]+$|^["“‘']?$|[-–—/]$/i);

/** "At a June Harbour Club dinner". */
const NAMED_EVENT = /^(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}\s+\p{Ll}+/u;
/** "The failed August coup". */
const THE_SAID = backwards(/\bthe\s+[a-z]+\s+$/);
const NO_WORD = /^(?:April|June|August)$/;
/** "In the June Democratic primary". */
const NO_SURNAME = /^\s+(?:Democratic|Republican|GOP|Labour|Conservative|Federal|European|American|World|Olympic|Group|Grand)\s/;
const THE_ONE = backwards(/\bthe\s+$/i);
const FIRST_NAME = /^(?:April|May|June|August|Jan)$/;
/** "The March on Washington". */
const TO_MARCH = /^\s+(?:for|on|of)\s+\p{Lu}/u;
/** "Wheat for January delivery", "December futures": the next such month. */
const CONTRACT = /^\s+(?:delivery|futures|bonds|(?:spot\s+)?contracts?|(?:gold|silver|copper|platinum|crude|heating\s+oil|corn|wheat|soybeans?|cotton|sugar|coffee|cocoa)\s+(?:futures|contracts?|rose|fell|was|closed|settled|ended))\b/i;
/** "Crude for January settled at $70". */
const TRADED = backwards(/\b(?:crude|Brent|oil|gas|gasoline|gold|silver|copper|platinum|corn|wheat|soybeans?|cotton|sugar|coffee|cocoa|hogs|cattle|futures|contracts?|bullion|metal)\s+for\s+$/i);
const PRICED = /^\s+(?:settled|closed|rose|fell|was|finished|ended|gained|lost|slipped|dropped|climbed|jumped|traded|added|edged|eased|shed)\b/;
/** "In August Mr. Bell said": what stands before no name. */
const CLEAR_CUE = backwards(/(?:^In|[^\w\s]\s+In|\b(?:in\s+(?:early|late)|(?:early|late)\s+in|since|until|last|next))\s+$/);
/** "That August orders rose": a month whose figures are told. */
const STATISTIC = /^\s+(?:(?:retail|new-home|auto|car|factory|industrial|export|import|consumer|producer|wholesale|trade|jobs|unemployment|housing)\s+)*(?:sales|orders|exports|imports|output|production|inflation|unemployment|payrolls|shipments|deliveries|traffic|figures?|data|results|readings?|surplus|deficit|starts|prices|revenues?|earnings|profits?)\b/;
/** "Under a June agreement", "its March report". */
const DESCRIBING = backwards(/\b(?:an?|its|his|her|their)\s+$/i);

/** "May and June", "June through August": one month makes the other clear. */
const PAIRED = new RegExp(`^(?:,|\\s+(?:and|or|nor|to|through|until|than|versus)|\\s*[/–-])\\s*(?:(?:early|mid|late)[\\s-]+)?(?:${[...MONTHS.keys()].map((name) => `${name[0]!.toUpperCase()}${name.slice(1)}`).join('|')})(?![\\w-]|\\s+\\p{Lu}\\p{Ll})`, 'u');
/** "A decent May". */
const JUDGED = backwards(
  /\b(?:an?|the|this|our|its|their)\s+(?:(?:very|really|pretty|rather|fairly|much|unusually|unexpectedly|surprisingly|particularly|exceptionally|relatively)\s+)?(?:good|great|decent|solid|strong|stellar|brisk|busy|healthy|robust|buoyant|bright|bumper|record|better|best|bad|poor|weak|soft|slow|sluggish|quiet|flat|tough|rough|hard|difficult|dire|dismal|dreadful|terrible|awful|miserable|horrible|brutal|bleak|grim|worse|worst|disappointing|lacklustre|lackluster|mixed|volatile|turbulent|cold|colder|cool|cooler|chilly|mild|warm|warmer|hot|hotter|wet|wetter|soggy|rainy|dry|drier|sunny|snowy|stormy|windy|frosty)\s+$/i,
);
/** "See how March turns out", "spent August at sea". */
const HOW = backwards(/\bhow\s+$/i);
const GOES = /^\s+(?:turns|turned|goes|went|shapes|shaped|pans|panned|compares|compared|plays|played|ends|ended)\b/;
const SPENT = backwards(/\b(?:spen[dt]|spends|spending)\s+(?:(?:all|most|much|part|half)\s+(?:of\s+)?)?$/i);
/** "June had been worse": of trade or weather. */
const FARED = /^\s+(?:was|is|had\s+been|has\s+been|will\s+be|would\s+be|could\s+be|proved|looked|looks|turned\s+out)\s+(?:(?:even|much|far|also|still|slightly|only|a|an|the|another|our|its|their)\s+)*(?:(?:worse|weaker|stronger|slower|quieter|busier|cooler|colder|warmer|hotter|drier|wetter)(?=[.,;:!?)"”]|$|\s+(?:than|still|yet|and|but))|(?:[a-z]+\s+){0,2}month\b|[a-z]+\s+(?:successive|straight|consecutive)\s)/;
/** "THIS TEXT MAY BE UPDATED": among capitals they tell nothing. */
const VERB_IN_CAPITALS = /^\s+(?!(?:AND|OR|TO|THROUGH|IN|AT|AS|BY|ON|FOR|BUT|FROM|WAS|IS|THE|A|AN)\b)[A-Z]{2,}\b/;

/** "May: A fire destroys the first hull." */
const HEADS_ENTRY = /^(?::\s|\s*--|\s*[–—]\s)/;

export const MONTH_RULES: readonly Recogniser[] = [
  {
    name: 'month-year',
    on: MONTH,
    with: YEAR_NUMBER,
    pattern: pattern(`(${MONTH_NAME})(?:,?\\s+|-)(?:of\\s+)?(${YEAR})`),
    read: ([, month, year]) => {
      const number = monthNumber(month!);
      return number === null ? null : monthInterval(Number(year), number);
    },
  },
  {
    name: 'year-ago-month',
    on: UNIT,
    begins: UNIT | THE,
    pattern: pattern(`(?:the\\s+)?year-(?:ago|earlier)\\s+month|the\\s+same\\s+month\\s+(?:last\\s+year|(?:of\\s+)?a\\s+year\\s+(?:ago|earlier|before)|(?:of|in)\\s+(${YEAR}))`),
    read: ([, year]) => ({ at: (place) => sameMonth(place, year) }),
  },
  {
    name: 'month',
    on: MONTH,
    pattern: pattern(`(${MONTH_NAME})(?!\\s*\\d)`),
    read: ({ 1: month, index }, sentence) => {
      const number = monthNumber(month!);
      if (number === null || (AMBIGUOUS.test(month!) && !isMonthHere(sentence, index, month!))) return null;
      if (isContract(sentence, index, index + month!.length)) return { at: ({ published }) => monthInterval(yearOf(published) + (number < monthOf(published) ? 1 : 0), number) };
      return { inYear: (year) => monthInterval(year, number) };
    },
  },
];

function sameMonth(place: Place, year: string | undefined): Interval | null {
  const month = anchorOf(place, 'month');
  return month && isWithin(month, 'month') ? monthInterval(year === undefined ? yearOf(month.from) - 1 : Number(year), monthOf(month.from)) : null;
}

function isContract(sentence: string, start: number, end: number): boolean {
  const after = sentence.slice(end);
  const before = sentence.slice(0, start);
  return CONTRACT.test(after) || (PRICED.test(after) && TRADED.test(before)) || isPriced(before, after);
}

/** "Corn was higher, with March at $2.72". */
const WITH = backwards(/\bwith\s+$/i);
const AT_PRICE = /^\s+at\s+[$£€]?\d/;

function isPriced(before: string, after: string): boolean {
  return WITH.test(before) && AT_PRICE.test(after);
}

function isMonthHere(sentence: string, index: number, month: string): boolean {
  const before = sentence.slice(Math.max(0, index - 20), index);
  if (before === '' && HEADS_ENTRY.test(sentence.slice(month.length, month.length + 4))) return true;
  const after = sentence.slice(index + month.length, index + month.length + 40);
  if (month === 'March' && /^['’]s\s/.test(after)) return true;
  if (/^["“‘']?$/.test(before) && /^(?:may|march|will)/i.test(month)) return STATISTIC.test(after) || FARED.test(after);
  if (month === 'March' && THE_ONE.test(before) && TO_MARCH.test(after)) return false;
  if (month === 'MAY' && VERB_IN_CAPITALS.test(after)) return false;
  if (/^-(?!to-)\p{Ll}/u.test(after)) return false;
  if (/^\s+(?:\p{Lu}\.\s+)?\p{Lu}\p{Ll}/u.test(after)) return CLEAR_CUE.test(before) || (DESCRIBING.test(before) && NAMED_EVENT.test(after)) || (THE_ONE.test(before) && (!FIRST_NAME.test(month) || NO_SURNAME.test(after)));
  return MONTH_CUE.test(before) || PAIRED.test(after) || JUDGED.test(sentence.slice(0, index)) || SPENT.test(before) || (HOW.test(before) && GOES.test(after)) || FARED.test(after) || STATISTIC.test(after) || isPriced(before, after) || CONTRACT.test(after) || (NO_WORD.test(month) && THE_SAID.test(before) && /^\s+[a-z]/.test(after)) || (DESCRIBING.test(before) && /^\s+[a-z]/.test(after));
}
