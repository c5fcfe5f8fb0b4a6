/** Every page of the built site is valid HTML. */
import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { readPages } from '../support/pages.ts';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'] });

test('every page is valid by the recommended rules', async () => {
  const pages = readPages(inject('dist'));
  const told = await Promise.all(
    pages.map(async ({ path, html }) => {
      const { results } = await validator.validateString(html);
      return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`));
    }),
  );
  expect(told.flat()).toEqual([]);
});
