import { dateTable } from './table.ts';

dateTable('quarter', [
  ['2024-11-04', 'Profit fell in [the third quarter].', '2024-07-01..2024-09-30 worked out'],
  ['2024-11-04', 'It expects a [third-quarter] loss.', '2024-07-01..2024-09-30 worked out'],
  ['2024-11-04', 'Sales will rise in [next year’s first quarter].', '2025-01-01..2025-03-31 worked out'],
  ['2024-11-04', 'The dry dock opened in [the second quarter of 1990].', '1990-04-01..1990-06-30 said'],
  ['2024-11-04', 'Output grew in [Q3 2023].', '2023-07-01..2023-09-30 said'],
  ['2024-11-04', 'A quarter of the crew left before the quarter-final.'],
]);

dateTable('half', [
  ['2024-11-04', 'Catches fell in [the first half of 2023].', '2023-01-01..2023-06-30 said'],
  ['2024-11-04', 'Ellery scored in the second half.'],
]);

dateTable('quarters', [['2024-11-04', 'Prices fall through [the first two quarters of 1990].', '1990-01-01..1990-06-30 said']]);

dateTable('relative-quarter', [
  ['2024-11-04', 'Orders fell [last quarter].', '2024-07-01..2024-09-30 worked out'],
  ['2024-11-04', 'Orders will rise [next quarter].', '2025-01-01..2025-03-31 worked out'],
]);

dateTable('year-ago-quarter', [
  ['2024-11-04', 'In [the third quarter] it earned $2 million; in [the year-ago period] it lost money.', '2024-07-01..2024-09-30 worked out', '2023-07-01..2023-09-30 worked out'],
]);

dateTable('the-quarter', [
  ['2024-11-04', 'Sales for [the quarter] were flat.', '2024-07-01..2024-09-30 worked out'],
  ['2024-11-04', 'Sales rose in [the quarter] ended [June 30].', '2024-04-01..2024-06-30 worked out', '2024-06-30 worked out'],
]);

dateTable('quarter-of-year', [
  ['2024-11-04', '[Third-quarter] profit beat [the 2022 quarter].', '2024-07-01..2024-09-30 worked out', '2022-07-01..2022-09-30 worked out'],
]);

dateTable('month-quarter', [['2024-11-04', 'Sales fell in [the March quarter].', '2024-01-01..2024-03-31 worked out']]);
