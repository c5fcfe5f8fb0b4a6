import { dateTable } from './table.ts';

dateTable(
  'relative-unit',
  [
    ['2025-02-09', 'The two may meet [next week] in Port Ellery.', '2025-02-10..2025-02-16 worked out'],
    ['2025-02-09', 'Fares rose [last month].', '2025-01-01..2025-01-31 worked out'],
    ['2025-02-09', 'The pier is to be rebuilt [this year].', '2025-01-01..2025-12-31 worked out'],
    ['2025-02-09', 'Catches fell [late last year].', '2024-01-01..2024-12-31 approximate'],
    ['2025-02-09', '[Earlier this month] a whale was seen.', '2025-02-01..2025-02-28 worked out'],
    ['2024-11-04', 'In [the third quarter] the yard earned $4 million, compared with a loss [last year].', '2024-07-01..2024-09-30 worked out', '2023-07-01..2023-09-30 worked out'],
    ['2024-11-04', '[Third-quarter] sales rose to $4 million, up from [last year]’s $3 million.', '2024-07-01..2024-09-30 worked out', '2023-07-01..2023-09-30 worked out'],
    ['2024-11-04', '[Third-quarter] sales fell from [last year]’s peak.', '2024-07-01..2024-09-30 worked out', '2023-01-01..2023-12-31 worked out'],
    ['2024-11-04', 'In his last year in office he told them [last week] what he had built.', '2024-10-28..2024-11-03 worked out'],
    ['2024-11-04', '[Third-quarter] profit rose. The yard was sold [last year].', '2024-07-01..2024-09-30 worked out', '2023-01-01..2023-12-31 worked out'],
    ['2025-02-09', 'Over [the past year] the town grew.', '2024-01-01..2024-12-31 worked out'],
    ['2025-02-12', 'The mayor has decided to send the crew out [this weekend].', '2025-02-15..2025-02-16 worked out'],
    ['2025-02-09', 'The fair was [last weekend].', '2025-02-01..2025-02-02 worked out'],
    ['2025-02-14', 'The captain came late for [this weekend]’s race.', '2025-02-15..2025-02-16 worked out'],
    ['2025-02-10', '[The coming week] will be wet.', '2025-02-10..2025-02-16 worked out'],
    ['2025-02-09', '[The coming week] will be wet.', '2025-02-10..2025-02-16 worked out'],
    ['2025-02-09', 'Catches fell in [2023], after a rise of 3 percent in [the prior year].', '2023-01-01..2023-12-31 said', '2022-01-01..2022-12-31 worked out'],
    ['2025-02-09', 'The mill shipped 400 tons in [December], and 300 in [the prior month].', '2024-12-01..2024-12-31 worked out', '2024-11-01..2024-11-30 worked out'],
  ],
  [
    ['2025-02-09', 'She spoke on the programme “Port Ellery This Week” at length.'],
    ['2025-02-09', 'The past few months were dry; the next several weeks look wet.'],
    ['2025-02-09', 'The yard earned nothing in the previous year and a half.'],
    ['2025-02-09', 'The prior of the abbey was there.'],
  ],
);

dateTable(
  'this-time',
  [
    ['2025-02-12', '[This time last year] the pier was shut.', '2024-02-01..2024-02-29 worked out'],
    ['2025-02-12', 'At [the same time last year] it stood open.', '2024-02-01..2024-02-29 worked out'],
    ['2025-02-12', 'By [this time next week] the crew will be home; [this time a year ago] it was at sea.', '2025-02-19 worked out', '2024-02-01..2024-02-29 worked out'],
    ['2025-05-04', 'Sales were 3 million in [the first quarter], compared to 2 million during [the same time last year].', '2025-01-01..2025-03-31 worked out', '2024-01-01..2024-03-31 worked out'],
  ],
  [
    ['2025-02-12', 'This time the crew won; [last year] it lost.', '2024-01-01..2024-12-31 worked out'],
  ],
);

dateTable(
  'before-last',
  [
    ['2025-02-12', 'The pier burned [the week before last].', '2025-01-27..2025-02-02 worked out'],
    ['2025-02-12', 'The pier burned [the summer before last].', '2023-06-01..2023-08-31 worked out'],
    ['2025-02-12', 'The town grew in [the year before last].', '2023-01-01..2023-12-31 worked out'],
    ['2025-02-12', 'The fair opens [the week after next].', '2025-02-24..2025-03-02 worked out'],
  ],
  [
    ['2025-02-12', 'It was the week before the last vote.'],
  ],
);

dateTable(
  'relative-season',
  [
    ['2025-11-20', '[Last summer] we put in 38 steps, and [this summer] another six.', '2024-06-01..2024-08-31 worked out', '2025-06-01..2025-08-31 worked out'],
    ['2025-11-20', '[Last summer] we put in 38 steps.', '2025-06-01..2025-08-31 worked out'],
    ['2025-02-09', 'The mill closed [last fall].', '2024-09-01..2024-11-30 worked out'],
    ['2025-02-09', 'The lido opens [next summer].', '2025-06-01..2025-08-31 worked out'],
    ['2025-02-09', 'Snow has been deep [this winter].', '2024-12-01..2025-02-28 worked out'],
    ['2025-02-09', 'The pier opened in [1994]. It closed [the following spring].', '1994-01-01..1994-12-31 said', '1995-03-01..1995-05-31 worked out'],
    ['2025-02-09', 'The pier opened in [July 1994]. It closed [the next spring].', '1994-07-01..1994-07-31 said', '1995-03-01..1995-05-31 worked out'],
    ['2025-02-09', 'The pier burned on [Jan. 3, 1997]. [The following spring] it fell.', '1997-01-03 said', '1997-03-01..1997-05-31 worked out'],
  ],
  [
    ['2025-02-09', 'Prices may fall further.'],
  ],
);

dateTable(
  'hours-ago',
  [
    ['2025-02-09', 'The bell rang [two hours ago], and again [20 minutes ago].', '2025-02-09 worked out', '2025-02-09 worked out'],
    ['2025-02-09', '[An hour ago] the ferry left.', '2025-02-09 worked out'],
  ],
  [
    ['2025-02-09', 'The bell rang 30 hours ago, minutes before noon.'],
    ['2025-02-09', 'It took two hours; an hour later they ate.'],
  ],
);

dateTable(
  'offset',
  [
    ['2025-02-09', 'The bridge closed [three days ago].', '2025-02-06 worked out'],
    ['2025-02-09', 'The bridge closed [two weeks ago].', '2025-01-20..2025-01-26 worked out'],
    ['2025-02-09', 'The bridge closed [three months ago].', '2024-11-01..2024-11-30 worked out'],
    ['2025-02-09', 'The bridge opened [41 years ago].', '1984-01-01..1984-12-31 worked out'],
    ['2025-02-09', 'The mill shut [two quarters ago].', '2024-07-01..2024-09-30 worked out'],
    ['2025-02-09', 'The ferry sank [a couple of years ago].', '2023-01-01..2023-12-31 worked out'],
    ['2025-02-09', 'The mill shut [two decades ago].', '2005-01-01..2005-12-31 worked out'],
    ['2025-02-09', 'The ship is to sail in [2027] and would be home [two years later].', '2027-01-01..2027-12-31 said', '2029-01-01..2029-12-31 worked out'],
    ['2025-02-12', '[December] catches rose, it was told [Monday]. They were 3 percent better than [a month earlier].', '2024-12-01..2024-12-31 worked out', '2025-02-10 worked out', '2024-11-01..2024-11-30 worked out'],
    ['2025-02-09', 'It was built in [1911]; [twenty-five years later] it burned.', '1911-01-01..1911-12-31 said', '1936-01-01..1936-12-31 worked out'],
    ['2025-02-09', 'She arrived on [Feb. 3] and left [two days later].', '2025-02-03 worked out', '2025-02-05 worked out'],
    ['2025-02-09', 'She arrived on [Feb. 3], and her sister [two days previously].', '2025-02-03 worked out', '2025-02-01 worked out'],
    ['2025-02-09', 'She arrived on [Feb. 3]. [Three nights later] she sang, and [the day after that], she left.', '2025-02-03 worked out', '2025-02-06 worked out', '2025-02-07 worked out'],
    ['2025-02-09', 'The yard was built in [1974] and sold [six years after that].', '1974-01-01..1974-12-31 said', '1980-01-01..1980-12-31 worked out'],
    ['2025-02-12', 'The bridge opens in [two weeks’ time].', '2025-02-24..2025-03-02 worked out'],
    ['2025-02-12', '“I was there on [Saturday],” he said. “[Two days later] they told us to leave.” She came [three days ago].', '2025-02-08 worked out', '2025-02-10 worked out', '2025-02-09 worked out'],
    ['2025-02-12', 'The deputy was told [a fortnight ago].', '2025-01-27..2025-02-02 worked out'],
    ['2025-02-12', 'The first of them came on [Feb. 3], unpaid since [January]. [Two days later] the mill was full.', '2025-02-03 worked out', '2025-01-01..2025-01-31 worked out', '2025-02-05 worked out'],
    ['2025-02-12', 'In [2021] the harbour was to be free of debt by [2027]. [Two years later] the debt had doubled.', '2021-01-01..2021-12-31 said', '2027-01-01..2027-12-31 said', '2023-01-01..2023-12-31 worked out'],
    ['2025-02-12', 'The ship sank on [Jan. 12, 1984]. “I am here [today],” the captain said. He was found [two days later].', '1984-01-12 said', '2025-02-12 worked out', '1984-01-14 worked out'],
    ['2025-02-09', 'Profit fell in [the third quarter]. Its captain, who came [a year ago], wept.', '2024-07-01..2024-09-30 worked out', '2024-01-01..2024-12-31 worked out'],
    ['2025-02-09', 'Profit in [the third quarter] was $2 million, up from $1 million [a year earlier].', '2024-07-01..2024-09-30 worked out', '2023-07-01..2023-09-30 worked out'],
    ['2025-02-09', 'The line lost 17,000 riders in [the third quarter] and 30,000 [a year earlier].', '2024-07-01..2024-09-30 worked out', '2023-07-01..2023-09-30 worked out'],
    ['2025-02-12', 'The vote is just [two months away].', '2025-04-01..2025-04-30 worked out'],
    ['2025-02-12', 'The pier burned on [Feb. 3]. The captain had left [a week before] and was at home.', '2025-02-03 worked out', '2025-01-27..2025-02-02 worked out'],
    ['2025-02-12', 'Profit in [the fourth quarter] was 3 million, from 2 million [a year before].', '2024-10-01..2024-12-31 worked out', '2023-10-01..2023-12-31 worked out'],
    ['2025-01-25', 'Sales in [the fourth quarter] rose. Net income for [the year] was up from 3 million [a year earlier].', '2024-10-01..2024-12-31 worked out', '2024-01-01..2024-12-31 worked out', '2023-01-01..2023-12-31 worked out'],
    ['2025-02-12', 'The rule will take effect in [two weeks].', '2025-02-24..2025-03-02 worked out'],
    ['2025-02-12', 'The [January] load fell to 52 pct from 57 pct [a year earlier].', '2025-01-01..2025-01-31 worked out', '2024-01-01..2024-01-31 worked out'],
    ['2025-02-12', 'Catches in [January] were 9 percent higher than [a year earlier], and those of [December] were down 2 percent.', '2025-01-01..2025-01-31 worked out', '2024-01-01..2024-01-31 worked out', '2024-12-01..2024-12-31 worked out'],
    ['2025-02-12', 'The mill shipped 4,100 tons in [January], from 3,900 [a year before]. In [the prior month] it had shipped 4,000.', '2025-01-01..2025-01-31 worked out', '2024-01-01..2024-01-31 worked out', '2024-12-01..2024-12-31 worked out'],
    ['2025-02-12', 'In [January] the mill was sold. Fares may be 3 percent higher than [a year ago].', '2025-01-01..2025-01-31 worked out', '2024-01-01..2024-12-31 worked out'],
    ['2025-02-12', 'In [2023] catches rose 3 percent from [a year earlier]. Those of crabs were up from [a year earlier], too.', '2023-01-01..2023-12-31 said', '2022-01-01..2022-12-31 worked out', '2022-01-01..2022-12-31 worked out'],
    ['2025-02-12', 'The pier opened in [1990]. [Three years later], in [1996], it burned.', '1990-01-01..1990-12-31 said', '1996-01-01..1996-12-31 worked out', '1996-01-01..1996-12-31 said'],
  ],
  [
    ['2025-02-09', 'It happened years ago, and again several months later.'],
    ['2025-02-09', 'The yard was built in [1974] and sold six years after that fire.', '1974-01-01..1974-12-31 said'],
    ['2025-02-09', 'The bridge opened half a year ago.'],
    ['2025-02-09', 'The bridge opened two weeks earlier than planned.'],
    ['2025-02-12', 'The island is two days away by boat; the vote was two weeks away.'],
    ['2025-02-12', 'It was sold in [2019], a year before the storm.', '2019-01-01..2019-12-31 said'],
    ['2025-02-12', 'The captain had left two years before.'],
    ['2025-02-12', 'The work will be done in two weeks; it fell 3 percent in two weeks.'],
  ],
);

dateTable(
  'offset-to-day',
  [
    ['2025-02-12', 'The pier burned [five years ago today].', '2020-02-12 worked out'],
    ['2025-02-12', 'The pier burned [a week ago Friday].', '2025-02-07 worked out'],
    ['2025-02-12', 'The pier burned [a year ago last week].', '2024-02-05..2024-02-11 worked out'],
    ['2025-02-12', 'The pier burned [ten years ago this Sunday].', '2015-02-16 worked out'],
    ['2024-02-29', 'The pier burned [a year ago this month].', '2023-02-01..2023-02-28 worked out'],
  ],
  [
    ['2025-02-12', 'The pier burned [five years ago]; [today] it is whole.', '2020-01-01..2020-12-31 worked out', '2025-02-12 worked out'],
  ],
);

dateTable(
  'relative-month-day',
  [
    ['2025-02-12', 'She was hurt [last Oct. 23] at the pier.', '2024-10-23 worked out'],
    ['2025-02-12', 'She was hurt [last July twentieth].', '2024-07-20 worked out'],
  ],
  [
    ['2025-02-12', 'She was hurt on [Oct. 23], last of all.', '2024-10-23 worked out'],
  ],
);

dateTable(
  'offset-from',
  [
    ['2025-02-09', 'The ship sank [two days after Christmas].', '2024-12-27 worked out'],
    ['2025-02-09', 'She left [the day before Feb. 3].', '2025-02-02 worked out'],
    ['2025-02-12', 'The fair will open [a week from Tuesday].', '2025-02-25 worked out'],
    ['2025-02-12', 'The mayor said the fair began [a week from Friday].', '2025-02-21 worked out'],
    ['2025-02-12', 'A hearing is set for [a week from tomorrow].', '2025-02-20 worked out'],
    ['2025-02-12', 'The duke will stay for three days from [Feb. 20].', '2025-02-20 worked out'],
    ['2025-02-12', 'By six in the morning on [Monday], the crew had left.', '2025-02-10 worked out'],
    ['2025-02-12', 'The fair will open [a week on Friday].', '2025-02-21 worked out'],
    ['2025-02-12', 'The fair will open [a week from today].', '2025-02-19 worked out'],
    ['2025-02-12', 'He came on [the eve of Christmas].', '2024-12-24 worked out'],
    ['2025-02-12', 'The parts came [the week before Christmas].', '2024-12-16..2024-12-22 worked out'],
    ['2025-02-12', 'They were arrested [the morning after Monday]’s fire.', '2025-02-11 worked out'],
    ['2025-02-12', 'The ship sank [the Friday before Christmas] and was found [the Monday after New Year’s Day].', '2024-12-20 worked out', '2025-01-06 worked out'],
    ['2025-02-12', 'Snow fell on [the weekend of Feb. 1] and on [the weekend before Christmas].', '2025-02-01..2025-02-02 worked out', '2024-12-21..2024-12-22 worked out'],
    ['2025-02-12', 'Snow fell on [the weekend of 1-2 February].', '2025-02-01..2025-02-02 worked out'],
  ],
  [
    ['2025-02-09', 'She voted on [Tuesday] before [Friday]’s fire.', '2025-02-04 worked out', '2025-02-07 worked out'],
    ['2025-02-09', 'She left less than a week after [Monday]’s fire.', '2025-02-03 worked out'],
  ],
);
