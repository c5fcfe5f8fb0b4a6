/** Words that set one figure beside another. */
export const COMPARED: ReadonlySet<string> = new Set('compared comparing versus vs unlike year-earlier year-ago'.split(' '));

export const SUPERLATIVES: ReadonlySet<string> = new Set('most least first best worst only record never not no lowest highest few'.split(' '));

/** They compare only within the date's own clause: "such as the one in 2012", "relative to May". */
export const LIKENED: ReadonlyMap<string, string> = new Map([
  ['such', 'as'],
  ['relative', 'to'],
]);

/** "Largest", "lowest"; words that only end so are left out. */
export const SUPERLATIVE = /^(?!(?:forest|request|protest|arrest|invest|interest|suggest|harvest|manifest|contest|west|rest|guest|quest|test)$)[a-z]{2,}est$/;

/** "A year earlier", "the month before": with a figure beside it, what that figure is set against. */
export const YEAR_BEFORE = /^(?:an?|one|the)\s+(?:year|month|quarter|week)\s+(?:earlier|before|ago|previously)$|\b(?:previous|prior|preceding|same|corresponding|year-earlier|year-ago)\s+(?:year|month|quarter|period)\b/i;

/** Before "than" they only round a number: "more than 20 years ago". */
export const ROUNDING: ReadonlySet<string> = new Set('more less fewer rather other'.split(' '));

/** Before "from" they say which way a figure went. */
export const DIRECTIONS: ReadonlySet<string> = new Set('up down off rose fell rise rising fall falling drop dropped decline declined increase increased decrease decreased jumped grew climbed percent %'.split(' '));

/** What may stand beside a figure and between it and its date: "from roughly 4 percent in". */
export const OF_FIGURES: ReadonlySet<string> = new Set('in on at about around roughly nearly almost some just only fewer than more percent % cents points dollars yen pounds euros million billion trillion early late mid fiscal'.split(' '));

/** Before a distance in time they leave open which date it comes to: "nearly two years ago". */
export const ROUGHLY: ReadonlySet<string> = new Set('over nearly almost roughly some barely'.split(' '));
