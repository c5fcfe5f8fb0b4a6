/** Builds the demonstration site once, for every test that looks at it. */
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { copyProject, runCommand } from './project.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the built site. */
    dist: string;
    /** What the build has told besides that it is done. */
    told: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const copy = copyProject('morning');
  const { code, stderr } = await runCommand(copy, 'build', [], { TZ: 'Pacific/Kiritimati' });
  if (code !== 0) throw new Error(`The demonstration site does not build:\n${stderr}`);
  project.provide('dist', join(copy, 'dist'));
  project.provide('told', stderr);
  return () => rmSync(dirname(copy), { recursive: true, force: true });
}
