import { dateTable } from './table.ts';

dateTable(
  'range',
  [
    ['2025-02-09', 'He was mayor from [1994 to 1996].', '1994-01-01..1996-12-31 said'],
    ['2025-05-20', 'The fair ran from [May 5 through May 9].', '2025-05-05..2025-05-09 worked out'],
    ['2025-05-20', 'It closed between [March 3 and April 9].', '2025-03-03..2025-04-09 worked out'],
    ['2025-02-12', 'The market is open [Friday through Sunday].', '2025-02-07..2025-02-09 worked out'],
    ['2025-02-12', 'The crop needs the [March/April] rain.', '2025-03-01..2025-04-30 worked out'],
    ['2025-02-09', 'Ice held from [November to February].', '2024-11-01..2025-02-28 worked out'],
    ['2025-02-09', 'The hall was shut from [Dec. 20, 2023, to Jan. 3, 2024].', '2023-12-20..2024-01-03 said'],
    ['2025-02-12', 'The dock is shut from [March through June of this year].', '2025-03-01..2025-06-30 worked out'],
    ['2025-02-12', '[Last year]’s floods, from [late June to mid-July], were the worst.', '2024-01-01..2024-12-31 worked out', '2024-06-01..2024-07-31 approximate'],
    ['2025-02-12', 'He shared a room from [the spring of 2019 until mid-January].', '2019-03-01..2020-01-31 said'],
    ['2025-02-12', 'It rained on [Monday] and [Tuesday].', '2025-02-10 worked out', '2025-02-11 worked out'],
    ['2025-02-14', 'The vote was moved from [Wednesday] to [Sunday].', '2025-02-12 worked out', '2025-02-16 worked out'],
  ],
  [
    ['2025-02-12', 'It rained on [Monday] and [Tuesday].', '2025-02-10 worked out', '2025-02-11 worked out'],
    ['2025-03-21', 'He fought the law moving the count from [November] to [April].', '2024-11-01..2024-11-30 worked out', '2025-04-01..2025-04-30 worked out'],
  ],
);
