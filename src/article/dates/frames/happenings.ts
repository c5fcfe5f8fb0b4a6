/** Frames of what has happened or was told. */
import { FIXTURE } from '../arranged.ts';
import { backwards } from '../backwards.ts';
import { firstCue, lastCue } from '../tenseCues.ts';
import { DONE, PAST_VERB } from '../tenseWords.ts';
import type { Frame } from './frame.ts';

/** "Growth should reach 2 percent, up from 1.1 percent in October": what things are held against is over. */
const COMPARED = backwards(/\b(?:(?:from|than|against|versus)\s+(?:\w+\s+){0,2}\S*\d\S*\s+(?:(?:percent|per\s+cent|million|billion|trillion|points?|an?\s+\w+)\s+){0,2}|compared\s+(?:with|to)\s+(?:[\w$£€%.,-]+\s+){1,4}|\b(?:like|such\s+as|than|and)\s+(?:the\s+(?:ones?|first|last)|those|that)\s+)(?:in|for|at|on|of|during)\s+(?:the\s+)?$|\bcompared\s+(?:with|to)\s+$/i);
export const compared: Frame = { name: 'compared', tells: (before) => (COMPARED.test(before) ? 'past' : null) };

/** "The data for May is expected to show a rise": figures are of what is over. */
const FIGURES_FOR = backwards(/\b(?:data|figures?|statistics|numbers|results|returns|reports?|index)\s+for\s+(?:the\s+)?$/i);
export const figuresFor: Frame = { name: 'figures-for', tells: (before) => (FIGURES_FOR.test(before) ? 'past' : null) };

/** "In a statement Friday": what was told is over. */
const TOLD = /\bin\s+(?:an?|the|his|her|its|their)\s+(?:[\w-]+\s+){0,2}(?:interview|statement|speech|report|letter|filing|ruling|memo|trading)\s+(?:(?:on|late|early|earlier)\s+)*$|\b(?:earlier|(?<!\b(?:begins?|starts?|resumes?|of)\s+)trading)\s+(?:on\s+)?$|^\W*(?:Asked|Interviewed|Questioned|Pressed|Reached)\s+(?:[\w-]+\s+){0,4}?(?:(?:on|late|early)\s+)*$/i;
/** "In a speech Friday, the mayor will lay out the plan". */
const TO_TELL = /^\W*In\s/;
export const told: Frame = { name: 'told', tells: (before, after) => (TOLD.test(before) && !(TO_TELL.test(before) && firstCue(after) === 'future') ? 'past' : null) };

/** "Convicted in December, she is to be sentenced in April". */
const OPENS_DONE = /^\W*(?!(?:Scheduled|Slated|Expected|Planned|Delayed|Postponed)\b)(?:[A-Z][a-z]+ed|Born|Built|Shot|Made|Hit|Held|Found|Sold|Begun|Shut)\s+(?:[\w-]+\s+){0,4}?(?:in|on)\s+(?:(?:early|late)\s+)?$/;
export const openingDone: Frame = { name: 'opening-done', tells: (before, after) => (after.startsWith(',') && OPENS_DONE.test(before) ? 'past' : null) };

/** "Talks that broke down Monday will resume": the relative clause is over. */
const WHICH_HAPPENED = new RegExp(`\\b(?:that|which|who)\\s+(?:(?:was|were|had)\\s+(?:[a-z]+ly\\s+)?)?(?!(?:was|were)\\b)(?:${PAST_VERB})\\b[^,;"”]{0,40}$`);
/** "Talks held in May and June will be followed by others", "passes bought in May will be honoured": of those close by. */
const WHAT_WAS_DONE = new RegExp(`\\b(?:${PAST_VERB})\\s+(?:[\\w-]+\\s+){0,3}(?:on|in)\\s+(?:(?:early|late)\\s+)?(?:[A-Z][a-z]+\\.?\\s+and\\s+)?$`);
/** "The order signed Wednesday will hold", and not "said Wednesday will be dry". */
const DONE_THEN = new RegExp(`\\b(?:${DONE})\\s+(?:(?:on|late|early)\\s+)*$`);
const VERB_TO_COME = /^\s+(?:will|may|might|would|could)\b/;
export const whichHappened: Frame = {
  name: 'which-happened',
  tells(before, after) {
    const which = WHICH_HAPPENED.test(before) || (VERB_TO_COME.test(after) && DONE_THEN.test(before));
    if (!which && !(VERB_TO_COME.test(after) && WHAT_WAS_DONE.test(before))) return null;
    return lastCue(before) !== 'past' ? null : which ? 'past' : 'either';
  },
};

/** "The slaying in Port Ellery on Friday": what nobody sets a day for has happened. */
const HAPPENINGS = 'slaying|killing|shooting|attack|death|arrest|murder|bombing|crash|explosion|blast|earthquake|collapse|sinking|massacre|raid|riot|stabbing|robbery|defeat|resignation|accident|incident|fire|storm|flood|tornado|shootout|outage|spill|break-in|theft|burglary|assault|ambush|hijacking|kidnapping|abduction|derailment|landslide|mudslide|avalanche|quake|hurricane|coup|uprising|violence|unrest|looting|bloodshed|remark|comment|gaffe|outburst|tackle|foul|red\\s+card|injury|disappearance';
const HAPPENED = new RegExp(`\\b(?:${HAPPENINGS})s?\\s+(?:(?:of|in|at|near)\\s+(?:[\\w.'’-]+\\s+){1,5}?)?(?:(?:on|late|early|in)\\s+)*$`, 'i');
export const happened: Frame = { name: 'happened', tells: (before) => (HAPPENED.test(before) ? 'past' : null) };

/** "The Monday fire will cost millions". */
const ITS_HAPPENING = new RegExp(`^\\s(?:[a-z-]+\\s)?(?:${HAPPENINGS})s?\\b`);
/** "Will appeal Friday's ruling": what somebody else's day names has happened, unless it is a fixture. */
const POSSESSED = new RegExp(`^['’]s\\b(?!\\s+(?!(?:aborted|cancel+ed|failed|disastrous|botched|fatal|deadly|ill-fated)\\b)(?:[\\w-]+\\s+){0,2}(?:${FIXTURE}|target|goal|date|start|opening|release|rain|snow|weather|forecast|high|low|temperature|opportunity|test|challenge|opener)(?:e?s)?\\b)`, 'i');
/** "In the wake of her Sunday collapse": so does what the day only describes. */
const DESCRIBED = backwards(/\b(?:his|her|its|their)\s+$/i);
const LOOKING_AHEAD = backwards(/\b(?:ahead\s+of|before|for|until|(?:(?:run|lead)-?up|leading\s+up)\s+to)\s+$/i);

export const possessed: Frame = {
  name: 'possessed',
  tells(before, after) {
    const describes = (DESCRIBED.test(before) && POSSESSED.test(`'s${after}`) && /^\s[a-z]/.test(after)) || ITS_HAPPENING.test(after);
    return (POSSESSED.test(after) || describes) && !LOOKING_AHEAD.test(before) ? 'past' : null;
  },
};

/** "After the rise in March it would do damage": what a change is looked back on from. */
const AFTER_CHANGE = backwards(/\b(?:after|following|since|despite)\s+(?:an?|the|its|their|last)\s+(?:[\w.,'’%-]+\s+){0,5}?(?:rise|increase|fall|drop|decline|cut|jump|gain|loss|surge|slump|slide|hike)s?\s+(?:(?:in|on|late|early)\s+)+$/i);
export const afterChange: Frame = { name: 'after-change', tells: (before) => (AFTER_CHANGE.test(before) ? 'past' : null) };
