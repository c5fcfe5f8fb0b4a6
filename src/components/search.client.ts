/** Runs in the browser, on the search page alone: asks the index as the reader types. */
import type { Facets } from '../archive/facets.ts';

interface Found {
  url: string;
  /** Escaped HTML in which the words found stand in `mark` elements. */
  excerpt: string;
  meta: { title: string; date: string };
}

interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  /** Without words, everything; null where another search has begun since. */
  debouncedSearch(words: string | null, options: { sort?: Record<string, 'asc' | 'desc'> }): Promise<{ results: { id: string; data(): Promise<Found> }[] } | null>;
}

const MOST = 20;
const EXCERPT_WORDS = 26;
/** As on all other pages: `3 March 2025`. A day without a time is one of UTC. */
const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const FACETS = ['person', 'topic', 'year'] as const;

const form = document.querySelector<HTMLFormElement>('#search')!;
const count = document.querySelector<HTMLElement>('#count')!;
const list = document.querySelector<HTMLElement>('#results')!;
const fields = form.elements as HTMLFormControlsCollection & Record<string, HTMLInputElement | HTMLSelectElement>;

const index = new URL(form.dataset['index']!, location.href);
const pagefind = (await import(/* @vite-ignore */ new URL('pagefind.js', index).href)) as Pagefind;
await pagefind.options({ baseUrl: '/', excerptLength: EXCERPT_WORDS });

const facets = (await (await fetch(new URL('facets.json', index))).json()) as Facets;
for (const name of FACETS) for (const [value, ids] of Object.entries(facets[name])) fields[name]!.append(new Option(`${value} (${ids.length})`, value));
form.hidden = false;
for (const [name, value] of new URLSearchParams(location.search)) if (fields[name]) fields[name].value = value;
form.addEventListener('input', search);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void search();
});
fields['q']!.focus();
if (location.search) await search();

async function search(): Promise<void> {
  const words = fields['q']!.value.trim();
  const chosen = FACETS.flatMap((name) => (fields[name]!.value === '' ? [] : [[name, fields[name]!.value] as const]));
  const asked = new URLSearchParams([...(words === '' ? [] : [['q', words]]), ...chosen.map(([name, value]) => [name, value])]);
  history.replaceState(null, '', asked.size > 0 ? `?${asked}` : location.pathname);
  if (asked.size === 0) return show([], '');
  const found = await pagefind.debouncedSearch(words === '' ? null : words, words === '' ? { sort: { date: 'desc' } } : {});
  if (!found) return;
  const allowed = chosen.map(([name, value]) => new Set(facets[name][value]));
  const results = found.results.filter(({ id }) => allowed.every((ids) => ids.has(id)));
  const { length } = results;
  const shown = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
  show(shown, length === 0 ? 'Nothing found.' : `${length} ${length === 1 ? 'article' : 'articles'}${length > MOST ? `, the first ${MOST} of them below` : ''}.`);
}

function show(found: readonly Found[], status: string): void {
  count.textContent = status;
  list.replaceChildren(...found.map(itemOf));
}

function itemOf({ url, excerpt, meta }: Found): HTMLElement {
  const link = Object.assign(document.createElement('a'), { href: url, textContent: meta.title });
  const time = Object.assign(document.createElement('time'), { dateTime: meta.date, textContent: DAY.format(new Date(meta.date)) });
  const text = document.createElement('p');
  text.append(...marked(excerpt), ' …');
  // Without words the excerpt begins where the article does.
  if (!text.textContent.startsWith(meta.title)) text.prepend('… ');
  const item = document.createElement('li');
  item.append(link, ' ', time, text);
  return item;
}

/** An excerpt as nodes, with no markup of its own but its marks. */
function marked(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => (node.nodeName === 'MARK' ? Object.assign(document.createElement('mark'), { textContent: node.textContent }) : document.createTextNode(node.textContent ?? '')));
}
