/** What is counted, priced or measured over a period, and the verbs that say how it moved. */

export const MEASURES: ReadonlySet<string> = new Set(
  (
    'sales revenue revenues profit profits earnings income net loss losses turnover output production growth gdp gnp economy inflation unemployment employment payrolls joblessness ' +
    'exports imports deficit surplus debt spending budget price prices cost costs rate rates yield yields share shares stock stocks bond bonds index average averages volume ' +
    'dividend dividends margin margins assets deposits orders inventories shipments deliveries starts population number numbers percentage proportion amount total totals ' +
    'figure figures statistics data estimate estimates forecast forecasts projection projections turnout attendance enrollment enrolment visitors arrivals ridership traffic ' +
    'crime murders homicides wages salaries salary currency dollar yen euro pound futures crude oil gold gasoline dow nasdaq capacity ratings approval ' +
    'quarter-point points demand supply consumption gain gains valuation capitalization membership circulation yield tourists'
  ).split(' '),
);

/** How a measure moves: verbs that have no object. */
export const MOVES: ReadonlySet<string> = new Set(
  (
    'rose rise rises risen rising fell fall falls fallen falling jumped jump jumps dropped drop drops climbed climb climbs slid slide slipped slip declined decline declines ' +
    'totaled totalled totals averaged averages stood stands grew grow grows grown expanded expand expands shrank shrink contracted surged surge plunged plunge tumbled tumble soared soar dipped edged ' +
    'slumped rebounded doubled tripled quadrupled halved advanced rallied amounted accounted accounts swelled exploded skyrocketed spiked eased ' +
    'inched narrowed widened remained hovered numbered'
  ).split(' '),
);

/** Verbs that move a measure or have one as their subject; of anything else they tell a deed: "closed two stores". */
export const MEASURE_VERBS: ReadonlySet<string> = new Set('was were is are be been increased increase increases decreased decrease closed finished traded reached hit exceeded topped gained lost yielded came ended'.split(' '));

/** Verbs by which a business or a body has a figure: "earned $3 million", "had sales of". */
export const HAVING: ReadonlySet<string> = new Set('had has have earned posted reported recorded showed registered took lost made netted grossed included'.split(' '));

/** What makes a number an amount: "5 percent", "$3 million". */
export const UNITS: ReadonlySet<string> = new Set(
  '% percent per cent cents million billion trillion thousand points point yen dollars pounds euros pence barrels tons tonnes kilowatt bushels ounce'.split(' '),
);

/** What is traded from day to day, and how its price moves. */
export const TRADED: ReadonlySet<string> = new Set('shares share stock stocks index average dow nasdaq price prices yield yields dollar yen euro pound futures crude gold bonds bond market markets'.split(' '));

export const PRICE_MOVES: ReadonlySet<string> = new Set(
  'rose fell jumped dropped climbed slid slipped declined gained lost surged plunged tumbled soared dipped edged slumped rebounded advanced rallied eased closed finished ended traded were was'.split(' '),
);

export const PRICE_UNITS: ReadonlySet<string> = new Set('points point percent cents pence yen'.split(' '));

export const PER_CENT: ReadonlySet<string> = new Set(['percent', '%', 'per cent']);
