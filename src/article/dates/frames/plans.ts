/** Frames of what is announced, awaited or decided. */
import { backwards } from '../backwards.ts';
import { firstCue, lastCue } from '../tenseCues.ts';
import type { Frame } from './frame.ts';

/** "The album, out Friday, is her best". */
const OUT_ON = /,\s+(?:due\s+)?(?:out|available|in\s+(?:stores|shops|theaters|theatres|cinemas|bookstores))\s+(?:(?:on|from|in)\s+)?$/;
export const outOn: Frame = { name: 'out-on', tells: (before, after) => (OUT_ON.test(before) && firstCue(after) !== 'past' ? 'future' : null) };

/** "Join us Monday", "Look for rain on Sunday". */
const ANNOUNCES = /^\W*(?:Join\s+us|Coming\s+up|Look\s+for|Expect|Tune\s+in|Watch\s+for|Let['’]s|See\s+you|Ask\s+(?:me|us)|Check\s+(?:back|with)|Come\s+(?:back|by)|Call\s+(?:me|us|back)|Wait\s+until|(?:Also\s+)?(?:Scheduled|Slated|Set|Due|Expected)\s+(?:to\s+(?!(?:the|an?|his|her|its|their)\b)[a-z]+|for))\b/;
export const announces: Frame = { name: 'announces', tells: (before) => (ANNOUNCES.test(before) && lastCue(before) !== 'past' ? 'future' : null) };

/** "Face their worst Christmas", "no rain this side of July". */
const FACES = backwards(/\b(?:fac(?:e|es|ing)\s+(?:an?|another|the|their|its|his|her)\s+(?:[\w-]+\s+){0,2}|this\s+side\s+of\s+(?:the\s+)?)$/);
export const faces: Frame = { name: 'faces', tells: (before) => (FACES.test(before) ? 'future' : null) };

/** "Traders await Friday's report". */
const AWAITS = backwards(/\b(?:await(?:s|ing)?|wait(?:s|ing)?\s+for|looking\s+(?:ahead|forward)\s+to|prepar(?:es?|ing)\s+for|brac(?:es?|ing)\s+for|head(?:s|ing)?\s+into|gear(?:s|ing)?\s+up\s+for|(?:is|are|be)\s+(?:fit|ready|available|set|free|prepared|suspended|back|booked|full|fully\s+booked|sold\s+out)\s+for)\s+(?:the\s+)?$/i);
export const awaits: Frame = { name: 'awaits', tells: (before) => (AWAITS.test(before) ? 'future' : null) };

/** "Friday's report is expected to show a rise". */
const DUE_REPORT = /^['’]s\s+(?:[\w-]+\s+){0,3}(?:report|data|figures?|numbers|speech|address|announcement|statement|release|testimony|sale|visit|talks|appearance)\s+(?:is|are)\s+(?:[a-z]+ly\s+)?(?:expected|due|likely|scheduled|set|forecast|seen|to)\b/i;
export const dueReport: Frame = { name: 'due-report', tells: (_before, after) => (DUE_REPORT.test(after) ? 'future' : null) };

/** "Lined up supplies for delivery in November". */
const FOR_USE = backwards(/\bfor\s+(?:delivery|release|publication|completion|launch|shipment|sentencing|arraignment|trial|consideration|approval|auction)\s+(?:(?:on|in|by|early|late)\s+)*$/i);
export const forUse: Frame = { name: 'for-use', tells: (before) => (FOR_USE.test(before) && lastCue(before) !== 'future' ? 'either' : null) };

/** "Voted to close the bridge on June 6", "whether to cut": what is to be done is to come, or else lies close by. */
const DECIDED = /\b(?:(?:agree|vote|decide|propose)[ds]?|consider(?:s|ed|ing)?|whether|proposal|petition|(?:decision|plan|proposal|order|ruling|request|offer)s?\s+(?:by|from)\s+(?:[\w.'’-]+\s+){1,6}?|wants?|(?:convince|persuade|urge|encourage|ask|tell|order|invite|require|direct|instruct|advise|allow|permit|summon|warn|told|call\s+on|called\s+on)(?:e?d|s|ing)?\s+(?:[\w.'’-]+\s+){1,4}?)\s*\b(?:(?:not\s+)?to\s+(?!(?:the|an?|its|his|her|their)\b)[a-z]+|closing|opening|ending|starting|cutting|moving)\b([^;:]{0,60})$/i;

/** "The vote to shut the pier on Friday was close". */
const VERB_FOLLOWS = /^\s+(?:was|were|has|had|failed|passed|drew)\b/;
export const decided: Frame = {
  name: 'decided',
  tells(before, after) {
    const what = VERB_FOLLOWS.test(after) ? null : DECIDED.exec(before);
    return what && lastCue(what[1]!) !== 'past' && lastCue(before) !== 'future' ? 'either' : null;
  },
};

/** "Police braced for more protests on Saturday". */
const BRACED = /\b(?:braced|prepared|readied|geared\s+up)\s+for\s+(?:[\w-]+\s+){1,4}(?:on\s+)?$/i;
export const braced: Frame = { name: 'braced', tells: (before) => (BRACED.test(before) ? 'either' : null) };
