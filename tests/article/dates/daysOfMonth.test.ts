import { dateTable } from './table.ts';

dateTable(
  'day-of-month',
  [
    ['2025-02-19', 'The crew met on [the 12th].', '2025-02-12 worked out'],
    ['2025-02-09', 'The crew met on [the 12th], and sailed.', '2025-01-12 worked out'],
    ['2025-02-19', 'The crew will meet on [the 12th].', '2025-03-12 worked out'],
    ['2025-02-09', 'The crew will meet on [the 12th].', '2025-02-12 worked out'],
    ['2025-12-19', 'The crew will not sail until [the 3rd].', '2026-01-03 worked out'],
    ['2025-02-19', 'The lock broke on [the 30th of last month].', '2025-01-30 worked out'],
    ['2025-12-19', 'The lock will be mended by [the third of next month].', '2026-01-03 worked out'],
    ['2025-02-19', 'The crew met on [Wednesday the 12th].', '2025-02-12 worked out'],
  ],
  [
    ['2025-02-19', 'On the 12th floor, on the 3rd of four landings, a bell rang.'],
    ['2025-02-19', 'She finished 3rd on the 5th hole.'],
    ['2025-02-09', 'The crew met on the 31st of this month, which has none.'],
    ['2025-02-19', 'It stands on 42nd Street, by the 9th pier.'],
  ],
);
