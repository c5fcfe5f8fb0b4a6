/** Bodies of pages, given back as they were given. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepBodies } from '../../src/commands/pageBody.ts';

const own = globalThis.Response;
beforeAll(keepBodies);
afterAll(() => {
  globalThis.Response = own;
});

const text = async (body: ConstructorParameters<typeof Response>[0]): Promise<string> => Buffer.from(await new Response(body).bytes()).toString();

async function* parts(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield new TextEncoder().encode('“It ');
  yield new TextEncoder().encode('stopped.”');
}

test('a body is the same as a text, as bytes, in parts and as a stream', async () => {
  expect(await text('“It stopped.”')).toBe('“It stopped.”');
  expect(await text(new TextEncoder().encode('“It stopped.”'))).toBe('“It stopped.”');
  expect(await text(parts() as never)).toBe('“It stopped.”');
  expect(await text(new Blob(['“It stopped.”']).stream())).toBe('“It stopped.”');
  expect(await text(null)).toBe('');
});

test('it is given back once: no page is written empty because somebody took its body before', async () => {
  const page = new Response('“It stopped.”');
  await page.bytes();
  await expect(page.bytes()).rejects.toThrow('taken before');
});
