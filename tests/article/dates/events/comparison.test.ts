import { eventTable } from './table.ts';

eventTable('comparison', [
  'Some 40 boats landed fish, up from 31 in {2014}.',
  'Visitors came in smaller numbers than in {July}.',
  'Fares are higher than {a year ago}.',
  'The town counted 94 boats, compared with 120 in {2019}.',
  'It was the largest catch since {1994}.',
  'The ferry ran for the first time since {May}.',
  'Fares fell, after rising in {August}.',
  'The chapel has been shut since {2019}.',
  'The harbor took in $4 million, or $2 a head, {a year earlier}.',
  'A larger share of voters came in {2012} than now.',
  'The town lost 12 boats from roughly 40 in {2012}.',
  'It takes a winter such as the one in {2012} to freeze the harbor.',
  'After talks on matters such as the fares, the council met on [Thursday].',
  'The bridge has been closed since [Jan. 3].',
  'More than four boats sank on [Friday].',
  'The mayor won the backing of 12 captains from 30 towns on [Tuesday].',
  'The council raised the fare from $5 to $7 on [Tuesday].',
  'Rather than wait, the council voted on [Thursday].',
]);
