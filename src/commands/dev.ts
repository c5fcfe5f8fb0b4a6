/** `npm run dev`: the site as it is being written, drafts included. */
import { dev } from './astro.ts';

await dev({});
