import { dateTable } from './table.ts';

dateTable(
  'the-year',
  [
    ['2025-02-09', 'It earned nothing for [the year] ended [31 December].', '2024-01-01..2024-12-31 worked out', '2024-12-31 worked out'],
    ['2025-02-09', 'It earned nothing for [the fiscal year] ended [30 June].', '2024-01-01..2024-12-31 worked out', '2024-06-30 worked out'],
    ['2025-02-09', 'It expects to earn less for [the fiscal year].', '2025-01-01..2025-12-31 worked out'],
    ['2025-02-09', 'Fares will rise at [the end of the year].', '2025-01-01..2025-12-31 approximate'],
    ['2025-02-09', 'Towns have until [the end of the calendar year] to answer.', '2025-01-01..2025-12-31 approximate'],
    ['2025-02-12', 'The council holds its final meeting of [the year] in [December]. The pier was shut for much of [the year].', '2025-01-01..2025-12-31 worked out', '2025-12-01..2025-12-31 worked out', '2025-01-01..2025-12-31 worked out'],
    ['2025-02-12', 'Net income for [the year] rose to 3 million.', '2024-01-01..2024-12-31 worked out'],
    ['2025-06-12', 'The pier will stay shut throughout [the year].', '2025-01-01..2025-12-31 worked out'],
    ['2025-02-12', 'Sales were 3 million for [the year] that ended in [April 2021].', '2020-05-01..2021-04-30 worked out', '2021-04-01..2021-04-30 said'],
    ['2025-05-12', 'Sales were 3 million for [the year] ended [Dec. 31, 2023].', '2023-01-01..2023-12-31 worked out', '2023-12-31 said'],
    ['2025-06-19', 'Catches rose in [2023]. During [the year] two yards opened.', '2023-01-01..2023-12-31 said', '2023-01-01..2023-12-31 worked out'],
    ['2025-06-19', 'Catches rose in [2023]. During [the year] two yards will open.', '2023-01-01..2023-12-31 said', '2025-01-01..2025-12-31 worked out'],
    ['2025-03-06', 'Sales of carts fell. For [the year], those of boats were up 2 percent.', '2025-01-01..2025-12-31 worked out'],
    ['2025-03-06', 'The yard lost 2 million in [the fourth quarter]. For [the year], it earned 3 million.', '2024-10-01..2024-12-31 worked out', '2024-01-01..2024-12-31 worked out'],
    ['2025-03-06', 'The fund lost 3 million in [2024]. Its boats returned 4 percent for [the year].', '2024-01-01..2024-12-31 said', '2024-01-01..2024-12-31 worked out'],
    ['2025-03-06', 'The fund held 3 million in [2024]. It expects to return 4 percent for [the year].', '2024-01-01..2024-12-31 said', '2025-01-01..2025-12-31 worked out'],
  ],
  [
    ['2025-02-09', 'She is sailor of the year.'],
    ['2025-02-09', 'In the year since, the mill has thrived.'],
    ['2025-05-12', 'Sales in the year to [March] and the year to date fell.', '2025-03-01..2025-03-31 worked out'],
    ['2025-02-12', 'It is a cold time of the year.'],
    ['2025-06-12', 'It told of its results for the year to [end-April].', '2025-04-01..2025-04-30 approximate'],
  ],
);

dateTable(
  'year-end',
  [
    ['2024-11-04', 'The sale should close by [year-end].', '2024-12-31 worked out'],
    ['2025-05-12', 'The mayor spoke of her intention to resign at [the year-end].', '2025-12-31 worked out'],
    ['2025-03-16', 'If the payments are not resumed by [year’s end], the yard told its crew, the ship would be sold.', '2025-12-31 worked out'],
    ['2025-03-16', 'By [year’s end], all 40 boats had been sold.', '2024-12-31 worked out'],
    ['2025-02-12', 'Stocks fell from those of [the 2019 year-end].', '2019-12-31 said'],
  ],
  [
    ['2024-11-04', 'The year ended well, and the years end in snow.'],
  ],
);

dateTable(
  'the-unit',
  [
    ['2025-02-09', 'The captain leaves at [the end of the month].', '2025-02-01..2025-02-28 approximate'],
    ['2025-02-09', 'The bridge will stand by [the end of the decade].', '2020-01-01..2029-12-31 approximate'],
    ['2025-02-09', 'The snow came in [November 2020] and was gone by then. It was back at [the end of the month].', '2020-11-01..2020-11-30 said', '2020-11-01..2020-11-30 approximate'],
    ['2025-02-09', 'The snow came in [January]. It will be gone by [the end of the month].', '2025-01-01..2025-01-31 worked out', '2025-02-01..2025-02-28 approximate'],
    ['2025-02-09', '[Earlier in the week] it snowed.', '2025-02-03..2025-02-09 worked out'],
  ],
  [
    ['2025-02-09', 'In the weeks before the week of the fair nobody slept.'],
  ],
);

dateTable(
  'part-of-day',
  [
    ['2025-02-12', 'The mayor spoke on [Tuesday]. [Earlier in the day] she had wept.', '2025-02-11 worked out', '2025-02-11 worked out'],
    ['2025-02-12', 'The captain was freed [Tuesday].\n\nThe talks broke off but resumed in [the early afternoon].', '2025-02-11 worked out', '2025-02-11 worked out'],
    ['2025-02-12', 'The captain was hurt on [Tuesday] and walked again by [the evening].', '2025-02-11 worked out', '2025-02-11 worked out'],
    ['2025-02-12', 'The yard asked for its plans on [Tuesday]. [Later in the day] the council said it would send them.', '2025-02-11 worked out', '2025-02-11 worked out'],
    ['2025-02-12', 'The pier burned on [Tuesday], and by [the end of the day] it was gone.', '2025-02-11 worked out', '2025-02-11 worked out'],
  ],
  [
    ['2025-02-12', 'The captain was freed in [2019]. She had wept earlier in the day.', '2019-01-01..2019-12-31 said'],
    ['2025-02-12', 'The captain was hurt on [Tuesday] and must walk by the evening.', '2025-02-11 worked out'],
    ['2025-02-12', 'The captain spoke on [Tuesday]. He sleeps in the afternoon.', '2025-02-11 worked out'],
    ['2025-02-12', 'The captain spoke on [Tuesday] in the evening sun.', '2025-02-11 worked out'],
    ['2025-02-12', 'It will be sold by the end of the day.'],
  ],
);

dateTable(
  'new-year',
  [
    ['2024-11-14', 'There may be another warning in [the new year].', '2025-01-01..2025-12-31 worked out'],
    ['2025-02-12', 'Catches have fallen since [the new year].', '2025-01-01..2025-12-31 worked out'],
    ['2024-11-14', 'Catches have fallen since [the new year].', '2024-01-01..2024-12-31 worked out'],
    ['2025-06-12', 'The bridge will open [early in the new year].', '2026-01-01..2026-12-31 approximate'],
  ],
  [
    ['2025-06-12', 'The pier was shut in the new year.'],
    ['2024-11-14', 'She spoke in the new year’s address and of the new year holidays.'],
  ],
);

dateTable(
  'whole-unit',
  [
    ['2025-02-12', 'The shares fell 4 percent on [Friday]. For [the week], they lost 9 percent; they ended [the day] at $12.', '2025-02-07 worked out', '2025-02-03..2025-02-09 worked out', '2025-02-07 worked out'],
    ['2025-02-12', 'Catches rose 2 percent in [October]. Those of crabs fell for [the month].', '2024-10-01..2024-10-31 worked out', '2024-10-01..2024-10-31 worked out'],
    ['2025-02-12', 'Catches fell 2 percent in [October]. Those of crabs fell throughout [the month].', '2024-10-01..2024-10-31 worked out', '2024-10-01..2024-10-31 worked out'],
  ],
  [
    ['2025-02-12', 'The captain was hurt on [Friday]. He will rest for the week and pay for the day.', '2025-02-07 worked out'],
    ['2025-02-12', 'They rented it for the month.'],
  ],
);

dateTable(
  'unit-end',
  [
    ['2025-02-12', 'Both sides will be heard by [week’s end].', '2025-02-10..2025-02-16 worked out'],
    ['2025-02-12', 'It will rain until [the month’s end].', '2025-02-01..2025-02-28 worked out'],
  ],
  [
    ['2025-02-12', 'A month’s end is a dull thing.'],
  ],
);
