/** Making pages on all cores, away from the memory that Astro and its bundler hold. */
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Published } from '../archive/handover.ts';
import { doAll, inBatches, startProcess, workHere, type WorkProcess } from '../archive/workProcess.ts';
import { now } from '../site.ts';
import { openPageMaker } from './pageMaker.ts';
import type { MadePage, PageAnswer, PageList, PageResult, PageTask, PictureNames } from './pageTasks.ts';

const PROCESS = join(import.meta.dirname, 'pageProcess.ts');

/** More processes would wait for the disk. */
const MOST_PROCESSES = 4;
/** A process takes as long to get ready as so many pages take to make. */
const LEAST_PAGES = 1500;
/** For so few articles no process is started. */
const FEW_ARTICLES = 300;
/** How many pages an article makes of itself, about: its own, those of its people, topics and days. */
const PAGES_PER_ARTICLE = 4;
/** How many pages a process is given at a time. */
const BATCH = 32;
/** How many articles it is told of at a time. */
const LOADED_AT_ONCE = 256;
/** How far a process may grow, in percent, before it looks for what it no longer needs. Left to itself it takes more memory, and no less time. */
const GROWTH = 100;
/** Bytes that a process takes, and what it takes more for each article. */
const MEMORY = { process: 250e6, article: 80e3 };

export interface PageProcesses {
  /** Begins to load what pages need of an article, by the key of its reading, in one process. Of articles told before nothing happens. */
  load(key: string): void;
  /** Tells which of them readers may see. Where all of their pages are new, they are loaded in as many processes as pay. */
  tell(published: Published): void;
  /** Opens what Astro has bundled, and lists its pages. Throws unless it has been told what is published. */
  open(entry: string, names: PictureNames): Promise<PageList>;
  /** Makes pages by their numbers in the list and writes them, each telling `onMade`, in any order. */
  make(numbers: readonly number[], onMade: (page: MadePage) => void): Promise<void>;
  /** Makes the page at an address, from the site's base path on, and gives it back. */
  answer(address: string, route: number): Promise<PageAnswer>;
  /** Ends them all, and waits until they have ended: nothing is written any more. */
  end(): Promise<void>;
}

interface Maker {
  process: WorkProcess<PageTask, PageResult>;
  /** Settles when it can make pages. */
  ready: Promise<unknown>;
}

/** Starts no process yet. Files go to the folder `draft`; where `areNew`, no page of another build can stay. */
export function openPageProcesses(draft: string, areNew: boolean): PageProcesses {
  // The clock may pass midnight: what counts as now is the same for all.
  const env = { ...process.env, SOURCE_DATE_EPOCH: String(now().getTime() / 1000) };
  const keys = new Set<string>();
  let waiting: string[] = [];
  const makers: Maker[] = [];
  let published: Published | undefined;
  let opening: PageTask | undefined;
  const tellWaiting = (): void => {
    for (const maker of makers) maker.ready = ask(maker.process, [{ kind: 'load', keys: waiting }], maker.ready);
    waiting = [];
  };
  const startMakers = (count: number): void => {
    const few = keys.size <= FEW_ARTICLES;
    tellWaiting();
    while (makers.length < (few ? 1 : count)) {
      const maker = few ? workHere(openPageMaker({ draft, inParts: false })) : startProcess<PageTask, PageResult>(PROCESS, [draft], { env, execArgv: [`--heap-growing-percent=${GROWTH}`] });
      makers.push({ process: maker, ready: ask(maker, [{ kind: 'load', keys: [...keys] }, ...(opening ? [opening] : [])]) });
    }
  };
  const paying = (pages: number): number => Math.min(mostProcesses(keys.size), Math.max(1, Math.ceil(pages / LEAST_PAGES)));
  let turn = 0;
  const load = (key: string): void => {
    if (keys.has(key)) return;
    keys.add(key);
    waiting.push(key);
    if (waiting.length >= LOADED_AT_ONCE && keys.size > FEW_ARTICLES) startMakers(1);
  };
  return {
    load,
    tell(told) {
      published = told;
      for (const { reading } of told.articles) load(reading);
      if (keys.size > FEW_ARTICLES) startMakers(areNew ? paying(keys.size * PAGES_PER_ARTICLE) : 1);
    },
    async open(entry, names) {
      startMakers(1);
      if (!published) throw new Error('Nobody has told what is published.');
      opening = { kind: 'open', entry, names, published };
      for (const maker of makers) maker.ready = ask(maker.process, [opening], maker.ready);
      const [first] = makers as [Maker];
      await first.ready;
      return (await first.process.ask({ kind: 'list' })) as PageList;
    },
    async make(numbers, onMade) {
      startMakers(paying(numbers.length));
      // From both ends of the list, so that each kind of page is mostly made by one process, which knows it.
      const batches = inBatches(numbers, BATCH);
      const next = (at: number): PageTask | undefined => {
        const batch = at % 2 === 0 ? batches.shift() : batches.pop();
        return batch && { kind: 'make', numbers: batch };
      };
      await Promise.all(makers.map(async ({ process: maker, ready }, at) => {
        await ready;
        await doAll(maker, () => next(at), (pages) => (pages as MadePage[]).forEach(onMade));
      }));
    },
    async answer(address, route) {
      const maker = makers[(turn += 1) % makers.length]!;
      await maker.ready;
      return (await maker.process.ask({ kind: 'answer', address, route })) as PageAnswer;
    },
    async end() {
      await Promise.all(makers.map(({ process: maker }) => maker.end()));
    },
  };
}

/** All processes together leave half of the memory to others: of the machine's, or of what a container may take. */
function mostProcesses(articles: number): number {
  const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity);
  const fitting = Math.floor(memory / 2 / (MEMORY.process + MEMORY.article * articles));
  return Math.max(1, Math.min(availableParallelism(), MOST_PROCESSES, fitting));
}

/** Asks a process for several things, after others. Whoever waits for them is told what went wrong, and nobody else. */
function ask(maker: WorkProcess<PageTask, PageResult>, tasks: readonly PageTask[], before: Promise<unknown> = Promise.resolve()): Promise<unknown> {
  const all = Promise.all([before, ...tasks.map((task) => maker.ask(task))]);
  all.catch(() => {});
  return all;
}
