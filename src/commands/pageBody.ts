/** Bodies of pages as they were given. Node's own responses copy each twice, through a stream. */

type Body = ConstructorParameters<typeof Response>[0];

/** Astro gives a page in the parts in which it has made it. */
type Given = string | Uint8Array | AsyncIterable<Uint8Array>;

/** A response that gives its body back at once. */
class PageResponse extends Response {
  #given: Given | null;
  #isTaken = false;

  constructor(body?: Body, init?: ResponseInit) {
    const given = isGiven(body) ? body : null;
    super(given === null ? body : null, init);
    this.#given = given;
  }

  override async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    if (this.#isTaken) throw new TypeError('The body of this page has been taken before.');
    const given = this.#given;
    if (given === null) return super.bytes();
    // Astro's own objects hold on to a response until memory is looked through as a whole.
    this.#given = null;
    this.#isTaken = true;
    if (typeof given === 'string') return new TextEncoder().encode(given);
    return (given instanceof Uint8Array ? given : await inOne(given)) as Uint8Array<ArrayBuffer>;
  }
}

function isGiven(body: unknown): body is Given {
  if (typeof body === 'string' || body instanceof Uint8Array) return true;
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body && !(body instanceof ReadableStream);
}

async function inOne(parts: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all = await Array.fromAsync(parts);
  return all.length === 1 ? all[0]! : Buffer.concat(all);
}

/** From now on this process answers with such responses: it is one that does nothing but make pages. */
export function keepBodies(): void {
  globalThis.Response = PageResponse;
}
