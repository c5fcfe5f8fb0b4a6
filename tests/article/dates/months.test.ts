import { dateTable } from './table.ts';

dateTable(
  'month-year',
  [
    ['2025-02-09', 'The mill shut in [March 1994].', '1994-03-01..1994-03-31 said'],
    ['2025-02-09', 'It reopened in [September of 1996].', '1996-09-01..1996-09-30 said'],
    ['2025-02-09', 'Work began in [mid-June 2019].', '2019-06-01..2019-06-30 approximate'],
  ],
  [
    ['2025-02-09', 'They march 2000 miles a year.'],
  ],
);

dateTable(
  'month',
  [
    ['2024-11-04', 'Wheat for [January] delivery fell; [December] futures rose.', '2025-01-01..2025-01-31 worked out', '2024-12-01..2024-12-31 worked out'],
    ['2024-11-04', 'In [August] Captain Bell met the crew.', '2024-08-01..2024-08-31 worked out'],
    ['2024-11-04', 'The mill was sold in [December].', '2023-12-01..2023-12-31 worked out'],
    ['2024-11-04', 'In [October 1994], the pier opened; it closed in [February].', '1994-10-01..1994-10-31 said', '1995-02-01..1995-02-28 worked out'],
    ['2024-11-04', 'He came in [May 1994] and opened a shop in [June].', '1994-05-01..1994-05-31 said', '1994-06-01..1994-06-30 worked out'],
    ['2024-11-04', 'The plan was raised in [March 2015], and little was heard of it until [October].', '2015-03-01..2015-03-31 said', '2024-10-01..2024-10-31 worked out'],
    ['2024-11-04', 'He has been here since [May 1994] and opened a shop in [June].', '1994-05-01..1994-05-31 said', '2024-06-01..2024-06-30 worked out'],
    ['2025-02-09', 'Since taking office in [January], the mayor has cut fares.', '2025-01-01..2025-01-31 worked out'],
    ['2025-02-09', 'The old ferry was sold in [November].', '2024-11-01..2024-11-30 worked out'],
    ['2025-02-09', 'The new ferry will arrive in [May].', '2025-05-01..2025-05-31 worked out'],
    ['2025-05-12', 'Her best chances of beating Bell in [November] lie in the harbour wards.', '2025-11-01..2025-11-30 worked out'],
    ['2025-05-12', 'He had the best shot at beating Bell in [November].', '2025-11-01..2025-11-30 worked out'],
    ['2025-05-12', 'Bell, who faces re-election in [November], stayed away.', '2025-11-01..2025-11-30 worked out'],
    ['2024-12-20', 'In [January], a fire closed the pier.', '2024-01-01..2024-01-31 worked out'],
    ['2024-12-20', 'In [January], she said, the pier will reopen.', '2025-01-01..2025-01-31 worked out'],
    ['2025-02-09', 'Snow fell in [early December].', '2024-12-01..2024-12-31 approximate'],
    ['2025-02-09', 'Storms struck in [May] and [June 1995].', '1995-05-01..1995-05-31 said', '1995-06-01..1995-06-30 said'],
    ['2025-02-09', 'At a [November] Harbour Club dinner he wept.', '2024-11-01..2024-11-30 worked out'],
    ['2025-05-12', 'The crew trains even before the [November] election.', '2025-11-01..2025-11-30 worked out'],
    ['2025-10-25', 'Two rounds of talks in [December] and [March] broke down.', '2024-12-01..2024-12-31 worked out', '2025-03-01..2025-03-31 worked out'],
    ['2025-05-12', 'The crew tries to pull the town together for the fight in [September].', '2025-09-01..2025-09-30 worked out'],
    ['2025-03-01', 'Some cast votes though they aren’t eligible to choose a mayor in the [November] poll.', '2025-11-01..2025-11-30 worked out'],
    ['2025-02-09', 'Last heard from him at [the end of August].', '2024-08-01..2024-08-31 approximate'],
    ['2025-02-09', 'It was sold in [December of last year].', '2024-12-01..2024-12-31 worked out'],
    ['2025-02-09', 'The bridge opens in [April next year].', '2026-04-01..2026-04-30 worked out'],
    ['2025-02-12', 'A revision [Monday] to [December]’s figures cheered the town.', '2025-02-10 worked out', '2024-12-01..2024-12-31 worked out'],
    ['2025-02-12', 'Ferries must run between now and [November].', '2025-11-01..2025-11-30 worked out'],
    ['2025-02-12', 'If she is elected in [November], the pier stays.', '2025-11-01..2025-11-30 worked out'],
    ['2025-08-12', 'In [January], a week after the feast day of the old harbour chapel, snow.', '2025-01-01..2025-01-31 worked out'],
    ['2025-09-12', 'The owner decided to meet the mayor at [the end of June].', '2025-06-01..2025-06-30 approximate'],
    ['2025-02-12', 'The board is considering whether to close the school at [the end of June].', '2025-06-01..2025-06-30 approximate'],
    ['2025-02-12', 'The pier has stood empty since [March].', '2024-03-01..2024-03-31 worked out'],
    ['2025-02-12', 'The pier has had two storms since reopening in [March].', '2024-03-01..2024-03-31 worked out'],
    ['2025-02-12', 'The new fares do not take effect until [January].', '2026-01-01..2026-01-31 worked out'],
    ['2025-02-12', 'The mayor resigned [three years ago], in [November].', '2022-01-01..2022-12-31 worked out', '2022-11-01..2022-11-30 worked out'],
    ['2025-02-12', 'The pier has been shut since [1985], when a storm broke it on [Oct. 6].', '1985-01-01..1985-12-31 said', '1985-10-06 worked out'],
    ['2025-02-12', '[The year-ago quarter] had one more week. Orders fell in [December].', '2023-10-01..2023-12-31 worked out', '2024-12-01..2024-12-31 worked out'],
    ['2025-02-12', '“[June] was worse,” she said, when [August] orders were told.', '2024-06-01..2024-06-30 worked out', '2024-08-01..2024-08-31 worked out'],
    ['2024-11-14', 'The shop had a decent [May]; nobody knows how [March] turned out.', '2024-05-01..2024-05-31 worked out', '2024-03-01..2024-03-31 worked out'],
    ['2025-02-12', 'He spent [August] at sea, and [June] had been even worse than that.', '2024-08-01..2024-08-31 worked out', '2024-06-01..2024-06-30 worked out'],
    ['2025-02-12', 'The weather, in the cold of it, kept [April] and [May] grey.', '2024-04-01..2024-04-30 worked out', '2024-05-01..2024-05-31 worked out'],
    ['2025-02-12', 'In [October 2014] a clerk opened a letter. The house was searched before dawn on [Oct. 23].', '2014-10-01..2014-10-31 said', '2014-10-23 worked out'],
    ['2025-02-12', '“Did you know in [April 2019]?” the judge asked. “I knew in [October],” he said.', '2019-04-01..2019-04-30 said', '2019-10-01..2019-10-31 worked out'],
    ['2025-02-12', 'In [1968] the door was locked, and [the next year] the plan passed in [May].', '1968-01-01..1968-12-31 said', '1969-01-01..1969-12-31 worked out', '1969-05-01..1969-05-31 worked out'],
    ['2025-02-12', '[Two years ago] the term was cut. The debt was put at $64 million [last week]; it doubled in [July].', '2023-01-01..2023-12-31 worked out', '2025-02-03..2025-02-09 worked out', '2024-07-01..2024-07-31 worked out'],
    ['2024-11-20', 'Tickets sold in [December] will be good for a trip, and those sold in [October] will not.', '2024-12-01..2024-12-31 worked out', '2024-10-01..2024-10-31 worked out'],
    ['2024-11-04', 'Heating oil for [January] closed at 71 cents; ice cream for [January] was dear.', '2025-01-01..2025-01-31 worked out', '2024-01-01..2024-01-31 worked out'],
    ['2024-11-13', 'The duchess, who came to the island in [May 1996], sold it in [August].', '1996-05-01..1996-05-31 said', '2024-08-01..2024-08-31 worked out'],
    ['2024-11-13', 'The quay, once due back by [the end of October], has been shut since at least [May].', '2024-10-01..2024-10-31 approximate', '2024-05-01..2024-05-31 worked out'],
    ['2025-02-12', 'The wall should be whole by [January].', '2026-01-01..2026-01-31 worked out'],
    ['2025-02-12', 'An inquiry, begun in [July], is due to end in [May].', '2024-07-01..2024-07-31 worked out', '2025-05-01..2025-05-31 worked out'],
    ['2025-05-05', '“I’ll spend [June] and [July] at sea with my mouth shut,” she said.', '2025-06-01..2025-06-30 worked out', '2025-07-01..2025-07-31 worked out'],
    ['2025-03-10', 'The options, which run out in [October], are worthless.', '2025-10-01..2025-10-31 worked out'],
    ['2025-09-11', 'The treaty requires that the troops be gone by [March].', '2026-03-01..2026-03-31 worked out'],
    ['2025-09-11', 'The yard hoped to add a third boat by [April].', '2026-04-01..2026-04-30 worked out'],
    ['2025-09-11', 'The council, facing elections in [November], has cut fares.', '2025-11-01..2025-11-30 worked out'],
    ['2025-09-11', 'He was told that he would have the key in [November].', '2025-11-01..2025-11-30 worked out'],
    ['2025-03-10', 'The plan foresees a vote in [October].', '2025-10-01..2025-10-31 worked out'],
    ['2025-03-10', 'The fair runs from [October] until snow falls.', '2025-10-01..2025-10-31 worked out'],
    ['2025-07-28', '[The fourth quarter] was dry. Catches fell in [May].', '2024-10-01..2024-12-31 worked out', '2025-05-01..2025-05-31 worked out'],
    ['2024-10-30', 'The bank has lent the yard up to $9 million through [January].', '2025-01-01..2025-01-31 worked out'],
    ['2025-01-05', 'The order can be undone if a shipwright is elected mayor in [November].', '2025-11-01..2025-11-30 worked out'],
    ['2025-02-12', 'Bell will meet Roe in the [June] Democratic primary and looks toward the vote in [November], too.', '2025-06-01..2025-06-30 worked out', '2025-11-01..2025-11-30 worked out'],
    ['2025-09-30', 'Rates will be low long after the bank ends its loans as planned in [October].', '2025-10-01..2025-10-31 worked out'],
    ['2025-12-12', 'He was in jail for months [last year] after his arrest in [July].', '2024-01-01..2024-12-31 worked out', '2024-07-01..2024-07-31 worked out'],
  ],
  [
    ['2025-02-09', 'The crew may march to the pier.'],
    ['2025-02-09', 'THIS TEXT IS NOT WHOLE AND MAY BE CHANGED.'],
    ['2025-02-09', 'She told June Carter how April was better, and spent May Bell’s money.'],
    ['2025-02-09', 'May I ask who April Stone is?'],
    ['2025-02-09', 'She said that June’s orders were late.'],
    ['2025-02-09', 'Theresa May and June Carter sang; August Wilson wrote.'],
    ['2025-02-09', 'The guests came to the Mar-a-Porto resort.'],
    ['2025-02-09', 'The herring come every July and each August.'],
    ['2025-02-12', 'The June Carter songs were sung.'],
  ],
);

dateTable(
  'relative-month',
  [
    ['2025-02-09', 'The roof fell in [last November].', '2024-11-01..2024-11-30 worked out'],
    ['2025-02-09', 'The roof fell in [last February].', '2024-02-01..2024-02-29 worked out'],
    ['2025-02-09', 'The quay is due [next May].', '2025-05-01..2025-05-31 worked out'],
    ['2025-02-09', 'Fares rise [this April].', '2025-04-01..2025-04-30 worked out'],
  ],
  [
    ['2025-02-09', 'She was the last to march; the next may follow.'],
  ],
);

dateTable(
  'year-ago-month',
  [
    ['2024-11-04', 'Catches rose in [September] from [the year-earlier month].', '2024-09-01..2024-09-30 worked out', '2023-09-01..2023-09-30 worked out'],
    ['2024-11-04', 'Catches in [September] beat those of [the same month a year ago].', '2024-09-01..2024-09-30 worked out', '2023-09-01..2023-09-30 worked out'],
    ['2024-11-04', 'Catches in [September] beat those of [the same month in 2019].', '2024-09-01..2024-09-30 worked out', '2019-09-01..2019-09-30 worked out'],
    ['2025-02-12', 'Two boats sank on [Jan. 28]. In [the same month last year], none did.', '2025-01-28 worked out', '2024-01-01..2024-01-31 worked out'],
  ],
  [
    ['2024-11-04', 'Catches in [2019] beat those of the year-earlier month.', '2019-01-01..2019-12-31 said'],
  ],
);

dateTable(
  'week-of-month',
  [
    ['2025-02-12', 'The fair was in [the third week of August].', '2024-08-12..2024-08-18 worked out'],
    ['2025-02-12', 'The mill was unpaid in [the first week of September 2019].', '2019-09-02..2019-09-08 said'],
    ['2025-02-12', 'Snow fell in [the last week of January].', '2025-01-27..2025-02-02 worked out'],
  ],
  [
    ['2025-02-12', 'Snow fell in [the last weeks of January].', '2025-01-01..2025-01-31 approximate'],
    ['2025-02-12', 'She was first. A week in [January] followed.', '2025-01-01..2025-01-31 worked out'],
  ],
);
