import { expect, test } from 'vitest';
import { proseFromText } from '../../../src/article/prose.ts';
import { pairQuotationMarks } from '../../../src/article/quotes/quotationMarks.ts';
import { cpuTime } from '../../support/cpuTime.ts';

/** A text, and what stands between its outermost marks. */
const ROWS: [text: string, spans: string[]][] = [
  ['"One," she said. "Two."', ['One', 'Two.']],
  ['“One,” she said. “Two.”', ['One', 'Two.']],
  ['« One », dit-elle. «Two»', ['One', 'Two']],
  ['»One«, she said. »Two«', ['One', 'Two']],
  ['“He said ‘no’ to me,” she said.', ['He said ‘no’ to me']],
  ['“He said “no” to me,” she said.', ['He said “no” to me']],
  ['"He said "no" to me," she said.', ['He said "no" to me']],
  ['‘I don’t know,’ he said. ‘The senators’ plan is theirs,’ she said.', ['I don’t know', 'The senators’ plan is theirs']],
  ['The dogs’ bowls and the ’90s and rock ’n’ roll.', []],
  ['A 6\'2" man with a 12" rule said "no."', ['no.']],
  ['“Mixed," she said. "Marks,” he said.', ['Mixed', 'Marks']],
  ['”Reversed marks,“ she said.', ['Reversed marks']],
  ['She said "never closed', []],
  ['"A," she said, "B. "C," he said.', ['A', 'C']],
  ['"Running on.\n\n"And closed," she said.', ['Running on.', 'And closed']],
  ['"Running on.\n\nAnd closed there," she said.', ['Running on.', 'And closed there']],
  ['“Is it?” he asked—“or not?”', ['Is it?', 'or not?']],
  ['"It is time," she said."So it is."', ['It is time', 'So it is.']],
  ['He said the three towns..."are a clear sign of it."', ['are a clear sign of it.']],
  ["''Ticks,'' she said.", ['Ticks']],
  ['""', []],
];

test.each(ROWS)('%s', (text, spans) => {
  const prose = proseFromText(text);
  expect(pairQuotationMarks(prose).map(({ start, end }) => prose.text.slice(start, end))).toEqual(spans);
});

test('fifty thousand marks in one paragraph are paired in time', () => {
  const prose = proseFromText('"a b c," '.repeat(25_000));
  const start = cpuTime();
  expect(pairQuotationMarks(prose)).toHaveLength(25_000);
  expect(cpuTime() - start).toBeLessThan(5_000);
});
