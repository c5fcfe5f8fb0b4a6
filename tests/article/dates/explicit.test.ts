import { dateTable } from './table.ts';

dateTable(
  'iso-date',
  [
    ['2025-02-09', 'The log ends on [2024-12-31].', '2024-12-31 said'],
    ['2025-02-09', 'The buoy last answered at [2025-02-07T14:05:00Z].', '2025-02-07 said'],
    ['2025-02-09', 'The form is stamped [2025/02/07].', '2025-02-07 said'],
    ['2025-02-09', 'The chart is marked [19110615].', '1911-06-15 said'],
  ],
  [
    ['2025-02-09', 'Order 2024-13-40 was lost.'],
    ['2025-02-09', 'Call 555-0142 for tickets.'],
    ['2025-02-09', 'Crate 19991399 was lost, and the 92025020 nails in it.'],
  ],
);

dateTable(
  'numeric-date',
  [
    ['2025-02-09', 'The lease was signed on [02/07/2025].', '2025-02-07 said'],
    ['2025-02-09', 'A receipt of [25/12/24] turned up.', '2024-12-25 said'],
    ['2025-02-09', 'The notice is dated [7.2.2025].', '2025-02-07 said'],
    ['2025-02-09', 'The stone is marked [06-15-1911].', '1911-06-15 said'],
  ],
  [
    ['2025-02-09', 'Shares rose 2 3/4 to 45 1/8.'],
    ['2025-02-09', 'Release 10.2.15 mends the timetable.'],
    ['2025-02-09', 'The score stood at 3/4 of the goal.'],
  ],
);

dateTable(
  'month-day-year',
  [
    ['2025-02-09', 'The pier burned on [Feb. 7, 1994].', '1994-02-07 said'],
    ['2025-02-09', 'On [Friday, February 7, 2025], the ferry stopped.', '2025-02-07 said'],
    ['2025-02-09', 'She was born on [June 3rd, 1951], in Port Ellery.', '1951-06-03 said'],
    ['2025-02-09', '[FEB. 7, 1911], was cold.', '1911-02-07 said'],
    ['2025-02-09', 'Feb. 30, [2024], is no day at all.', '2024-01-01..2024-12-31 said'],
  ],
  [
    ['2025-02-09', 'Feb. 30, [2024], is no day at all.', '2024-01-01..2024-12-31 said'],
    ['2025-02-09', 'He may 3 times in [2001] have sailed.', '2001-01-01..2001-12-31 said'],
  ],
);

dateTable(
  'named-day',
  [
    ['2025-02-09', 'Much has changed since [9/11].', '2001-09-11 said'],
    ['2025-02-09', 'He served before the [Sept. 11] attacks.', '2001-09-11 said'],
    ['2025-09-20', 'The ferry sailed on [Sept. 11].', '2025-09-11 worked out'],
    ['2016-09-22', 'It was so before the [9/11] attacks. Nobody had feared it before [Sept. 11].', '2001-09-11 said', '2001-09-11 worked out'],
    ['1989-02-12', 'Shares have yet to rise above where they stood before [Black Monday].', '1987-10-19 said'],
  ],
  [
    ['2025-09-20', 'The ferry sailed on [Sept. 11].', '2025-09-11 worked out'],
    ['2025-02-09', 'The bill of [9/11/12] was paid.', '2012-09-11 said'],
    ['2025-02-12', 'The crew called it their Black Monday.'],
  ],
);

dateTable(
  'day-month-year',
  [
    ['2025-02-09', 'The harbour opened on [7 February 1911].', '1911-02-07 said'],
    ['2025-02-09', 'It closed on [the 7th of February, 1912].', '1912-02-07 said'],
    ['2025-02-09', 'The file is stamped [12-Mar-1988].', '1988-03-12 said'],
    ['2025-02-09', 'The file is stamped [12-Mar-88].', '1988-03-12 said'],
  ],
  [
    ['2025-02-09', 'The 32 [March 2001] entry is a slip.', '2001-03-01..2001-03-31 said'],
  ],
);
