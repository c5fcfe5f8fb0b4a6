import { dateTable } from './table.ts';

dateTable(
  'weekday',
  [
    ['2025-02-13', 'The ban that was to begin on [Monday] did not hold.', '2025-02-10 worked out'],
    ['2025-02-13', '“I’m leaving on [Monday],” she said.', '2025-02-17 worked out'],
    ['2025-02-13', 'The race, to start [Sunday], draws crowds.', '2025-02-16 worked out'],
    ['2025-02-13', 'The ferries stop [Monday].', '2025-02-17 worked out'],
    ['2025-02-09', 'The mayor said [Friday] that the bridge was safe.', '2025-02-07 worked out'],
    ['2025-02-09', 'The council will vote [Tuesday].', '2025-02-11 worked out'],
    ['2025-02-12', 'A judge [Wednesday] freed the captain.', '2025-02-12 worked out'],
    ['2025-02-12', 'A hearing is scheduled for [Friday morning].', '2025-02-14 worked out'],
    ['2025-02-12', 'The feast will be held [Saturday].', '2025-02-15 worked out'],
    ['2025-02-12', 'The company, which plans to expand, on [Monday] named a director.', '2025-02-10 worked out'],
    ['2025-02-12', 'The town will appeal [Monday]’s ruling.', '2025-02-10 worked out'],
    ['2025-02-12', 'Bell will miss [Sunday]’s match.', '2025-02-16 worked out'],
    ['2025-02-12', '“We will win,” the captain said in an interview [Tuesday].', '2025-02-11 worked out'],
    ['2025-02-12', 'The owner could not be reached [Monday].', '2025-02-10 worked out'],
    ['2025-02-12', 'The crew has been aground since [Monday], though it may leave soon.', '2025-02-10 worked out'],
    ['2025-02-12', 'The fine must be paid by [Friday].', '2025-02-14 worked out'],
    ['2025-02-12', 'Talks on the budget were postponed until [Friday].', '2025-02-14 worked out'],
    ['2025-02-12', 'The ferry sank [late Monday].', '2025-02-10 worked out'],
    ['2025-02-12', 'Tickets go on sale [Friday].', '2025-02-14 worked out'],
    ['2025-02-12', 'The gate was stuck open on [Wednesday].', '2025-02-12 worked out'],
    ['2025-02-14', 'The crew stayed late in order to begin the count [Monday].', '2025-02-10 worked out'],
    ['2025-02-12', 'The owner withdrew the offer on [Friday].', '2025-02-07 worked out'],
    ['2025-02-12', 'The market reduced its hours [Monday].', '2025-02-10 worked out'],
    ['2025-02-12', 'The book goes back on the shelf on [Monday].', '2025-02-17 worked out'],
    ['2025-02-12', 'The council meets [Tuesday].', '2025-02-18 worked out'],
    ['2025-02-12', 'Voting closes [Friday], and talks resume [Monday].', '2025-02-14 worked out', '2025-02-17 worked out'],
    ['2025-02-12', 'The captain and Mayor Bell meet [Saturday].', '2025-02-15 worked out'],
    ['2025-02-12', 'The report on the visits [Monday] angered the crew.', '2025-02-10 worked out'],
    ['2025-02-12', 'On [Monday], as the session begins, the mayor resigned.', '2025-02-10 worked out'],
    ['2025-02-12', 'Polls show that the two are level ahead of [Tuesday]’s vote.', '2025-02-18 worked out'],
    ['2025-02-12', 'Ahead of [Tuesday]’s meeting, the two sides shook hands.', '2025-02-11 worked out'],
    ['2025-02-12', 'The two sides met ahead of [Tuesday]’s vote.', '2025-02-11 worked out'],
    ['2025-02-12', 'On [Tuesday], sailors vote on the plan.', '2025-02-18 worked out'],
    ['2025-02-12', 'They have until [9 a.m. Friday] to sign.', '2025-02-14 worked out'],
    ['2025-02-14', 'The lease had been due to expire on [Wednesday].', '2025-02-12 worked out'],
    ['2025-02-14', 'The trial had been scheduled to begin [Monday] but was put off.', '2025-02-17 worked out'],
    ['2025-02-14', 'A parade planned for [Thursday] was called off.', '2025-02-13 worked out'],
    ['2025-02-14', 'The mayor named the crew heading into [Monday]’s match.', '2025-02-17 worked out'],
    ['2025-02-14', 'The funeral takes place on [Saturday].', '2025-02-15 worked out'],
    ['2025-02-14', 'The trial starts [Monday].', '2025-02-17 worked out'],
    ['2025-02-14', 'Talks on the wharf resume in Port Ellery on [Monday].', '2025-02-17 worked out'],
    ['2025-02-14', 'She is returning to the harbour on [Monday].', '2025-02-17 worked out'],
    ['2025-02-14', 'The rate should fall on [Monday].', '2025-02-17 worked out'],
    ['2025-02-14', 'The fleet sailed as planned on [Monday].', '2025-02-10 worked out'],
    ['2025-02-14', 'The report lists a meeting on [Monday] and a vote due on [Tuesday].', '2025-02-10 worked out', '2025-02-18 worked out'],
    ['2025-02-14', 'The launch was reset for [Sunday].', '2025-02-16 worked out'],
    ['2025-02-14', 'A start is now targeted for [Monday].', '2025-02-17 worked out'],
    ['2025-02-14', 'The judge set [Monday] as the day of the count.', '2025-02-17 worked out'],
    ['2025-02-14', 'The feast is [Saturday].', '2025-02-15 worked out'],
    ['2025-02-14', 'He appears in court on [Tuesday].', '2025-02-18 worked out'],
    ['2025-02-14', 'Voters choose a mayor [Tuesday].', '2025-02-18 worked out'],
    ['2025-02-14', 'The vote was put off from [Wednesday] to [Sunday].', '2025-02-12 worked out', '2025-02-16 worked out'],
    ['2025-02-12', 'The feast, which the mayor was set to open [Tuesday], costs nothing.', '2025-02-11 worked out'],
    ['2025-02-14', 'The mayor was due to speak on [Monday].', '2025-02-17 worked out'],
    ['2025-02-14', 'Tempers rose in the run-up to the count on [Monday].', '2025-02-17 worked out'],
    ['2025-02-14', 'Her letter to invite the crew to [Monday]’s debate was lost.', '2025-02-17 worked out'],
    ['2025-02-13', '[Monday]’s debate might not change much.', '2025-02-10 worked out'],
    ['2025-02-14', 'Following [Monday]’s debate the two shook hands.', '2025-02-10 worked out'],
    ['2025-02-14', 'She has been targeting Bell since he, at [Monday]’s debate, named the thief.', '2025-02-10 worked out'],
    ['2025-02-14', 'They talked about [Monday]’s fire.', '2025-02-10 worked out'],
    ['2025-02-12', 'The crew waited there until [Monday].', '2025-02-10 worked out'],
    ['2025-02-12', 'The mayor will act because of the shooting in Port Ellery on [Monday].', '2025-02-10 worked out'],
    ['2025-02-13', '[Sunday]’s election is the first since the flood.', '2025-02-16 worked out'],
    ['2025-02-11', '[Sunday]’s election is the talk of the town.', '2025-02-09 worked out'],
    ['2025-02-13', 'The results of [Sunday]’s election show Bell in the lead.', '2025-02-09 worked out'],
    ['2025-02-12', 'In her [Tuesday] speech she promised to be kind.', '2025-02-11 worked out'],
    ['2025-02-12', 'The match on [Friday] has been called off.', '2025-02-14 worked out'],
    ['2025-02-12', 'A vote was first planned for [Monday], but was put off.', '2025-02-10 worked out'],
    ['2025-02-12', 'Shops are to remain closed until [Tuesday].', '2025-02-18 worked out'],
    ['2025-02-12', 'Ellery face Penhallow on [Saturday].', '2025-02-15 worked out'],
    ['2025-02-12', 'Bell faces Captain Roe on [Saturday].', '2025-02-15 worked out'],
    ['2025-02-12', 'The town holds elections [Sunday], and its councillors hold a meeting on [Friday].', '2025-02-16 worked out', '2025-02-14 worked out'],
    ['2025-02-12', 'The yard is to join the index after the close of trading [Friday].', '2025-02-14 worked out'],
    ['2025-02-12', 'The talks in the old hall, which begin [Tuesday], are the third.', '2025-02-18 worked out'],
    ['2025-02-12', 'The harbour master, who resigns on [Friday], said nothing.', '2025-02-14 worked out'],
    ['2025-02-12', 'The town issues the figures [Friday].', '2025-02-14 worked out'],
    ['2025-02-12', 'Snow is possible [Friday].', '2025-02-14 worked out'],
    ['2025-02-12', 'Ferries will sail again [Thursday] after a strike that began [Tuesday].', '2025-02-13 worked out', '2025-02-11 worked out'],
    ['2025-02-12', 'Ellery, without a win since the tour began, fly home on [Friday].', '2025-02-14 worked out'],
    ['2025-02-12', 'Her lease runs out on [Friday].', '2025-02-14 worked out'],
    ['2025-02-12', 'The museum welcomes back visitors on [Friday].', '2025-02-14 worked out'],
    ['2025-02-12', 'A spokesman said that the law kicks in on [Friday].', '2025-02-14 worked out'],
    ['2025-02-12', 'The inquiry said that it reports back on [Friday].', '2025-02-14 worked out'],
    ['2025-02-12', 'The yards had filed 40 reports by [Monday].', '2025-02-10 worked out'],
    ['2025-02-12', 'The captain returns after an injury on [Saturday].', '2025-02-08 worked out'],
    ['2025-02-12', 'The captain flies home after the summit on [Saturday].', '2025-02-15 worked out'],
    ['2025-02-12', 'She would have turned 90 on [Friday].', '2025-02-14 worked out'],
    ['2025-02-12', 'The plan asks the board to report on [Friday].', '2025-02-14 worked out'],
    ['2025-02-12', 'The yard agreed to a takeover on [Friday].', '2025-02-07 worked out'],
    ['2025-02-12', 'An appeal would not be heard before [Friday].', '2025-02-14 worked out'],
    ['2025-02-12', 'He would not say on [Friday] who won.', '2025-02-07 worked out'],
    ['2025-02-12', 'They postponed the vote on [Friday].', '2025-02-07 worked out'],
    ['2025-02-12', 'Police want to speak to a man seen on [Friday].', '2025-02-07 worked out'],
    ['2025-02-12', 'They met the owner, who wants to sell, on [Friday].', '2025-02-07 worked out'],
    ['2025-02-12', 'If it rains on [Saturday], the fair is off.', '2025-02-15 worked out'],
    ['2025-02-12', 'Bell misses the match on [Saturday].', '2025-02-15 worked out'],
    ['2025-02-12', 'The union has set a strike date of [Friday].', '2025-02-14 worked out'],
    ['2025-02-12', 'The line will open [Thursday] after losing a day to snow [Tuesday].', '2025-02-13 worked out', '2025-02-11 worked out'],
  ],
  [
    ['2025-02-12', 'It was a Friday when she left the Sunday talk show.'],
    ['2025-02-12', 'The choir meets on the first Tuesday of every month.'],
    ['2025-02-12', 'On Fridays the market opens; every Monday it is swept.'],
    ['2025-02-12', 'The Sunday Times and Saturday Night Live came to town on Super Tuesday.'],
  ],
);

dateTable(
  'story-weekday',
  [
    ['2025-02-26', 'The storm struck on [Feb. 12]. On [the Saturday], she was found.', '2025-02-12 worked out', '2025-02-15 worked out'],
    ['2025-02-26', 'They sailed on [Feb. 12]; [the Wednesday after], they were back.', '2025-02-12 worked out', '2025-02-19 worked out'],
    ['2025-02-26', 'On [the Saturday night] he slept.', '2025-02-22 worked out'],
  ],
  [
    ['2025-02-26', 'The storm struck on [Feb. 12]. On the [Saturday] broadcast she was praised.', '2025-02-12 worked out', '2025-02-22 worked out'],
    ['2025-02-26', 'The storm struck on [Feb. 12]. On [Saturday], she was found.', '2025-02-12 worked out', '2025-02-22 worked out'],
  ],
);

dateTable(
  'relative-weekday',
  [
    ['2025-02-12', 'The pier closed [last Friday].', '2025-02-07 worked out'],
    ['2025-02-12', 'It closed [last Wednesday], a week before.', '2025-02-05 worked out'],
    ['2025-02-13', 'It closed [last Wednesday], eight days before.', '2025-02-05 worked out'],
    ['2025-02-12', 'The pier opens [next Wednesday].', '2025-02-19 worked out'],
    ['2025-02-12', 'The pier opens [next Thursday].', '2025-02-20 worked out'],
    ['2025-02-12', 'The pier opens [next Saturday].', '2025-02-15 worked out'],
    ['2025-02-12', 'The choir sings [this Saturday].', '2025-02-15 worked out'],
    ['2025-02-12', 'The choir sang [this past Saturday].', '2025-02-08 worked out'],
  ],
  [
    ['2025-02-12', 'The following Monday, he left.'],
  ],
);

dateTable(
  'weekday-of-week',
  [
    ['2025-02-12', 'The vote is on [Tuesday of next week].', '2025-02-18 worked out'],
    ['2025-02-12', 'The vote was on [Tuesday last week].', '2025-02-04 worked out'],
  ],
  [
    ['2025-02-12', 'The vote on [Tuesday] shook [last week]’s winners.', '2025-02-11 worked out', '2025-02-03..2025-02-09 worked out'],
  ],
);

dateTable(
  'weekend',
  [
    ['2025-02-12', 'Rain fell [over the weekend].', '2025-02-08..2025-02-09 worked out'],
    ['2025-02-10', 'Crowds came [over the weekend].', '2025-02-08..2025-02-09 worked out'],
    ['2025-02-12', 'Traders sold ahead of [the weekend].', '2025-02-15..2025-02-16 worked out'],
    ['2025-02-14', 'A ruling was expected [over the weekend].', '2025-02-15..2025-02-16 worked out'],
  ],
  [
    ['2025-02-12', 'It was a long weekend in a weekend hut.'],
    ['2025-02-12', 'She read the weekend edition.'],
  ],
);

dateTable(
  'nth-weekday',
  [
    ['2025-02-12', 'The court sits from [the first Monday in October].', '2024-10-07 worked out'],
    ['2025-02-12', 'The pier burned on [the last Friday of March 1994].', '1994-03-25 said'],
    ['2025-02-12', 'The fair will open on [the third Saturday in May].', '2025-05-17 worked out'],
  ],
  [
    ['2025-02-12', 'One Friday in [May] the pier burned.', '2024-05-01..2024-05-31 worked out'],
    ['2025-02-12', 'It was the first [Friday] boat in [May].', '2025-02-07 worked out', '2024-05-01..2024-05-31 worked out'],
  ],
);

dateTable(
  'weekdays-ago',
  [
    ['2025-02-12', 'The pier burned [two Fridays ago].', '2025-01-31 worked out'],
    ['2025-02-12', 'The pier burned on [the Wednesday before last].', '2025-01-29 worked out'],
  ],
  [
    ['2025-02-12', 'She came on [Friday], two fridges ago.', '2025-02-07 worked out'],
  ],
);

dateTable(
  'weekday-week',
  [
    ['2025-02-12', 'The fair opens on [Friday week].', '2025-02-21 worked out'],
  ],
  [
    ['2025-02-12', 'The fair opens on [Friday]; Week Two follows.', '2025-02-14 worked out'],
  ],
);
