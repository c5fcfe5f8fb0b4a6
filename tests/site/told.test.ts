import { expect, inject, test } from 'vitest';

test('a build that went well tells of nothing but warnings of articles', () => {
  const lines = inject('told').split('\n').filter((line) => line !== '');
  expect(lines.filter((line) => !/^content\/[\w/.-]+:\d+:\d+: warning: /.test(line))).toEqual([]);
  // One article of the demonstration shows what a headline taken from the text looks like.
  expect(lines).toHaveLength(1);
});
