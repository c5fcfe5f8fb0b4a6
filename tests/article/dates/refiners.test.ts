import { refinerTable } from './table.ts';

refinerTable(
  'habits',
  [
    ['2025-02-12', 'The herring come every July and each August.'],
    ['2025-02-12', 'The choir meets on the first Tuesday of every month.'],
    ['2025-02-12', 'Every Christmas the choir sings.'],
  ],
  [
    ['2025-02-12', 'The herring came in [July].', '2024-07-01..2024-07-31 worked out'],
    ['2025-02-12', 'The town has not backed any [2016] candidate.', '2016-01-01..2016-12-31 said'],
  ],
);

refinerTable(
  'years',
  [
    ['2025-02-12', 'Storms struck in [May] and [June 1995].', '1995-05-01..1995-05-31 said', '1995-06-01..1995-06-30 said'],
    ['2025-02-12', 'It was sold in [December of last year].', '2024-12-01..2024-12-31 worked out'],
    ['2025-02-12', 'The mill shut in [1994]. By [March of that year] it was sold.', '1994-01-01..1994-12-31 said', '1994-03-01..1994-03-31 worked out'],
    ['1998-02-09', 'Ice held through [the winter of nineteen ninety-four].', '1994-12-01..1995-02-28 said'],
    ['2025-02-12', 'Catches fell from those of [October a year ago].', '2024-10-01..2024-10-31 worked out'],
    ['2025-02-12', 'The choir met in [May ’68] and parted on [June 3, ’71].', '1968-05-01..1968-05-31 worked out', '1971-06-03 worked out'],
  ],
  [
    ['2025-02-12', 'It was sold in [December], and [1995] was forgotten.', '2024-12-01..2024-12-31 worked out', '1995-01-01..1995-12-31 said'],
    ['2025-02-12', 'It was sold on [Friday] and not in [1995].', '2025-02-07 worked out', '1995-01-01..1995-12-31 said'],
  ],
);

refinerTable(
  'clocks',
  [
    ['2025-02-12', 'The siren was heard at [10 p.m. Friday].', '2025-02-07 worked out'],
    ['2025-02-12', 'The bids are due by [5 p.m. EST, Nov. 9].', '2025-11-09 worked out'],
    ['2025-02-12', 'The siren was heard on [Friday at about 3 p.m.], they said.', '2025-02-07 worked out'],
    ['2025-02-12', 'The choir sings every Friday at 8 p.m. in the chapel.'],
  ],
  [
    ['2025-02-12', 'The siren was heard on [Friday], and lamps went out at [10 p.m.].', '2025-02-07 worked out', '2025-02-07 worked out'],
    ['2025-02-12', 'It was heard in [2019] at 10 p.m. or so.', '2019-01-01..2019-12-31 said'],
  ],
);

refinerTable(
  'appositions',
  [
    ['2025-02-12', 'He died on [Thursday]. [Two days later], on [Saturday, Feb. 8], the ferry sank.', '2025-02-06 worked out', '2025-02-08 worked out', '2025-02-08 worked out'],
    ['2025-02-12', 'The two could agree on [Tuesday] ([Feb. 18]).', '2025-02-18 worked out', '2025-02-18 worked out'],
  ],
  [
    ['2025-02-12', 'The pier opened in [1990]. [The year before], on [April 9], it had burned.', '1990-01-01..1990-12-31 said', '1989-01-01..1989-12-31 worked out', '1989-04-09 worked out'],
    ['2025-02-12', 'It burned on [Feb. 3]. [Two days later] the ferry sank, and on [Feb. 8] it was raised.', '2025-02-03 worked out', '2025-02-05 worked out', '2025-02-08 worked out'],
  ],
);

refinerTable(
  'offsets',
  [
    ['2025-02-12', 'The ship sank [two days after Christmas].', '2024-12-27 worked out'],
    ['2025-02-12', 'She left [the day before Feb. 3].', '2025-02-02 worked out'],
  ],
  [
    ['2025-02-12', 'The ship sank two weeks before [March 2019].', '2019-03-01..2019-03-31 said'],
    ['2025-02-12', 'She left less than a week after [Monday]’s fire.', '2025-02-10 worked out'],
    ['2025-02-12', 'She saw a day in [Feb. 3] weather.', '2025-02-03 worked out'],
  ],
);

refinerTable(
  'modifiers',
  [
    ['2025-02-12', 'Snow fell in [early December].', '2024-12-01..2024-12-31 approximate'],
    ['2025-02-12', 'The bill came [around Nov. 1].', '2024-11-01 approximate'],
    ['2025-02-12', 'The hall closed [the week of Jan. 15].', '2025-01-13..2025-01-19 worked out'],
    ['2025-02-12', 'The hall closed [the week that ended Friday].', '2025-02-03..2025-02-09 worked out'],
    ['2025-02-12', 'It happened [earlier this month].', '2025-02-01..2025-02-28 worked out'],
  ],
  [
    ['2025-02-12', 'They talked about [Monday]’s fire.', '2025-02-10 worked out'],
    ['2025-02-12', 'The early boat of [December] was late.', '2024-12-01..2024-12-31 worked out'],
  ],
);
