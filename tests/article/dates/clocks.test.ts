import { dateTable } from './table.ts';

dateTable(
  'clock',
  [
    ['2025-02-12', 'The siren was heard on [Feb. 3]. It broke off at [10 p.m.], and the lamps went out at [midnight].', '2025-02-03 worked out', '2025-02-03 worked out', '2025-02-03 worked out'],
    ['2025-02-12', 'The pier burned on [Feb. 3]; boats came at [1500 GMT].', '2025-02-03 worked out', '2025-02-03 worked out'],
    ['2025-02-12', 'He was seen on [Feb. 3] leaving the house, and was home by [7:30 a.m. local time (0630 GMT)].', '2025-02-03 worked out', '2025-02-03 worked out'],
    ['2025-02-12', 'They searched on [Feb. 3] and called out until [2 in the morning].', '2025-02-03 worked out', '2025-02-03 worked out'],
    ['2025-02-12', 'The strike began at [midnight Monday].', '2025-02-10 worked out'],
    ['2025-02-12', 'By [mid-afternoon] the strike was over.', '2025-02-12 worked out'],
  ],
  [
    ['2025-02-12', 'The siren broke off at 10 p.m., nobody knows of which day.'],
    ['2025-02-12', 'It happened in [2019]. The lamps went out at midnight.', '2019-01-01..2019-12-31 said'],
    ['2025-02-12', 'On [Feb. 3] the team won 7:30, at odds of 3:2 am Ende.', '2025-02-03 worked out'],
    ['2025-02-12', 'On [Feb. 3] some 1500 boats came.', '2025-02-03 worked out'],
  ],
);
