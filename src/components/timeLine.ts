/** How a list of events is drawn as a line in time. */
import type { Certainty, ListedEvent, TimelineEntry } from '../article/article.ts';
import { daysBetween } from '../article/calendarDay.ts';
import { monthOf, showInYear, yearOf } from './days.ts';
import { escaped } from './escaped.ts';

export interface LineMark {
  /** Class names: how the date was read, whether it is planned, how long a time has passed since the mark before. */
  kind: string | null;
  /** The year or month that begins here. */
  unit: string | null;
  /** The date without its year. */
  label: string;
}

type Drawn = Pick<TimelineEntry, 'from' | 'to' | 'precision' | 'certainty' | 'planned'>;

/** What is said whole has the plain mark. */
const BULLETS: Record<Certainty, string | null> = { said: null, 'worked out': 'ring', approximate: 'soft' };

/** The most days between two events that are drawn close, apart, and far apart. */
const GAPS = [31, 366, 3660];

/** A mark for each event, with its years or, within one year, its months. Events come earliest first. */
export function lineOf(events: readonly Drawn[], units: 'years' | 'months' = 'years'): LineMark[] {
  const unitOf = ({ from, precision }: Drawn): string =>
    units === 'years' ? yearOf(from) : precision === 'year' ? yearOf(from) : monthOf(from);
  const unitsOf = events.map(unitOf);
  return events.map((event, at) => {
    const before = events[at - 1];
    const [unit, label] = [unitsOf[at]!, showInYear(event)];
    const same = before?.from === event.from && before.to === event.to;
    const read = joined(BULLETS[event.certainty], event.planned ? 'plan' : null);
    return {
      kind: joined(read, same ? 'same' : gapOf(before, event)),
      unit: unitsOf[at - 1] === unit || (units === 'years' ? label.includes(unit) : label === unit) ? null : unit,
      label,
    };
  });
}

/** Class names in one attribute. */
function joined(first: string | null, second: string | null): string | null {
  return first !== null && second !== null ? `${first} ${second}` : (first ?? second);
}

function gapOf(before: Drawn | undefined, event: Drawn): string | null {
  const days = before ? daysBetween(before.from, event.from) : 0;
  const gap = GAPS.findLastIndex((most) => days > most) + 1;
  return gap > 0 ? `gap${gap}` : null;
}

/** An entry's sentence as HTML, the words of its date set off where they are in it. */
export function sentenceWithWords({ text, start, words }: ListedEvent): string {
  const at = words ? words.start - start : -1;
  if (!words || text.slice(at, at + words.text.length) !== words.text) return escaped(text);
  return `${escaped(text.slice(0, at))}<b>${escaped(words.text)}</b>${escaped(text.slice(at + words.text.length))}`;
}

/** At most so many entries of a timeline, those around the first that is planned; each with its number in it, from 1. */
export function nearPublication<E extends Pick<TimelineEntry, 'planned'>>(timeline: readonly E[], most: number): { entry: E; number: number }[] {
  const numbered = timeline.map((entry, at) => ({ entry, number: at + 1 }));
  const firstPlanned = timeline.findIndex(({ planned }) => planned);
  const middle = firstPlanned === -1 ? timeline.length : firstPlanned;
  const start = Math.max(0, Math.min(middle - Math.ceil(most / 2), timeline.length - most));
  return numbered.slice(start, start + most);
}
