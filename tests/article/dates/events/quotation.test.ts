import { eventTable } from './table.ts';

eventTable('quotation', [
  'The mayor said: "We closed the bridge {last night} and nobody was hurt."',
  '"The water rose {yesterday}," Bell said on [Friday].',
  '"I was elected in [2019] and I am proud of it," Bell said.',
  '"The council voted on [March 3, 2021], and I was there," she said.',
  '"We will not go back to {2012}," the mayor said.',
  '"What he did makes him the favourite for {2028}," the mayor said.',
  '"We did not do better than in {2012}," the mayor said.',
  'Bell told the council in [January] that "the bridge is safe".',
  'The pier, which the mayor called "an eyesore", was torn down on [Tuesday].',
]);
