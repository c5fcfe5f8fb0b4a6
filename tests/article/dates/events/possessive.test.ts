import { eventTable } from './table.ts';

eventTable('possessive', [
  "{Last year}'s budget had no money for the bridge.",
  "The letter stood in {Friday}'s paper.",
  "The shares rose above {Thursday}'s closing price.",
  "Bathers like {today}'s cleaner harbor.",
  "The harbor was hardly named in {last year}'s race.",
  "[Tuesday]'s vote ended the quarrel.",
  "The mayor wept during [Thursday]'s hearing.",
  "The mayor wept at [last year]'s ceremony.",
  "[Today]'s ruling closes the case.",
]);
