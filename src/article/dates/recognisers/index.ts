/** Every recogniser. Of two that take the same words the longer reading wins, and then the earlier in this list. */
import type { Recogniser } from '../recogniser.ts';
import { ANAPHORS } from './anaphors.ts';
import { CLOCKS } from './clocks.ts';
import { DAY_WORDS } from './dayWords.ts';
import { DAYS_OF_MONTH } from './daysOfMonth.ts';
import { EXPLICIT } from './explicit.ts';
import { HOLIDAY_RULES } from './holidays.ts';
import { MONTH_DAYS } from './monthDays.ts';
import { MONTH_RULES } from './months.ts';
import { OFFSETS } from './offsets.ts';
import { PLAIN_UNITS } from './plainUnits.ts';
import { QUARTERS } from './quarters.ts';
import { RELATIVE_UNITS } from './relativeUnits.ts';
import { DECADE_RULES, SEASON_RULES } from './seasons.ts';
import { WEEKDAY_RULES } from './weekdays.ts';
import { WEEKS_OF_MONTH } from './weeksOfMonth.ts';
import { YEARS } from './years.ts';

export const RECOGNISERS: readonly Recogniser[] = [
  ...EXPLICIT,
  ...MONTH_DAYS,
  ...DAYS_OF_MONTH,
  ...MONTH_RULES,
  ...WEEKS_OF_MONTH,
  ...HOLIDAY_RULES,
  ...WEEKDAY_RULES,
  ...DAY_WORDS,
  ...CLOCKS,
  ...QUARTERS,
  ...RELATIVE_UNITS,
  ...OFFSETS,
  ...SEASON_RULES,
  ...DECADE_RULES,
  ...ANAPHORS,
  ...PLAIN_UNITS,
  ...YEARS,
];
