import { dateTable } from './table.ts';

dateTable(
  'year',
  [
    ['2025-02-09', 'The chapel was begun in [1387], and the mill made nothing in [FY2023].', '1387-01-01..1387-12-31 said', '2023-01-01..2023-12-31 said'],
    ['2025-02-09', 'The tower fell in [1755].', '1755-01-01..1755-12-31 said'],
    ['2025-02-09', 'It began [about 1990].', '1990-01-01..1990-12-31 approximate'],
    ['2025-02-09', 'It ended in [mid-1996].', '1996-01-01..1996-12-31 approximate'],
    ['2025-02-09', 'She is known for her [late-2007] rise.', '2007-01-01..2007-12-31 approximate'],
    ['2025-02-09', 'Profits doubled in [fiscal 2023].', '2023-01-01..2023-12-31 said'],
    ['2025-02-09', 'She will stay until at least [2027], and the bridge is to open no later than [2030].', '2027-01-01..2027-12-31 said', '2030-01-01..2030-12-31 said'],
    ['2025-02-09', 'The [2016] campaign cost more than the [1994] Harbour Act.', '2016-01-01..2016-12-31 said', '1994-01-01..1994-12-31 said'],
    ['2025-02-12', 'The pier has burned only once: [2004].', '2004-01-01..2004-12-31 said'],
    ['2025-02-12', 'It will be done by [end-2027].', '2027-01-01..2027-12-31 approximate'],
    ['2025-02-12', 'In two years - [1990] and [1991] - the yard was idle.', '1990-01-01..1990-12-31 said', '1991-01-01..1991-12-31 said'],
    ['2025-02-12', 'She meant the four years up to [1985].', '1985-01-01..1985-12-31 said'],
    ['1987-02-12', 'These loans expire up to [1989].', '1989-01-01..1989-12-31 said'],
    ['2025-06-02', 'The [2025] estimate includes a gain.', '2025-01-01..2025-12-31 said'],
    ['2025-06-02', 'The yard earned 3 million in [2024], an increase of 2 million over [2023].', '2024-01-01..2024-12-31 said', '2023-01-01..2023-12-31 said'],
  ],
  [
    ['2025-02-09', 'About 2,000 people and 1995 shares were counted.'],
    ['2025-02-09', 'At least 2000 herons were seen.'],
    ['2025-02-09', 'The number of herons rose to over 2000, and to over 1995 by night.'],
    ['2025-02-09', 'She slept in Room 2010, on Route 1980, for $1995.'],
    ['2025-02-09', 'He drove a 1987 Chevrolet 2000 miles.'],
    ['2025-02-09', 'The index closed at 1984.50, or 1,984 points.'],
    ['2025-02-09', 'He lives at 1911 Harbour Street, where 2000 herons nest.'],
    ['2025-02-09', 'The ferry left at 1900 GMT.'],
    ['2025-02-09', 'Call 555-1999 or write to box #2001.'],
    ['2025-02-12', 'Up to 1985 herons were seen.'],
    ['2025-06-02', 'They landed 1987 kg of crabs and 1950 lbs of cod.'],
  ],
);

dateTable(
  'year-range',
  [
    ['2025-02-09', 'He was mayor [1994-98].', '1994-01-01..1998-12-31 said'],
    ['2025-02-09', 'The war of [1914–1918] emptied the town.', '1914-01-01..1918-12-31 said'],
  ],
  [
    ['2025-02-09', 'Call 1994-9812 or 2001-555.'],
  ],
);

dateTable(
  'short-year',
  [
    ['2025-02-09', 'The class of [’68] met again.', '1968-01-01..1968-12-31 worked out'],
    ['2025-02-09', 'The flood of [’24] was worse.', '2024-01-01..2024-12-31 worked out'],
    ['2025-02-09', 'He left after the [’86] season, said a man who had sailed with him [that year].', '1986-01-01..1986-12-31 worked out', '1986-01-01..1986-12-31 worked out'],
  ],
  [
    ['2025-02-09', 'It is ’68 miles from the ’24 buoy.'],
  ],
);

dateTable(
  'spelled-year',
  [
    ['1998-02-09', 'It was built in [nineteen seventy-nine].', '1979-01-01..1979-12-31 said'],
    ['1998-02-09', 'We shall see in [the year two thousand].', '2000-01-01..2000-12-31 said'],
    ['2025-02-09', 'The storm of [twenty twenty-two] took the roof.', '2022-01-01..2022-12-31 said'],
  ],
  [
    ['2025-02-09', 'Two thousand people came; twenty ten-year-olds sang.'],
  ],
);

dateTable(
  'decade',
  [
    ['2025-02-09', 'The town emptied in [the 1970s].', '1970-01-01..1979-12-31 said'],
    ['2025-02-09', 'It filled in [the late 1980s].', '1980-01-01..1989-12-31 approximate'],
    ['2025-02-09', 'Jazz came in [the ’50s] and left.', '1950-01-01..1959-12-31 worked out'],
    ['2025-02-09', 'The mill thrived in the [nineties].', '1990-01-01..1999-12-31 said'],
    ['2025-02-09', 'The rail yards were filled in [the 70\'s], by night.', '1970-01-01..1979-12-31 worked out'],
    ['2025-02-09', 'Jazz left in [the 60s] and the [nineteen-seventies].', '1960-01-01..1969-12-31 worked out', '1970-01-01..1979-12-31 said'],
    ['2025-02-09', 'The mill was built in the [eighteen-nineties].', '1890-01-01..1899-12-31 said'],
    ['2025-02-12', 'Jazz left in [the 60s].', '1960-01-01..1969-12-31 worked out'],
  ],
  [
    ['2025-02-09', 'Little is known of the 1800s.'],
    ['2025-02-09', 'A 2000-share block and part 1998-A were lost.'],
    ['2025-02-09', 'Of 1387 gulls some nest in 1200 cracks.'],
    ['2025-02-09', 'House Bill 1523 was backed by a poll of 2047 registered voters.'],
    ['2025-02-09', 'He is in his 50s; the water is in the 60s.'],
    ['2025-02-09', 'Highs in the sixties are likely, lows in the forties.'],
    ['2025-02-12', 'Her rating has risen to the low 40s, while his remains in the 30s.'],
    ['2025-02-12', 'He polls in the 30s.'],
  ],
);

dateTable(
  'season',
  [
    ['2025-02-09', 'The spire fell in [the spring of 1911].', '1911-03-01..1911-05-31 said'],
    ['2025-02-09', 'Ice held through [winter 1962].', '1962-12-01..1963-02-28 said'],
    ['1998-02-09', 'Ice held through [the winter of nineteen ninety-four].', '1994-12-01..1995-02-28 said'],
    ['2025-02-09', 'The mill had hummed since [the summer of ’95].', '1995-06-01..1995-08-31 worked out'],
    ['2025-02-09', 'It lay empty in [the spring of last year].', '2024-03-01..2024-05-31 worked out'],
    ['2025-02-09', 'The lido was dug over [the summer].', '2024-06-01..2024-08-31 worked out'],
    ['2025-02-09', 'She spent [the autumn] at sea, as stocks rose ahead of [spring].', '2024-09-01..2024-11-30 worked out', '2025-03-01..2025-05-31 worked out'],
    ['2025-02-09', 'They will spend [the summer] on the island; by [the autumn] she’s back here.', '2025-06-01..2025-08-31 worked out', '2025-09-01..2025-11-30 worked out'],
    ['2025-02-09', 'The lido was dug in [summer].', '2024-06-01..2024-08-31 worked out'],
  ],
  [
    ['2025-02-09', 'He was hurt in spring training, in the fall of a wall.'],
    ['2025-02-09', 'The town will have to wait until the Summer Games.'],
  ],
);
