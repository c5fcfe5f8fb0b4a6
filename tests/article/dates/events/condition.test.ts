import { eventTable } from './table.ts';

eventTable('condition', [
  'The mayor will resign if she loses the vote in {April}.',
  'If the council does not act by {Feb. 14}, the bridge will close on [March 1].',
  'The war would not have come if he had been in office in {2022}.',
  'Should the river rise before {Tuesday}, the school will close.',
  'The pier will be sold unless a buyer comes forward by {June 30}.',
  'The grant is paid provided that work begins in {March}.',
  'Keys were provided on [Friday] to the new tenants.',
  'The ferry looked as if it had sunk when divers found it on [Friday].',
  'She should have the report in hand, and the council will discuss it on [Feb. 20].',
  'If elected, Bell told the council on [Thursday], she would sell the pier.',
]);
