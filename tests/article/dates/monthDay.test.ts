import { dateTable } from './table.ts';

dateTable(
  'month-day',
  [
    ['2025-02-12', 'The ferry left on [April 11, 1952], with 40 aboard. On [April 13] it was seen off the cape. The search was given up on [April 20].', '1952-04-11 said', '1952-04-13 worked out', '1952-04-20 worked out'],
    ['2025-02-12', 'The ferry left on [Jan. 11, 1952], with 40 aboard. On [Feb. 3] its bell was found.', '1952-01-11 said', '2025-02-03 worked out'],
    ['2025-02-12', 'The yard was founded on [April 11, 1952]. On [April 13] it was sold.', '1952-04-11 said', '2024-04-13 worked out'],
    ['2025-02-09', 'The ferry reached Port Ellery on [Feb. 7].', '2025-02-07 worked out'],
    ['2025-02-09', 'The council met on [the 7th of February].', '2025-02-07 worked out'],
    ['2025-02-09', 'The bridge opened on [7 February], a mild day.', '2025-02-07 worked out'],
    ['2025-01-10', 'The harbour froze on [December 12].', '2024-12-12 worked out'],
    ['2024-12-10', 'The new quay will open on [Jan. 15].', '2025-01-15 worked out'],
    ['2025-03-12', 'Voters go to the polls on [Saturday, April 5].', '2025-04-05 worked out'],
    ['2025-02-09', 'The siren was heard on [Friday afternoon, Feb. 7].', '2025-02-07 worked out'],
    ['2025-02-09', 'On [February seventh] the lighthouse went dark.', '2025-02-07 worked out'],
    ['2025-02-09', 'PORT ELLERY, [Feb. 9] — The ferry is back.', '2025-02-09 worked out'],
    ['2025-02-09', 'The repairs must be paid for by [Nov. 30].', '2025-11-30 worked out'],
    ['2025-11-09', 'The bill came [around Nov. 1].', '2025-11-01 approximate'],
    ['2025-02-09', 'The hall closed [the week of Jan. 15].', '2025-01-13..2025-01-19 worked out'],
    ['2025-02-09', 'In [1988] the town grew. In [1987], on [March 5], the pier had burned.', '1988-01-01..1988-12-31 said', '1987-01-01..1987-12-31 said', '1987-03-05 worked out'],
    ['2025-02-12', 'Councillors agreed to close the bridge on [June 6].', '2025-06-06 worked out'],
    ['2025-09-12', 'The owner decided to sell the pier on [June 6].', '2025-06-06 worked out'],
    ['2025-02-12', 'Close the school on [June 27], they said.', '2025-06-27 worked out'],
    ['2025-03-12', 'The fair begins on [April 14, a Monday], and ends [a week later].', '2025-04-14 worked out', '2025-04-21..2025-04-27 worked out'],
    ['2025-03-12', 'The fair begins on [April 14 (a Monday)].', '2025-04-14 worked out'],
    ['2025-02-12', 'The fee would be paid on a still undecided date, [May 2].', '2025-05-02 worked out'],
    ['2024-11-28', '[Jan. 29]: Deadline for bids on the wharf.', '2025-01-29 worked out'],
    ['2024-12-20', '[Aug. 6]: Fire on the pier.', '2024-08-06 worked out'],
    ['2024-12-20', 'On [Jan. 12], a fire broke out at the pier.', '2024-01-12 worked out'],
    ['2024-12-20', 'On [Jan. 12], the fair opens.', '2025-01-12 worked out'],
    ['2024-12-20', 'The mayor said the fair would open on [Jan. 12].', '2025-01-12 worked out'],
    ['2025-02-12', 'The exhibition runs through [March 9].', '2025-03-09 worked out'],
  ],
  [
    ['2025-02-09', 'The mayor may 2 or 3 times a year leave town.'],
    ['2025-02-09', 'They march 20 miles along the coast.'],
    ['2025-02-09', 'In June 12 people drowned off the point.'],
    ['2025-02-09', 'Shares rose to 12 3/4.'],
    ['2025-02-09', 'She paid $2.50 a share.'],
    ['2025-02-09', 'The Sun said it sat out the second race.'],
  ],
);

dateTable(
  'day-range',
  [
    ['2025-02-09', 'The fair ran [Feb. 5–7].', '2025-02-05..2025-02-07 worked out'],
    ['2025-02-09', 'The regatta is planned for [April 24 and 25].', '2025-04-24..2025-04-25 worked out'],
    ['2025-02-09', 'Divers searched from [Feb. 3 to 6].', '2025-02-03..2025-02-06 worked out'],
    ['2025-02-09', 'The hall was shut on [Feb. 3, 4 and 6].', '2025-02-03..2025-02-06 worked out'],
    ['2025-02-09', 'The strike of [7-9 March 1926] is remembered.', '1926-03-07..1926-03-09 said'],
    ['2025-02-09', 'The office opens on [Feb. 12] 9-11 a.m. daily.', '2025-02-12 worked out'],
  ],
  [
    ['2025-02-09', 'The crew won on [May 9] 3-2.', '2024-05-09 worked out'],
  ],
);
