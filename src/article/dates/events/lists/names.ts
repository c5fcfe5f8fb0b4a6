/** Words that make a date part of a name. */

/** Words before a year that leave it a date of its own: "in 1994 voters chose". */
export const DATE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in by since until till during before after through throughout from to between and or of on around about for early late mid as than over at with'.split(' '),
);

/** Words after a year that go on with the clause and make no noun of it. */
export const NO_NOUN: ReadonlySet<string> = new Set(
  (
    'a an the this that these those he she it they we i you his her its their our my who which whom whose what when where why how and or but nor so yet if as than then ' +
    'in on at by to from of for with about after before since until till through during under over between among into onto against without within despite because although though while ' +
    'is are was were be been being has have had do does did will would can could may might shall should must not no also only just still even ever never again alone ago ' +
    'said says say told there here both all some many most more less up down out off not'
  ).split(' '),
);

/** Something that people come together for, or that somebody does at a stated time: "at a 2014 hearing". */
export const OCCASIONS: ReadonlySet<string> = new Set(
  (
    'hearing hearings interview interviews speech address debate debates meeting rally conference convention summit forum trip visit tour testimony deposition lecture talk ceremony ' +
    'appearance statement tweet memo letter email report ruling decision vote trial attack attacks bombing bombings shooting earthquake storm hurricane fire crash explosion massacre briefing ' +
    'session gathering event dinner fundraiser broadcast episode telecast announcement protest protests march demonstration raid strike strikes coup death murder killing party parade weekend service sale market concert mass game'
  ).split(' '),
);

/** Nouns of which a year tells which one: "the Clean Air Act of 1990". */
export const DATED_BY_OF: ReadonlySet<string> = new Set(
  'end start beginning middle part half quarter months weeks days spring summer fall autumn winter morning evening night rest remainder course close most january february march april may june july august september october november december'.split(' '),
);

/** Weekdays and "today" within names: "Black Friday", "Sunday Times". */
export const BEFORE_NAMED_DAY: ReadonlySet<string> = new Set('black super good fat ash bloody cyber giving palm usa nfl cbs fox'.split(' '));
export const AFTER_NAMED_DAY: ReadonlySet<string> = new Set('times telegraph mirror mail herald express review magazine book school'.split(' '));

/** Verbs whose subject a time may be: "this week is", "2016 saw". */
export const TIME_SUBJECT_VERBS: ReadonlySet<string> = new Set("is was isn't wasn't has will may could marks marked saw brought looks looked seems promises feels nears neared approaches approached looms loomed grows".split(' '));

/** What happens again and again: "edition", "close". */
export const ISSUES: ReadonlySet<string> = new Set(
  'issue edition paper newspaper magazine close closing price prices level levels rate rates total high low world market markets standards session trading delivery futures contract crude newspapers column paperback'.split(' '),
);

/** What a paper of a weekday is called: "its Friday issue". */
export const EDITIONS: ReadonlySet<string> = new Set('issue edition editions newspaper newspapers paper papers column'.split(' '));

/** After "the Sunday" they are broadcasts. */
export const BROADCASTS: ReadonlySet<string> = new Set(['show', 'shows', 'talk']);

/** What belongs to a holiday: "Christmas trees". */
export const HOLIDAY_THINGS: ReadonlySet<string> = new Set(
  'tree trees card cards shopping shoppers season gift gifts present presents lights carol carols turkey turkeys spirit sales decorations ornaments bonus bonuses club candy costume costumes break recess movie movies album song songs states delegates'.split(' '),
);

/** Days of years long past that go by their date alone: "the Sept. 11 attacks". */
export const NAMED_DATE = /^(?:Sept(?:ember|\.)?\s+11(?:th)?|Jan(?:uary|\.)\s+6(?:th)?)$/i;
export const NAMED_DATE_EVENTS: ReadonlySet<string> = new Set('attack attacks terrorist terror commission committee memorial museum families victims hijackers hijackings riot riots rioters insurrection siege anniversary conspiracy'.split(' '));

export const DETERMINERS: ReadonlySet<string> = new Set('the a an this that his her its their our my your another every'.split(' '));
