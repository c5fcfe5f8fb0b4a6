/** `npm run build`: content/ → dist/. */
import { publish } from './publish.ts';

if (!(await publish(process.cwd()))) process.exitCode = 1;
