/** Tables of the frames around a date: which tense each tells, and where it has nothing to say. */
import { describe, expect, test } from 'vitest';
import { tenseOf, type Tense } from '../../../src/article/dates/tense.ts';
import { FRAMES } from '../../../src/article/dates/tenseFrames.ts';

type Rows = readonly [readonly [sentence: string, tense: Tense], ...(readonly [sentence: string, tense: Tense])[]];

/** The date stands in square brackets. Of a trap the frame says nothing, whatever tense it has by its verbs. */
function frameTable(name: string, rows: Rows, traps: Rows): void {
  const { tells } = FRAMES.find((frame) => frame.name === name)!;
  describe(name, () => {
    test.each(rows)('%s: %s', (marked, tense) => {
      expect(tells(...around(marked))).toBe(tense);
      expect(tenseOf(...around(marked))).toBe(tense);
    });
    test.each(traps)('a trap: %s: %s', (marked, tense) => {
      expect(tells(...around(marked))).toBeNull();
      expect(tenseOf(...around(marked))).toBe(tense);
    });
  });
}

function around(marked: string): [before: string, after: string] {
  return [marked.slice(0, marked.indexOf('[')), marked.slice(marked.indexOf(']') + 1)];
}

frameTable(
  'compared',
  [
    ['Growth should reach 2 percent, up from 1.1 percent in [October].', 'past'],
    ['The law requires that boats report fires like the one on [Monday].', 'past'],
    ['The yard expects to build 14 boats, compared with 9 boats in [May].', 'past'],
  ],
  [['Growth should fall from 2 percent to 1.1 percent in [October].', 'future']],
);

frameTable('opening-done', [['Convicted in [December], the captain is to be sentenced soon.', 'past']], [['Scheduled for [Friday], the vote was put off.', 'either'], ['Elected in [May] was a sailor who will go far.', 'past']]);

frameTable('not-until', [['It was not until [Friday] that the crew was found.', 'past'], ['The crew was not found until [Friday].', 'past'], ['The last day for bids was not until [Friday].', 'future']], [['The crew was not due until [Friday].', 'future'], ['The lease does not expire until [June].', 'future'], ['She did not sail until [June].', 'past']]);

frameTable('is-from', [['The ferry is open to cars from [Friday].', 'future']], [['The letter is from [Friday].', 'unknown']]);

frameTable('out-on', [['Her new song, out [Friday], is short.', 'future']], [['Her new song, out [Friday], sold well.', 'past'], ['The crew was out [Friday].', 'past']]);

frameTable(
  'has-arranged',
  [
    ['The mayor has a meeting with the crew on [Friday].', 'future'],
    ['There is a vigil at the chapel on [Friday].', 'future'],
    ['The two sides have a [Friday] deadline.', 'future'],
  ],
  [['The mayor has met the crew since the fire on [Friday].', 'past'], ['There is a dent from a fall on [Friday].', 'unknown']],
);

frameTable(
  'asked-for',
  [
    ['The union called for a stoppage throughout the town on [Friday].', 'either'],
    ['The mayor has promised a vote [Friday].', 'either'],
    ['The two agreed on a further meeting on [Friday].', 'either'],
    ['Police have banned the march on [Friday].', 'either'],
  ],
  [['The mayor called for calm on [Friday].', 'past'], ['The mayor demanded his removal after a meeting on [Friday].', 'past']],
);

frameTable(
  'for-arranged',
  [
    ['The delegation flew to Porto for talks on [Friday].', 'either'],
    ['The captain was jailed pending a hearing [Friday].', 'either'],
    ['Crews are gathering for the race on [Friday].', 'future'],
  ],
  [['The delegation flew to Porto on [Friday].', 'past'], ['The delegation will fly to Porto for talks on [Friday].', 'future']],
);

frameTable('for-use', [['The mill bought coal for delivery in [November].', 'either']], [['The mill bought coal in [November].', 'past']]);

frameTable(
  'decided',
  [
    ['The council voted to shut the pier on [Friday].', 'either'],
    ['The judge told the two sides to come back [Friday].', 'either'],
  ],
  [['The council voted on [Friday] to shut the pier.', 'past'], ['The vote to shut the pier on [Friday] was close.', 'past'], ['The council voted to shut the pier that caught fire on [Friday].', 'past'], ['The mayor invited the crew to the feast on [Friday].', 'past']],
);

frameTable('since', [['The crew has been aground since late [Monday], though it may leave.', 'past']], [['Since it rained, the crew will leave on [Monday].', 'future']]);

frameTable('told', [['“We will win,” she said in an interview [Tuesday].', 'past'], ['Asked [Tuesday] about the vote, she will not say.', 'past'], ['In a speech [Tuesday], the mayor thanked those who will leave.', 'past']], [['In a speech [Tuesday], the mayor will name the crew.', 'future'], ['In her view the crew will win on [Tuesday].', 'future']]);

frameTable(
  'term',
  [
    ['The fine must be paid by [Friday].', 'future'],
    ['Can the two sides agree by [Friday]?', 'future'],
    ['It wasn’t ready until [Friday].', 'either'],
    ['Campers were told that they had to leave by [Friday].', 'either'],
    ['The owners sent in most of the shares by the [Friday] deadline.', 'either'],
    ['The mayor called off her visits through [Friday].', 'either'],
  ],
  [
    ['The water had gone by [Friday].', 'past'],
    ['The lights were back by [Friday].', 'past'],
    ['The lights went out; by [Friday] they were back.', 'past'],
    ['The fire burned from Monday through [Friday].', 'past'],
  ],
);

frameTable('from-now', [['Much was said of the time between now and [November].', 'future']], [['It rained between noon and dusk on [Friday].', 'past']]);

frameTable('is-on', [['Shops are closed on [Monday].', 'future'], ['There is no school [Monday].', 'future'], ['Ellery are back in league action at Porto on [Saturday].', 'future'], ['The next vote is in [October].', 'future'], ['Admission is free on [Sunday].', 'future'], ['The feast is on [Saturday], and all who were asked came.', 'future']], [['The feast that is over was on [Saturday].', 'past'], ['The captain is back at work after a rest on [Saturday].', 'unknown']]);

frameTable(
  'moved',
  [
    ['The vote was moved to [Thursday].', 'future'],
    ['The vote was put off from [Tuesday] to Thursday.', 'either'],
    ['The council delayed a vote until at least [Tuesday].', 'future'],
    ['The curfew was extended through [Sunday].', 'future'],
    ['The judge gave the owners until [Monday] to reply.', 'future'],
    ['The opening was put back a week to [Friday].', 'future'],
  ],
  [['The family moved on [Thursday].', 'past']],
);

frameTable('set-as', [['The judge set [Tuesday] as the day of the count.', 'either'], ['The judge set a [September] trial date.', 'either'], ['The two agreed on a [Sept. 5] deadline.', 'either']], [['The record was set [Tuesday].', 'past']]);

frameTable('after-change', [['Any increase, after the 3 percent rise in [March], would do harm.', 'past']], [['Fares will fall after the vote in [March].', 'future'], ['The bank foresees a rise in [March].', 'future']]);

frameTable('happened', [['The mayor will act because of the shooting in the old harbour on [Monday].', 'past']], [['The mayor will act on [Monday].', 'future']]);

frameTable(
  'possessed',
  [
    ['The town will appeal [Monday]’s ruling.', 'past'],
    ['The town will remember her [Monday] collapse.', 'past'],
  ],
  [['The crew will miss [Monday]’s match.', 'future'], ['The yard will miss its [September] target.', 'future']],
);

frameTable('fixture-on', [['Her office is on the line in the town’s primary on [Tuesday], and she passed up the feast.', 'either']], [['She lost in the town’s primary on [Tuesday].', 'past']]);

frameTable('fixture-may', [['[Monday]’s debate might not change much.', 'either']], [['[Monday]’s debate will change much.', 'future']]);

frameTable(
  'leads-to',
  [
    ['The two are level ahead of [Tuesday]’s vote.', 'future'],
    ['The two sides met before [Tuesday]’s vote.', 'either'],
    ['Tempers rose in the run-up to the count on [Tuesday].', 'either'],
    ['Ahead of the vote on [Sunday], the two are level.', 'future'],
  ],
  [['The two sides met before the storm of [Tuesday].', 'past']],
);

frameTable(
  'its-vote',
  [
    ['[Sunday]’s election is the first since the war.', 'either'],
    ['She is the favourite in [Monday]’s mayoral vote.', 'either'],
    ['Results of [Sunday]’s election are due by the evening.', 'either'],
  ],
  [
    ['Results of [Sunday]’s election show Bell in the lead.', 'unknown'],
    ['[Sunday]’s election was close.', 'past'],
    ['[Sunday]’s election will be close.', 'future'],
  ],
);

frameTable(
  'set-for',
  [
    ['The mayor called a meeting for [Friday].', 'either'],
    ['They set the vote for [Friday].', 'either'],
  ],
  [
    ['The mayor sailed on the fleet’s ferry for [Friday].', 'past'],
    ['They will hold a vote for [Friday].', 'future'],
  ],
);

frameTable(
  'from-then',
  [
    ['Beginning [Monday], riders pay more.', 'future'],
    ['The new fares, effective on [Monday], are the third such.', 'future'],
    ['Come [Monday], riders pay more.', 'future'],
    ['She resigned, effective [Monday].', 'either'],
    ['The ferries would stop, starting with [Monday night]’s last one.', 'future'],
    ['The budget for the year beginning [Monday] was cut.', 'future'],
  ],
  [['Beginning [Monday], riders paid more.', 'past']],
);

frameTable('faces', [['The islanders face their driest [July] since the war.', 'future'], ['There will be no vote this side of [Easter].', 'future']], [['The islanders faced a dry [July].', 'past']]);

frameTable('awaits', [['Traders await [Friday]’s figures, and sold.', 'future'], ['The captain is fit for [Friday].', 'future']], [['Traders studied [Friday]’s figures.', 'past']]);

frameTable('due-report', [['[Friday]’s report is expected to show a rise.', 'future']], [['[Friday]’s report showed a rise.', 'past'], ['[Friday]’s fire is expected to cost much.', 'past']]);

frameTable(
  'which-happened',
  [
    ['Talks that broke down [Monday] will resume.', 'past'],
    ['The captain, who was rescued on [Monday], will sail.', 'past'],
    ['Talks held in [May] will be followed by others.', 'either'],
    ['Talks held in May and [June] will be followed by others.', 'either'],
  ],
  [['The captain, who will sail on [Monday], slept.', 'future']],
);

frameTable('announces', [['Join us [Monday] for part two.', 'future'], ['Look for rain on [Sunday].', 'future'], ['Scheduled to sail [Friday] is a second ship.', 'future'], ['Let’s meet on [Friday].', 'future'], ['Check back on [Friday].', 'future']], [['She joined us on [Monday].', 'past'], ['Due to the storm on [Monday], the fair was off.', 'past'], ['“Call me in a week, and I will tell you,” she said on [Monday].', 'past']]);

frameTable('fixture-is', [['The concert at the old chapel on [Saturday] is free.', 'either'], ['The concert [Saturday] is sold out.', 'either']], [['The concert [Saturday] was sold out.', 'past'], ['The fire [Saturday] is out.', 'past']]);

frameTable('figures-for', [['The data for [May] is expected to show a rise.', 'past']], [['A race for [May] is planned.', 'future']]);

frameTable('on-ballot', [['Bell opposes the [November] ballot measure.', 'future'], ['The [November] ballot proposal has been called a joke.', 'future']], [['The [November] ballot measure failed.', 'past'], ['The town approved the [November] ballot measure.', 'past']]);

frameTable('braced', [['Police braced for more protests [Saturday].', 'either']], [['Police prepared for [Saturday].', 'past']]);
