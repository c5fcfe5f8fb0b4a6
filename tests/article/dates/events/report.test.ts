import { eventTable } from './table.ts';

eventTable('report', [
  'The mayor said [Friday] that the ferry would have sunk if it had sailed.',
  'Bell told reporters at the pier on [Thursday] that sales of tickets rose 5 percent.',
  'In a speech [last week], the mayor warned that the bridge might close.',
  'The mayor on [Friday] said the rate of repairs fell to 3 percent.',
  'Asked about it on [Tuesday], she denied that the bridge was shut.',
]);
