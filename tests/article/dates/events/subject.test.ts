import { eventTable } from './table.ts';

eventTable('subject', [
  '{Last year} was a good one for the harbor.',
  '{This week} is a quiet one at the pier, and {2024} was too.',
  'The mayor thinks that {2025} "is a year of hope".',
  'The harbor fills with boats as {Labor Day} nears.',
  'The harbor was quiet [last year].',
  'On [Friday] was the vote counted.',
]);
