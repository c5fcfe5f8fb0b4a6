/** What changed in an article's quotations, dates and names since it was published, as its history tells. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ArticleFacts } from '../article/article.ts';
import { digest, digestOfFiles } from '../archive/digest.ts';
import type { KnownPeople } from '../archive/knownPeople.ts';
import { readerDigest } from '../archive/readingCache.ts';
import { changesBetween, type Change } from './changes.ts';
import { readBlobs, readVersions, type FileVersion } from './fileVersions.ts';

export interface Correction extends Change {
  /** The calendar day on which it was committed. */
  day: string;
}

/** How many corrections of one article are told, the latest of them. */
const MOST = 20;

type Dated = Pick<ArticleFacts, 'file' | 'date'>;

/**
 * The corrections of each article that has any, by its file, oldest first. Only articles with more than
 * one committed version are read again, and those only once: what is found is kept.
 */
export async function readCorrections(projectRoot: string, articles: readonly Dated[], known: Pick<KnownPeople, 'people' | 'source'>): Promise<Map<string, Correction[]>> {
  const versions = await readVersions(projectRoot);
  const found = new Map<string, Correction[]>();
  if (versions.size === 0) return found;
  const reader = digest(readerDigest(projectRoot), digestOfFiles(projectRoot, ['src/history']), known.source);
  const before = readKept(projectRoot);
  const kept: Kept = {};
  for (const { file, date } of articles) {
    const own = versions.get(file);
    if (!own) continue;
    const key = digest(reader, file, date, JSON.stringify(own));
    const corrections = before[key] ?? (await correctionsOf(projectRoot, { file, date }, own, known));
    kept[key] = corrections;
    if (corrections.length > 0) found.set(file, corrections);
  }
  writeKept(projectRoot, kept);
  return found;
}

async function correctionsOf(projectRoot: string, { file, date }: Dated, versions: readonly FileVersion[], { people }: Pick<KnownPeople, 'people'>): Promise<Correction[]> {
  // Only here: most builds find what they need where the last one has kept it, and make pages without all that reads.
  const { readArticle } = await import('../article/read.ts');
  const blobs = readBlobs(projectRoot, versions.map(({ blob }) => blob));
  const readings = versions.flatMap(({ day }, at) => {
    const { article } = readArticle(file, blobs[at]!, { people });
    return article && !article.draft ? [{ day, article }] : [];
  });
  // What was committed before the day of publication readers have not seen, but for the last of it.
  const first = Math.max(0, readings.findLastIndex(({ day }) => day < date));
  const shown = readings.slice(first);
  return shown.slice(1).flatMap(({ day, article }, at) => changesBetween(shown[at]!.article, article).map((change) => ({ day, ...change }))).slice(-MOST);
}

type Kept = Record<string, Correction[]>;

const keptFile = (projectRoot: string): string => join(projectRoot, '.cache/corrections.json');

function readKept(projectRoot: string): Kept {
  try {
    return JSON.parse(readFileSync(keptFile(projectRoot), 'utf8')) as Kept;
  } catch {
    return {};
  }
}

/** Keeps what this build needs, and nothing else. */
function writeKept(projectRoot: string, kept: Kept): void {
  const file = keptFile(projectRoot);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(kept));
  renameSync(`${file}.${process.pid}`, file);
}
