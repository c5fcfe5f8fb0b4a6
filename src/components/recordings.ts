/** The recordings of the content folder, published as they are. */
import { statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { site } from '../site.ts';

/** The media types of what an article may be recorded in (IANA's registry; RFC 7845 for Opus). */
const TYPES: Readonly<Record<string, string>> = { '.mp3': 'audio/mpeg', '.m4a': 'audio/mp4', '.ogg': 'audio/ogg', '.opus': 'audio/ogg', '.wav': 'audio/wav' };

const files = import.meta.glob<string>('/content/**/*.{mp3,m4a,ogg,opus,wav,MP3,M4A,OGG,OPUS,WAV}', { query: '?url&no-inline', import: 'default' });

/** The address within the site of the recording at a path below the content folder. Throws where there is none: the reading has checked it. */
export async function recordingAddress(path: string): Promise<string> {
  const load = files[`/content/${path}`];
  if (!load) throw new Error(`There is no recording content/${path}.`);
  return load();
}

export interface Enclosed {
  /** A whole address. */
  url: string;
  type: string;
  /** In bytes. */
  length: number;
}

/** The recording as feeds name it, for programs that play what they follow. */
export async function enclosedRecording(path: string): Promise<Enclosed> {
  return {
    url: new URL(await recordingAddress(path), site.url).href,
    type: TYPES[extname(path).toLowerCase()]!,
    length: statSync(join(process.cwd(), 'content', path)).size,
  };
}
