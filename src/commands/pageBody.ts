/** Bodies of pages as they were given. Node's own responses copy each twice, through a stream. */

type Body = ConstructorParameters<typeof Response>[0];

/** A response that gives its body back at once. */
class PageResponse extends Response {
  readonly #given: Body;

  constructor(body?: Body, init?: ResponseInit) {
    const isPlain = typeof body === 'string' || body instanceof Uint8Array;
    super(isPlain ? null : body, init);
    this.#given = isPlain ? body : null;
  }

  override async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    if (typeof this.#given === 'string') return new TextEncoder().encode(this.#given);
    return this.#given instanceof Uint8Array ? (this.#given as Uint8Array<ArrayBuffer>) : super.bytes();
  }
}

/** From now on this process answers with such responses: it is one that does nothing but make pages. */
export function keepBodies(): void {
  globalThis.Response = PageResponse;
}
