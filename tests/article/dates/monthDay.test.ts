import { dateTable } from './table.ts';

dateTable('month-day', [
  ['2025-02-09', 'The ferry reached Port Ellery on [Feb. 7].', '2025-02-07 worked out'],
  ['2025-02-09', 'The council met on [the 7th of February].', '2025-02-07 worked out'],
  ['2025-02-09', 'The bridge opened on [7 February], a mild day.', '2025-02-07 worked out'],
  ['2025-01-10', 'The harbour froze on [December 12].', '2024-12-12 worked out'],
  ['2024-12-10', 'The new quay will open on [Jan. 15].', '2025-01-15 worked out'],
  ['2025-03-12', 'Voters go to the polls on [Saturday, April 5].', '2025-04-05 worked out'],
  ['2025-02-09', 'On [February seventh] the lighthouse went dark.', '2025-02-07 worked out'],
  ['2025-02-09', 'The mayor may 2 or 3 times a year leave town.'],
  ['2025-02-09', 'They march 20 miles along the coast.'],
  ['2025-02-09', 'Shares rose to 12 3/4.'],
  ['2025-02-09', 'She paid $2.50 a share.'],
]);
