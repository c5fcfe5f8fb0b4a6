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
    ['2025-02-12', 'The jury found for her on [Tuesday]. “I will sleep [tonight],” she said.', '2025-02-11 worked out', '2025-02-11 worked out'],
    ['2025-02-12', 'The pier burned on [Tuesday], it was told [today]. “I will sleep [tonight],” she said.', '2025-02-11 worked out', '2025-02-12 worked out', '2025-02-12 worked out'],
    ['2025-02-12', 'The jury found for “her” on [Tuesday]. She will sleep [tonight].', '2025-02-11 worked out', '2025-02-12 worked out'],
    ['2025-02-12', 'The jury sat for an hour.\n\nIt found for her on [Tuesday]. “I will sleep [tonight],” she said.', '2025-02-11 worked out', '2025-02-12 worked out'],
    ['2025-02-12', 'The jury will sit on [Thursday]. “I will sleep [tonight],” she said.', '2025-02-13 worked out', '2025-02-12 worked out'],
    ['2025-02-12', 'The share, at $20 in [2019], fell to $14 [today].', '2019-01-01..2019-12-31 said', '2025-02-12 worked out'],
    ['2025-02-12', 'The share was at $20 in [January 2025] and is at $14 [today].', '2025-01-01..2025-01-31 said', '2025-02-12 worked out'],
    ['2025-02-13', 'The mayor spoke well on [Wednesday night].\n\nThe captain agreed on [Thursday]. “She spoke [last night] as no one has,” he said.', '2025-02-12 worked out', '2025-02-13 worked out', '2025-02-12 worked out'],
  ],
  [
    ['2025-02-09', 'A reporter of News Today dreams of a better tomorrow, even today.'],
    ['2025-02-12', 'The jury found for her on [Monday]. “I came this morning and will sleep tonight,” she said.', '2025-02-10 worked out'],
    ['2025-02-09', 'Nobody writes letters in today’s world.'],
    ['2025-02-12', 'The mill employed 6,400 in [the 1970s] and about 900 today.', '1970-01-01..1979-12-31 said'],
    ['2025-02-12', 'The share fell below half in [1998] and is about 37 percent today.', '1998-01-01..1998-12-31 said'],
    ['2025-02-09', 'The harbour is now quiet, as it currently is at this point.'],
  ],
);
