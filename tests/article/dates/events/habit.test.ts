import { eventTable } from './table.ts';

eventTable('habit', [
  'The boats are blessed on some {Saturday} of the spring at the pier.',
  'The drill takes place every second {Monday}.',
  'The girders are looked at each April and {October}.',
  'The choir sings on {Tuesday} nights in the chapel.',
  'The choir sings on {Monday} and Tuesday nights in the chapel.',
  'The lobster season usually opens in {May}.',
  'The council meets weekly on {Thursday} at the school.',
  'The office is open {Monday to Friday} from nine to five.',
  'The festival ran from [Thursday to Saturday] on the green.',
  'The weekly Courier printed the letter on [Friday].',
  'The Daily Harbor wrote on [Friday] that the ferry was late.',
  'The council met on [Thursday night].',
]);
