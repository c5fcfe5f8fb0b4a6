import { dateTable } from './table.ts';

dateTable(
  'quarter',
  [
    ['2024-11-04', 'Profit fell in [the third quarter].', '2024-07-01..2024-09-30 worked out'],
    ['2024-11-04', 'It expects a [third-quarter] loss.', '2024-07-01..2024-09-30 worked out'],
    ['2024-11-04', 'Sales will rise in [next year’s first quarter].', '2025-01-01..2025-03-31 worked out'],
    ['2024-04-26', 'Losses fell in [the current year’s first quarter].', '2024-01-01..2024-03-31 worked out'],
    ['2024-11-04', 'The dry dock opened in [the second quarter of 1990].', '1990-04-01..1990-06-30 said'],
    ['2024-11-04', 'Profit fell in [fiscal 2024’s second quarter].', '2024-04-01..2024-06-30 said'],
    ['2024-11-04', 'Profit fell in [the fourth quarter of its 2023 fiscal year].', '2023-10-01..2023-12-31 said'],
    ['2024-11-04', 'It earned more in [the third quarter a year ago].', '2023-07-01..2023-09-30 worked out'],
    ['2024-11-04', 'The dry dock opened in [the last quarter of 2011].', '2011-10-01..2011-12-31 said'],
    ['2024-11-20', 'The yard expects to report a [third-quarter] loss.', '2024-07-01..2024-09-30 worked out'],
    ['2024-11-04', 'Output grew in [Q3 2023].', '2023-07-01..2023-09-30 said'],
    ['2025-07-19', '[Second-quarter] losses [last year] were 3 million.', '2024-04-01..2024-06-30 worked out', '2024-01-01..2024-12-31 worked out'],
    ['2024-11-11', 'The yard saw a rebound in its earnings during [the third quarter].', '2024-07-01..2024-09-30 worked out'],
    ['2025-02-15', 'Prices were up 24 percent from [the fourth quarter a year ago].', '2023-10-01..2023-12-31 worked out'],
    ['2025-06-02', 'The yard reported [second-quarter] net income [last year] of 3 million.', '2024-04-01..2024-06-30 worked out', '2024-01-01..2024-12-31 worked out'],
  ],
  [
    ['2024-11-04', 'A quarter of the crew left before the quarter-final.'],
    ['2024-11-04', 'Ellery led 14-7 after a touchdown in the third quarter.'],
    ['2024-11-11', 'He had a rebound and scored 12 points during the third quarter.'],
  ],
);

dateTable(
  'half',
  [
    ['2025-01-29', 'Catches rose in [the second half of the year].', '2024-07-01..2024-12-31 worked out'],
    ['2024-11-04', 'Catches fell in [the first half of 2023].', '2023-01-01..2023-06-30 said'],
    ['2024-11-04', 'Sales of nets fell 3 percent in [the first half].', '2024-01-01..2024-06-30 worked out'],
    ['2024-08-12', 'A charge of 3 million for [the first half] was raised later.', '2024-01-01..2024-06-30 worked out'],
  ],
  [
    ['2024-11-04', 'The yard posted men for the first half of the race.'],
    ['2024-11-04', 'Ellery scored in the second half.'],
  ],
);

dateTable(
  'elliptic-quarter',
  [
    ['2024-11-04', 'The economy grew 1 percent in [the third quarter], up from 0.4 percent in [the second].', '2024-07-01..2024-09-30 worked out', '2024-04-01..2024-06-30 worked out'],
  ],
  [
    ['2024-11-04', 'Profit fell in [the third quarter]. Of its ships the first is the largest, and sales of the second are slow.', '2024-07-01..2024-09-30 worked out'],
    ['2024-11-04', 'Ellery led 10-3 after the first quarter and 17-3 after the second.'],
  ],
);

dateTable(
  'quarters',
  [
    ['2024-11-04', 'The yard lost money in [the second and third quarters].', '2024-04-01..2024-09-30 worked out'],
    ['2024-11-04', 'It told of [first- and second-quarter] losses.', '2024-01-01..2024-06-30 worked out'],
    ['2024-11-04', 'It lost money in [the third and fourth quarters of 1990].', '1990-07-01..1990-12-31 said'],
    ['2024-11-04', 'Prices fall through [the first two quarters of 1990].', '1990-01-01..1990-06-30 said'],
  ],
  [
    ['2024-11-04', 'Ellery won the first two quarters of the match.'],
  ],
);

dateTable(
  'relative-quarter',
  [
    ['2024-11-04', 'Orders fell [last quarter].', '2024-07-01..2024-09-30 worked out'],
    ['2024-11-04', 'Orders will rise [next quarter].', '2025-01-01..2025-03-31 worked out'],
    ['2024-11-04', 'Orders fell 3 percent in [the third quarter], and 2 percent in [the prior quarter].', '2024-07-01..2024-09-30 worked out', '2024-04-01..2024-06-30 worked out'],
    ['2024-10-04', 'Sales in the three months to [September] beat those of [the previous quarter].', '2024-09-01..2024-09-30 worked out', '2024-04-01..2024-06-30 worked out'],
  ],
  [
    ['2024-11-04', 'The last quarter-final was dull, and so was the old quarter.'],
  ],
);

dateTable(
  'year-ago-quarter',
  [
    ['2024-11-04', 'In [the third quarter] it earned $2 million; in [the year-ago period] it lost money.', '2024-07-01..2024-09-30 worked out', '2023-07-01..2023-09-30 worked out'],
    ['2024-11-04', 'After a flat [second quarter], profit rose in [the third quarter] from [the year-earlier quarter].', '2024-04-01..2024-06-30 worked out', '2024-07-01..2024-09-30 worked out', '2023-07-01..2023-09-30 worked out'],
    ['2024-11-04', '[Third-quarter] profit rose. In the nine months, it beat [year-earlier] profit of $3 million.', '2024-07-01..2024-09-30 worked out', '2023-01-01..2023-12-31 worked out'],
    ['2024-11-04', 'Profit rose in the three months ended [Sept. 30] from [the year-ago period].', '2024-09-30 worked out', '2023-07-01..2023-09-30 worked out'],
    ['2024-11-04', 'In [the same period last year] it lost money.', '2023-01-01..2023-12-31 worked out'],
    ['2024-11-04', 'It earned less than in [the year-earlier third quarter].', '2023-07-01..2023-09-30 worked out'],
    ['2025-05-04', 'Sales in [the first quarter] fell to 3 million from 5 million in [the same quarter the previous year].', '2025-01-01..2025-03-31 worked out', '2024-01-01..2024-03-31 worked out'],
  ],
  [
    ['2024-11-04', 'The bridge opened [a year ago].', '2023-01-01..2023-12-31 worked out'],
  ],
);

dateTable(
  'the-quarter',
  [
    ['2024-11-04', 'Sales for [the quarter] were flat.', '2024-07-01..2024-09-30 worked out'],
    ['2024-11-04', 'Sales rose in [the quarter] ended [Oct. 1].', '2024-07-01..2024-09-30 worked out', '2024-10-01 worked out'],
    ['2024-11-04', 'Sales rose in [the quarter] ended [June 30].', '2024-04-01..2024-06-30 worked out', '2024-06-30 worked out'],
    ['2025-01-31', 'Sales fell 13 percent in [the quarter] just ended.', '2024-10-01..2024-12-31 worked out'],
    ['2024-11-04', 'Sales rose in [the quarter], which ended [June 30].', '2024-04-01..2024-06-30 worked out', '2024-06-30 worked out'],
  ],
  [
    ['2024-11-04', 'The quarter-mile race and the quarterdeck were dry.'],
  ],
);

dateTable(
  'quarter-of-year',
  [
    ['2024-11-04', '[Third-quarter] profit beat [the 2022 quarter].', '2024-07-01..2024-09-30 worked out', '2022-07-01..2022-09-30 worked out'],
    ['2024-11-04', '[Third-quarter] profit beat that of [the same period in 2022].', '2024-07-01..2024-09-30 worked out', '2022-07-01..2022-09-30 worked out'],
    ['2024-11-04', '[Third-quarter] profit beat that of [the like period of 2022].', '2024-07-01..2024-09-30 worked out', '2022-07-01..2022-09-30 worked out'],
    ['2024-11-04', '[Third-quarter] profit beat that of [the 2022 period].', '2024-07-01..2024-09-30 worked out', '2022-07-01..2022-09-30 worked out'],
    ['2024-11-04', '[Third-quarter] profit rose. In the first nine months, it beat [the 2022 period].', '2024-07-01..2024-09-30 worked out', '2022-01-01..2022-12-31 worked out'],
  ],
  [
    ['2024-11-04', 'In [2022] a quarter of the crew left.', '2022-01-01..2022-12-31 said'],
  ],
);

dateTable(
  'month-quarter',
  [
    ['2024-11-04', 'Sales fell in [the March quarter].', '2024-01-01..2024-03-31 worked out'],
    ['2024-11-04', 'Sales fell in [the April-June quarter] and [the July-to-September period].', '2024-04-01..2024-06-30 worked out', '2024-07-01..2024-09-30 worked out'],
  ],
  [
    ['2024-11-04', 'In [May] a quarter of the crew left.', '2024-05-01..2024-05-31 worked out'],
    ['2024-11-04', 'The [January-June] period was dry.', '2024-01-01..2024-06-30 worked out'],
  ],
);
