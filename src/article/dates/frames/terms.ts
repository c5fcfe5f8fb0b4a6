/** Frames of when something begins, lasts or ends. */
import { backwards } from '../backwards.ts';
import { firstCue, lastCue } from '../tenseCues.ts';
import { PAST_VERB } from '../tenseWords.ts';
import { tellsNothing, type Frame } from './frame.ts';

/** "Since late last month". */
const SINCE = backwards(/\bsince\s+(?:(?:the|early|late|mid|last)[\s-]+)*$/i);
export const since: Frame = { name: 'since', tells: (before) => (SINCE.test(before) ? 'past' : null) };

/** "The vote was moved to Thursday", "she was given until Friday": ahead; "from Tuesday": a day once planned. */
const MOVED_TO = backwards(/\b(?:moved|put\s+off|pushed|shifted|brought)(?:\s+(?:up|back|forward|ahead))?(?:\s+from\s+\S+)?\s+to\s+(?:the\s+)?$|\b(?:put\s+off|postponed?|delayed|extended|adjourned|deferred|recessed|slipped)\s+(?:[\w'’-]+\s+){0,8}?(?:until|till|through|to)\s+(?:at\s+least\s+)?$|\b(?:changed|rescheduled|put\s+back|set\s+back)\s+(?:[\w-]+\s+){0,3}?to\s+$|\b(?:remanded|suspended|(?<!\b(?:not|had)\s+)(?:gives?|gave|given|giving)|(?:do|does)(?:\s+not|n['’]t))\s+(?:[\w'’-]+\s+){0,5}?(?:until|till)\s+$/i);
const MOVED_FROM = backwards(/\b(?:moved|put\s+off|pushed|shifted|brought|postponed|delayed|rescheduled)(?:\s+(?:up|back|forward|ahead))?\s+from\s+(?:the\s+)?$/i);
export const moved: Frame = { name: 'moved', tells: (before) => (MOVED_TO.test(before) ? 'future' : MOVED_FROM.test(before) ? 'either' : null) };

/** "The deadline was not until Friday": still ahead. */
const NOT_UNTIL = backwards(/\b(?:is|are|was|were)(?:\s+not|n['’]t)\s+(?:until|till)\s+(?:(?:the|early|late|mid)[\s-]+)*$/i);
/** "It was not until Friday that the crew was found", "was not found until Friday". */
const IT_WAS_NOT_UNTIL = backwards(/\bit\s+was(?:\s+not|n['’]t)\s+(?:until|till)\s+(?:(?:the|early|late|mid)[\s-]+)*$/i);
const NOT_DONE_UNTIL = backwards(new RegExp(`\\b(?:was|were|had)(?:\\s+not|n['’]t)(?:\\s+been)?\\s+(?!(?:scheduled|expected|planned|supposed|meant|set|slated)\\b)(?:${PAST_VERB})\\s+(?:until|till)\\s+(?:(?:the|early|late|mid)[\\s-]+)*$`, 'i'));
export const notUntil: Frame = {
  name: 'not-until',
  tells: (before) => (IT_WAS_NOT_UNTIL.test(before) || NOT_DONE_UNTIL.test(before) ? 'past' : NOT_UNTIL.test(before) ? 'future' : null),
};

/** A term set: "must be paid by"; "By Friday the water had …" and "had … by Friday" look back. */
const TERM = backwards(/[^\s;]\s+(?:by|until|till|(?<!(?:day|night|morning|afternoon|evening)\s+)through)\s+(?:(?:the|early|late|mid|end|of)[\s-]+|(?:\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m\.?|o['’]clock)|noon|midnight)\s+(?:on\s+)?)*$/i);
const LASTED = /\b(?:had(?!\s+to\b)|waited|stayed|remained|lasted|lived|worked|ran|continued|kept|stood|served|did|didn['’]t|(?:was|were)\s+(?:\w+\s+)?(?:back|over|gone|done|down|out|home))\b/i;

/** "Ordered the owners to reply by Monday". */
const ORDERED = /\b(?:order|ask|tell|told|g[ai]ve|urge|require|direct|instruct|allow|want)(?:e?d|s|ing)?\s+(?:(?!(?:to|that|had)\b)[\w.'’-]+\s+){1,5}(?:until\b|to\s+[a-z]+\b[^;]{0,60}$)/;

/** "That by Tuesday, when the council met, the ships were there". */
const OPENS_CLAUSE = /(?:\b(?:that|and|but|because|so)|[,;])\s+by\s+$/i;
/** "By October, he said, all will have been spent". */
const WILL = /\b(?:will|['’]ll)\s/;
/** "After working through the weekend". */
const AFTER_DOING = /^\W*After\s+[a-z]+ing\b/;

/** "Agree by Monday" looks ahead; "the shares sent in by the Monday deadline" may look back. */
export const term: Frame = {
  name: 'term',
  tells(before, after) {
    if (/^\W*By\s+$/.test(before) && WILL.test(after)) return 'future';
    if (!TERM.test(before) || LASTED.test(before) || AFTER_DOING.test(before)) return null;
    if (OPENS_CLAUSE.test(before) && /^\s*,/.test(after) && lastCue(after) === 'past') return 'past';
    const cue = lastCue(before);
    return ORDERED.test(before) || cue === 'future' || (tellsNothing(cue) && !/\bthe\s+$/i.test(before)) ? 'future' : 'either';
  },
};

/** "Between now and November". */
const FROM_NOW = backwards(/\bbetween\s+now\s+and\s+(?:the\s+)?$/i);
export const fromNow: Frame = { name: 'from-now', tells: (before) => (FROM_NOW.test(before) ? 'future' : null) };

/** "Is closed from Friday". */
const IS_FROM = backwards(/\b(?:is|are)\s+(?:(?:also|only)\s+)?(?:closed|shut|open|available|on\s+(?:sale|show)|in\s+force|valid|banned|free|suspended)\s+(?:[\w-]+\s+){0,4}?from\s+$/i);
export const isFrom: Frame = { name: 'is-from', tells: (before) => (IS_FROM.test(before) ? 'future' : null) };

/** "Beginning Monday", "effective Friday": from then on. */
const FROM_THEN = backwards(/\b(?:beginning|starting|effective|commencing|with\s+effect)\s+(?:(?:on|in|with|from)\s+)?(?:the\s+)?$|^From\s+$|^\W*Come\s+$/i);
/** "For the year beginning Monday". */
const PERIOD_FROM = backwards(/\b(?:year|quarter|half|term|semester|season|month|fortnight|week|weekend|period)\s+(?:beginning|starting|commencing)\s+(?:(?:on|in|with)\s+)?$/i);
const OPENS = /^\W*[\w-]+\s+(?:\w+\s+)?$/;

/** What somebody did "effective Monday" begins near to then, before it or after. */
export const fromThen: Frame = {
  name: 'from-then',
  tells(before, after) {
    if (!FROM_THEN.test(before)) return null;
    if (PERIOD_FROM.test(before)) return 'future';
    if (lastCue(before) !== 'past' && firstCue(after) !== 'past') return 'future';
    return OPENS.test(before) ? null : 'either';
  },
};
