import { dateTable } from './table.ts';

dateTable('month-year', [
  ['2025-02-09', 'The mill shut in [March 1994].', '1994-03-01..1994-03-31 said'],
  ['2025-02-09', 'It reopened in [September of 1996].', '1996-09-01..1996-09-30 said'],
  ['2025-02-09', 'Work began in [mid-June 2019].', '2019-06-01..2019-06-30 approximate'],
]);

dateTable('month', [
  ['2025-02-09', 'Since taking office in [January], the mayor has cut fares.', '2025-01-01..2025-01-31 worked out'],
  ['2025-02-09', 'The old ferry was sold in [November].', '2024-11-01..2024-11-30 worked out'],
  ['2025-02-09', 'The new ferry will arrive in [May].', '2025-05-01..2025-05-31 worked out'],
  ['2025-02-09', 'Snow fell in [early December].', '2024-12-01..2024-12-31 approximate'],
  ['2025-02-09', 'Storms struck in [May] and [June 1995].', '1995-05-01..1995-05-31 said', '1995-06-01..1995-06-30 said'],
  ['2025-02-09', 'Last heard from him at [the end of August].', '2024-08-01..2024-08-31 approximate'],
  ['2025-02-09', 'The crew may march to the pier.'],
  ['2025-02-09', 'May I ask who April Stone is?'],
  ['2025-02-09', 'Theresa May and June Carter sang; August Wilson wrote.'],
  ['2025-02-09', 'The herring come every July and each August.'],
]);

dateTable('relative-month', [
  ['2025-02-09', 'The roof fell in [last November].', '2024-11-01..2024-11-30 worked out'],
  ['2025-02-09', 'The roof fell in [last February].', '2024-02-01..2024-02-29 worked out'],
  ['2025-02-09', 'The quay is due [next May].', '2025-05-01..2025-05-31 worked out'],
  ['2025-02-09', 'Fares rise [this April].', '2025-04-01..2025-04-30 worked out'],
]);
