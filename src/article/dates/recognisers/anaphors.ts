/** Words that lean on a date named before: "that day", "the following week", "the weekend". */
import type { Interval, Unit } from '../calendar.ts';
import { isWithin, monthInterval, seasonInterval, unitInterval, weekdayOf, yearOf } from '../calendar.ts';
import { anchorOf } from '../figures.ts';
import { MONTH_NAME, monthNumber, pattern, THAT_DATE, unitOf } from '../patterns.ts';
import { REPORTS } from '../reportedThat.ts';
import type { Place, Recogniser } from '../recogniser.ts';
import { DETERMINER, MONTH, RELATIVE, SEASON, THE, UNIT } from '../triggers.ts';
import { SEASONS, type Season } from '../words.ts';

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
    read: ([words]) => ({ at: (place) => nearWeekend(place, /^over/i.test(words)) }),
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

/** "That quarter" is one that was named as a quarter. */
function leansOn(story: Interval, unit: Unit): boolean {
  return unit === 'quarter' ? story.precision === 'quarter' : isWithin(story, unit);
}

function dayUnit(word: string) {
  return /^(?:date|morning|afternoon|evening|night)$/i.test(word) ? 'day' : unitOf(word);
}

const FRIDAY = 5;

/** The weekend before a Monday to Thursday, or the one to come where the clause speaks of it; of what was once planned the nearer. On a Friday only what was done "over the weekend" is over. */
function nearWeekend({ published, tense, before }: Place, over: boolean) {
  const current = unitInterval(published, 'weekend', 0);
  const when = tense();
  return current.from <= published || when === 'future' || (weekdayOf(published) === FRIDAY && !over) || (when === 'either' && weekdayOf(published) > 3) || /\b(?:ahead of|before|until)\s+$/i.test(before) ? current : unitInterval(published, 'weekend', -1);
}
