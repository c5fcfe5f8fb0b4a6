import { expect, test } from 'vitest';

test('the tests run in the time zone that they are meant to', () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env['TZ']);
});
