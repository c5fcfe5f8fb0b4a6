import { eventTable } from './table.ts';

eventTable('naming', [
  'Bell ran the {2016} campaign of the mayor.',
  'A {1994} law protects the pier.',
  "Bell's {2000} Senate race cost a fortune.",
  'Harbor Plan {2030} was signed without a word.',
  'The Harbor Act of {1990} forbids it.',
  'The two teams met in the {November} final.',
  'Her son, {2015} winner of the prize, sang.',
  'The mayor wept at a [2014] hearing in the capital.',
  'The pier burned in [the spring of 1990].',
  'In [1994] voters chose a new mayor.',
  'The mayor [early last month] lowered the fares.',
  'The [Feb. 7] fire left nine families without a home.',
  'The pier was built in [1871].',
]);
