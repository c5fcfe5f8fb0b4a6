import { dateTable } from './table.ts';

dateTable(
  'anaphor',
  [
    ['2025-02-09', 'The pier burned on [March 5, 1994]. [That day] the wind was strong.', '1994-03-05 said', '1994-03-05 worked out'],
    ['2025-02-09', 'The pier burned on [March 5, 1994]; [the same week] it fell.', '1994-03-05 said', '1994-02-28..1994-03-06 worked out'],
    ['2025-02-09', 'The pier burned on [Jan. 3, 1997]. [That summer] it fell.', '1997-01-03 said', '1997-06-01..1997-08-31 worked out'],
    ['2025-02-09', 'The pier burned on [Jan. 3, 1997]. [That winter] the bay froze.', '1997-01-03 said', '1996-12-01..1997-02-28 worked out'],
    ['2025-02-12', '[October] catches rose 3 percent, it was told [Monday]. They had fallen 2 percent [the month before].', '2024-10-01..2024-10-31 worked out', '2025-02-10 worked out', '2024-09-01..2024-09-30 worked out'],
    ['2025-02-09', 'She came on [Feb. 3] and left [the next day].', '2025-02-03 worked out', '2025-02-04 worked out'],
    ['2025-02-09', 'She came on [Feb. 3]. [The following evening] she left.', '2025-02-03 worked out', '2025-02-04 worked out'],
    ['2025-02-09', 'It opened in [June 1911] and closed [later that year].', '1911-06-01..1911-06-30 said', '1911-01-01..1911-12-31 worked out'],
    ['2025-02-09', 'The pier burned on [March 5, 1994], and on [that date] the ferry sailed.', '1994-03-05 said', '1994-03-05 worked out'],
    ['2025-02-09', 'It opened in [the 1970s] and thrived in [that decade].', '1970-01-01..1979-12-31 said', '1970-01-01..1979-12-31 worked out'],
    ['2025-02-09', 'The pier burned on [March 5, 1994]; [the morning after], it fell.', '1994-03-05 said', '1994-03-06 worked out'],
    ['2025-02-09', 'Profit fell in [the third quarter]. Sales in [that quarter] rose.', '2024-07-01..2024-09-30 worked out', '2024-07-01..2024-09-30 worked out'],
    ['2025-02-09', 'The pier opened in [July 1994] and closed [that December].', '1994-07-01..1994-07-31 said', '1994-12-01..1994-12-31 worked out'],
    ['2025-02-09', 'The pier opened in [July 1994]. [That same summer] it burned.', '1994-07-01..1994-07-31 said', '1994-06-01..1994-08-31 worked out'],
    ['2025-02-09', 'It lost money in [2023]. [A year earlier] it had made some; [the year before that], more.', '2023-01-01..2023-12-31 said', '2022-01-01..2022-12-31 worked out', '2021-01-01..2021-12-31 worked out'],
    ['2025-02-12', 'The mill burned on [Feb. 3], dry since [January]. [That day] the wind was strong.', '2025-02-03 worked out', '2025-01-01..2025-01-31 worked out', '2025-02-03 worked out'],
    ['2025-02-12', 'A dike broke on [Feb. 3], over fields to be ploughed at [the end of this month]. All had left [the previous day].', '2025-02-03 worked out', '2025-02-01..2025-02-28 approximate', '2025-02-02 worked out'],
    ['2025-02-12', 'The mayor vetoed on [Friday] a bill to keep the ferry through [March 31]. A vote against it failed [the next day].', '2025-02-07 worked out', '2025-03-31 worked out', '2025-02-08 worked out'],
    ['2025-02-12', 'A loan was granted in [the first half of 2017]. The town learned [a week ago] that two clerks had left [that July].', '2017-01-01..2017-06-30 said', '2025-02-03..2025-02-09 worked out', '2017-07-01..2017-07-31 worked out'],
    ['2025-02-09', 'It opened in [1911]. That day it rained.', '1911-01-01..1911-12-31 said'],
    ['2025-02-12', 'On [Feb. 6], a clerk saw the man use the telephone from which he had called on [Feb. 2]. [That day], a second call came.', '2025-02-06 worked out', '2025-02-02 worked out', '2025-02-06 worked out'],
    ['2025-02-12', 'On [Feb. 6], the man sailed to Porto, and on [Feb. 8] he came home. [That day], a call came.', '2025-02-06 worked out', '2025-02-08 worked out', '2025-02-08 worked out'],
  ],
  [
    ['2025-02-09', 'The mill closed in the summer of that year.'],
    ['2025-02-09', 'One day is like the next; that day will come.'],
    ['2025-02-09', 'The pier opened in [1994]. She said that March was cold.', '1994-01-01..1994-12-31 said'],
    ['2025-02-09', 'The pier opened in [July 1994] and closed that May.', '1994-07-01..1994-07-31 said'],
    ['2025-02-09', 'The pier burned on [Dec. 3, 1994]. That summer it fell.', '1994-12-03 said'],
    ['2025-08-09', 'Six came on [Thursday]. It was said at the hearings that winter.', '2025-08-07 worked out'],
    ['2025-02-09', 'The stone says [September 1926], though lessons began that April.', '1926-09-01..1926-09-30 said'],
  ],
);

dateTable(
  'relative-unit',
  [
    ['2025-02-09', 'The pier burned on [March 5, 1994]. [The following week] it fell.', '1994-03-05 said', '1994-03-07..1994-03-13 worked out'],
    ['2025-02-09', 'The mill shut in [1994]. It was sold [the next year].', '1994-01-01..1994-12-31 said', '1995-01-01..1995-12-31 worked out'],
    ['2025-02-09', 'The mill shut in [1994]. Prices will rise [the next year].', '1994-01-01..1994-12-31 said', '2026-01-01..2026-12-31 worked out'],
    ['2025-02-09', 'The mill shut in [1994]. [The previous year] it had thrived.', '1994-01-01..1994-12-31 said', '1993-01-01..1993-12-31 worked out'],
    ['2025-02-12', 'Catches rose 3 percent in [December], it was told [Monday], after 1 percent [the previous month].', '2024-12-01..2024-12-31 worked out', '2025-02-10 worked out', '2024-11-01..2024-11-30 worked out'],
    ['2025-02-12', 'Catches rose in [December]. The mill shut on [Monday]; [the previous month] it had thrived.', '2024-12-01..2024-12-31 worked out', '2025-02-10 worked out', '2025-01-01..2025-01-31 worked out'],
  ],
  [
    ['2025-02-09', 'It was the last year of his term.'],
  ],
);
