/** Words that lean on a date named before: "that day", "the following week", "the weekend". */
import type { Interval, Unit } from '../calendar.ts';
import { dayInterval, dayOf, isWithin, monthInterval, monthOf, seasonInterval, unitInterval, weekdayOf, yearOf } from '../calendar.ts';
import { anchorOf } from '../figures.ts';
import { MONTH_NAME, monthNumber, pattern, THAT_DATE, unitOf } from '../patterns.ts';
import { REPORTS } from '../reportedThat.ts';
import type { Place, Recogniser } from '../recogniser.ts';
import { DETERMINER, HOLIDAY, MONTH, RELATIVE, SEASON, THE, UNIT } from '../triggers.ts';
import { SEASONS, type Season } from '../words.ts';

/** "The year to March" ends there and "the week to come" is another; "has until the end of the year to pay" is of this one. */
const UP_TO = `to(?:-|\\s+(?:come|date|now|the|last|this|\\d|${MONTH_NAME}\\b))`;

export const ANAPHORS: readonly Recogniser[] = [
  {
    name: 'anaphor',
    on: UNIT,
    begins: THE | DETERMINER,
    pattern: pattern('(?:that\\s+(?:same\\s+)?|(?:the|that)\\s+(?:very\\s+)?same\\s+)(day|date|week|weekend|month|quarter|year|decade|morning|afternoon|evening|night)(?!\\s+(?:will\\s+come|is|comes)\\b)'),
    read: ([, word]) => {
      const unit = dayUnit(word!);
      return {
        at: (place) => {
          const story = anchorOf(place, unit);
          return story && leansOn(story, unit) ? unitInterval(story.from, unit, 0) : null;
        },
      };
    },
  },
  {
    name: 'anaphor',
    on: UNIT,
    begins: THE,
    pattern: pattern(`the\\s+(following|next|previous|preceding)\\s+(day|morning|afternoon|evening|night)|the\\s+(day|morning|night|week|month|year)\\s+(before|after)(?:\\s+${THAT_DATE}|(?=[.,;:)"”]|$|\\s+and\\s))`),
    read: ([, which, unit, plain, side]) => ({
      at: (place) => {
        const step = dayUnit((unit ?? plain)!);
        const story = anchorOf(place, step);
        return story && isWithin(story, step) ? unitInterval(story.from, step, /^(?:f|n|a)/i.test((which ?? side)!) ? 1 : -1) : null;
      },
    }),
  },
  {
    name: 'anaphor',
    on: SEASON,
    begins: DETERMINER | THE,
    pattern: pattern('(?:that\\s+(?:same\\s+)?|the\\s+same\\s+)(spring|summer|autumn|fall|winter)(?!\\s+(?:is|was|of|has|had|will)\\b)'),
    read: ([, name]) => ({ at: (place) => ofStory(place, (from) => seasonFrom(from, SEASONS.get(name!.toLowerCase())!)) }),
  },
  {
    name: 'anaphor',
    on: MONTH,
    begins: DETERMINER,
    pattern: pattern(`that\\s+(${MONTH_NAME})(?!\\.?\\s*\\d)`),
    read: ({ 0: words, 1: name, index }, sentence) => {
      const month = monthNumber(name!);
      if (REPORTS.test(sentence.slice(Math.max(0, index - 40), index)) || /^\s+[A-Z]/.test(sentence.slice(index + words.length))) return null;
      return month === null ? null : { at: (place) => ofStory(place, (from) => monthFrom(from, month)) };
    },
  },
  {
    name: 'weekend',
    on: UNIT,
    begins: THE | RELATIVE | DETERMINER,
    pattern: pattern('(?:the|over\\s+the|this)\\s+weekend(?!\\s+(?:editions?|getaways?|warriors?|homes?)\\b)'),
    read: () => ({ at: nearWeekend }),
  },
  {
    name: 'whole-unit',
    on: UNIT,
    begins: THE,
    pattern: pattern('(?<=\\b(?:for|during|over|on|ended|closed|finished|began|opened|started)\\s+)the\\s+(day|week|month)(?=[.,;:)]|$|\\s+(?:and|but|at|up|down|with|higher|lower)\\b)'),
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
    name: 'the-year',
    on: UNIT,
    begins: THE | DETERMINER,
    pattern: pattern(`(?<=\\b(?:for|during|in|through|(?:end|rest|half|part|beginning|start|middle|remainder|most|months|days|weeks|quarter|balance)\\s+of)\\s+)(?:the\\s+(?:full\\s+|whole\\s+|entire\\s+|fiscal\\s+|calendar\\s+)?|all\\s+)year(?![\\s-]+(?:before|after|since|${UP_TO}|earlier|ago|end\\b|old|\\d))`),
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
    pattern: pattern('(?<=\\b(?:earlier|later|early|late)\\s+in\\s+)the\\s+day|(?<=\\b(?:in|by|until|till|through|during)\\s+)the\\s+(?:(?:early|mid|late|later)[\\s-]+)?(?:afternoon|evening)(?=[.,;:)]|$|\\s+(?:and|but|he|she|they|it|when|after|before)\\b)'),
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

/** "That winter" of the date that was told last, or of one before it in this block that it can be of; it is over. */
function ofStory({ story, near, published }: Place, inIts: (story: Interval) => Interval | null): Interval | null {
  for (const told of [...near, ...(story ? [story] : [])].reverse()) {
    const found = isWithin(told, 'year') ? inIts(told) : null;
    if (found && found.from <= published) return found;
  }
  return null;
}

/** Such a month of the story's year. One that is over when the story's date begins may be of that year or of the next: null. */
function monthFrom({ from }: Interval, month: number): Interval | null {
  const first = monthInterval(yearOf(from), month);
  return first.to < from ? null : first;
}

/** Such a season of the story's year, or the winter that it tells of. One that was over by the story's date may be of the next year, too: null. */
function seasonFrom({ from }: Interval, season: Season): Interval | null {
  const [before, own] = [seasonInterval(yearOf(from) - 1, season), seasonInterval(yearOf(from), season)];
  return before.to >= from ? before : own.to < from ? null : own;
}

/** "For the year ended Dec. 31", told in February: the year before. */
const ENDED = new RegExp(`^\\s+(?:that\\s+)?ended\\s+(?:on\\s+)?(?:\\d{1,2}\\s+)?(${MONTH_NAME})`, 'i');

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
function newYear({ published, tense }: Place): Interval | null {
  const month = monthOf(published);
  const ahead = month >= 9 || (month > 3 && tense() === 'future');
  return ahead || month <= 3 ? unitInterval(published, 'year', ahead ? 1 : 0) : null;
}

function theYear({ published, after }: Place) {
  const ended = monthNumber(ENDED.exec(after)?.[1] ?? '');
  return unitInterval(published, 'year', ended !== null && ended > monthOf(published) ? -1 : 0);
}

/** "That quarter" is one that was named as a quarter. */
function leansOn(story: Interval, unit: Unit): boolean {
  return unit === 'quarter' ? story.precision === 'quarter' : isWithin(story, unit);
}

function dayUnit(word: string) {
  return /^(?:date|morning|afternoon|evening|night)$/i.test(word) ? 'day' : unitOf(word);
}

/** The weekend before a Monday to Thursday, or the one to come where the clause speaks of it; of what was once planned the nearer. */
function nearWeekend({ published, tense, before }: Place) {
  const current = unitInterval(published, 'weekend', 0);
  const when = tense();
  return current.from <= published || when === 'future' || (when === 'either' && weekdayOf(published) > 3) || /\b(?:ahead of|before|until)\s+$/i.test(before) ? current : unitInterval(published, 'weekend', -1);
}
