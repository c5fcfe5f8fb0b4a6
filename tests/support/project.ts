/** Copies of this project to build in, away from its own folder. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The moment that counts as now in every build of the tests. */
export const NOW = Date.UTC(2026, 10, 20) / 1000;

const PARTS = ['astro.config.mjs', 'content', 'package.json', 'package-lock.json', 'public', 'src', 'tsconfig.json'];

/** A copy of the project below a new temporary folder; `name` is its folder's name. */
export function copyProject(name: string): string {
  const project = join(mkdtempSync(join(tmpdir(), 'dateline-')), name);
  mkdirSync(project);
  for (const part of PARTS) cpSync(part, join(project, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(project, 'node_modules'), 'dir');
  return project;
}

export interface CommandResult {
  code: number;
  stdout: string;
  /** Without how far the command was, which is told where it took long. */
  stderr: string;
}

const PROGRESS = /^[A-Z][a-z]+ [a-z]+: [\d,]+ of [\d,]+\n/gm;

/** Runs one of the project's commands, `src/commands/<command>.ts`, in a folder. */
export async function runCommand(project: string, command: string, args: string[] = [], env: Record<string, string> = {}): Promise<CommandResult> {
  // Nothing else of the test runner's own environment, which speaks of modes and bases too.
  const { PATH = '', HOME = '', TMPDIR = '/tmp' } = process.env;
  const full = { PATH, HOME, TMPDIR, SOURCE_DATE_EPOCH: String(NOW), ...env };
  try {
    const { stdout, stderr } = await run(process.execPath, [join(project, 'src/commands', `${command}.ts`), ...args], { cwd: project, env: full, maxBuffer: 1 << 28 });
    return { code: 0, stdout, stderr: stderr.replace(PROGRESS, '') };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr: stderr.replace(PROGRESS, '') };
  }
}
