import { eventTable } from './table.ts';

eventTable('period', [
  'The ferry line lost money in {the latest quarter}.',
  'The fish market had sales of $3 million for the year ended {Sept. 30}.',
  'Its fiscal year ends {Sept. 30}.',
  'In the 12 months ended in {September} fares rose.',
  'The dividend goes to holders of record {Nov. 15}.',
  'The dividend goes to holders of record at the close of business on {Nov. 15}.',
  'The shipyard took a $2 million charge in {the third quarter}.',
  'The yard said net income in {the third quarter} jumped 60%.',
  'The feud ended [Jan. 30] with a handshake.',
  'The shipyard will close a dock in [the third quarter].',
]);
