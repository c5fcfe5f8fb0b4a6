/** A process that makes pages. While Astro still bundles, it loads what lists show of the articles. */
import { doTasks } from '../archive/workProcess.ts';
import { keepBodies } from './pageBody.ts';
import { openPageMaker } from './pageMaker.ts';

const [draft] = process.argv.slice(2) as [string];

keepBodies();
doTasks(openPageMaker({ draft, inParts: true }));
