/** The rules that take words away from the others because they name no date. */
import { silentTable } from './table.ts';

silentTable(
  'nowadays',
  ['Nobody writes letters in today’s world.', 'Wood is used for many of today’s smaller boats.', 'The pier stands even today.', 'She is the sailor of today and dreams of a better tomorrow.', 'He has the songs of yesterday.'],
  [
    ['2025-02-12', 'The mayor wept in the wake of [today]’s vote.', '2025-02-12 worked out'],
    ['2025-02-12', 'The ferry sails [tomorrow] at dawn.', '2025-02-13 worked out'],
    ['2025-02-12', 'As of [yesterday] it had 12 boats.', '2025-02-11 worked out'],
  ],
);

silentTable(
  'name',
  ['A reporter of News Today asked the captain.', 'The mayor told Ellery This Morning that she would run.', 'She was a guest of the Today show and of Fox News Sunday.', 'The Sunday Times and Saturday Night Live came to town on Casual Friday.'],
  [
    ['2025-02-12', '[Today] the ferry sails.', '2025-02-12 worked out'],
    ['2025-02-12', 'The storm came on [Sunday night] and lived on.', '2025-02-09 worked out'],
  ],
);

silentTable(
  'habit',
  ['On Fridays the market opens; every Monday it is swept.', 'It was a Friday when she left the Sunday talk show.', 'The choir sings each Sunday morning.', 'Saturday-night crowds filled the pier.'],
  [
    ['2025-02-12', 'The mayor said on [Friday] that she likes the choir.', '2025-02-07 worked out'],
    ['2025-02-12', 'On a [Friday] ferry from the north two men fought.', '2025-02-07 worked out'],
  ],
);

silentTable(
  'holiday-thing',
  ['The hall sold Christmas trees and Easter eggs.', 'Halloween costumes hung beside the Valentine’s Day cards.'],
  [
    ['2025-02-12', 'The choir sang on [Christmas], and trees were lit.', '2024-12-25 worked out'],
    ['2025-02-12', 'The crew will eat at an [Easter Sunday] supper.', '2025-04-20 worked out'],
  ],
);

silentTable(
  'hours',
  ['The shop is open from 9 a.m. to 5 p.m. on working days.', 'The bell rings at 8 a.m. daily.', 'The bar opens 7-11 p.m. and no longer.', 'The choir has an 8 a.m. service and a noon bell.', 'They missed the ferry’s 9 a.m. start.'],
  [
    ['2025-02-12', 'The bell rang at [8 a.m. on Friday].', '2025-02-07 worked out'],
    ['2025-02-12', 'The score was 9-5 at 5 p.m.'],
  ],
);

silentTable(
  'vague-offset',
  ['It happened years ago, and again several months later.', 'The past few months were dry; the next several weeks look wet.', 'Some days earlier the pier had burned.'],
  [
    ['2025-02-12', 'It happened [two years ago].', '2023-01-01..2023-12-31 worked out'],
    ['2025-02-12', '[The past month] was dry.', '2025-01-01..2025-01-31 worked out'],
  ],
);

silentTable(
  'duration',
  [
    'It was the last year of his term, and the first ten years were hard.',
    'The voyage took two weeks, and the repair 18 months.',
    'After three days of talks a five-year plan was signed.',
    'In the past 20 months and the next four years, the 30-day rule holds.',
    'The 12-year-old boy waited one day.',
  ],
  [
    ['2025-02-12', 'The voyage began [two weeks ago].', '2025-01-27..2025-02-02 worked out'],
    ['2025-02-12', 'It ended the same week in which it began.'],
  ],
);
