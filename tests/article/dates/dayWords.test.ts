import { dateTable } from './table.ts';

dateTable(
  'day-word',
  [
    ['2025-02-12', 'The ferry sank [the night before last].', '2025-02-10 worked out'],
    ['2025-02-12', 'The ferry sank [the night before last] off the cape.', '2025-02-10 worked out'],
    ['2025-02-09', 'The ferry sails [today].', '2025-02-09 worked out'],
    ['2025-02-09', 'It broke down [yesterday afternoon].', '2025-02-08 worked out'],
    ['2025-03-01', 'It broke down [last night].', '2025-02-28 worked out'],
    ['2024-12-31', 'The fireworks are [tomorrow].', '2025-01-01 worked out'],
    ['2025-02-09', 'The lamps go out [tonight].', '2025-02-09 worked out'],
    ['2025-02-09', 'A gale blew [this morning].', '2025-02-09 worked out'],
    ['2025-02-09', 'He left [the day before yesterday].', '2025-02-07 worked out'],
    ['2025-02-09', 'She comes [the day after tomorrow].', '2025-02-11 worked out'],
  ],
  [
    ['2025-02-09', 'A reporter of News Today dreams of a better tomorrow, even today.'],
    ['2025-02-09', 'Nobody writes letters in today’s world.'],
    ['2025-02-09', 'The harbour is now quiet, as it currently is at this point.'],
  ],
);
