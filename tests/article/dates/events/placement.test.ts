import { eventTable } from './table.ts';

eventTable('placement', [
  'PORT ELLERY, Maine, {Feb. 7} (Harbor News) — The council met on [Thursday].',
  'PORT ELLERY, {Feb. 7} — The ferry ran aground.',
  '{Feb. 7} (Harbor News) - The ferry ran aground.',
  'Updated {Feb. 8, 2025}, with the words of the mayor.',
  'Photo: Dana Reyes, {Feb. 7, 2025}.',
  'This story was updated on {Feb. 8} to give the name of the ferry.',
  'A version of this article appeared in print on {Feb. 7}.',
  'A report published on [Friday] calls the bridge safe.',
  'Correction: {Feb. 6, 2025}.',
  '{Feb. 7, 2025}',
  'The story of the harbor begins in [1871], when the pier was built.',
  'On [Friday] — the day of the storm — the bridge was closed.',
  'The mayor told the Ellery Courier in an interview published [Feb. 7] that the bridge was safe.',
]);
