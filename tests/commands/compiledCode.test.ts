/** Commands with the compiled code of commands before. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';

let project: string;
let kept: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'dateline-compiled-'));
  kept = join(project, 'kept');
  for (const part of ['src', 'package.json', 'package-lock.json']) cpSync(part, join(project, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(project, 'node_modules'), 'dir');
  mkdirSync(join(project, 'content'));
  writeFileSync(join(project, 'content/a.md'), 'date 2025-02-09\n\nThe clock stopped.\n');
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

/** Runs a script as package.json has it. */
async function runScript(name: string): Promise<string> {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const { stdout } = await promisify(execFile)(process.execPath, scripts[name]!.split(' ').slice(1), { cwd: project, env: { PATH: process.env['PATH'], NODE_COMPILE_CACHE: kept } });
  return stdout;
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));

test('a command gives the same without compiled code, with it, after a change of the source, and with damaged code', async () => {
  const first = await runScript('check');
  expect(first).toBe('content: 1 article read, 0 faults, 1 warning.\n');
  expect(filesOf(kept).length).toBeGreaterThan(100);
  expect(await runScript('check')).toBe(first);
  const command = join(project, 'src/commands/check.ts');
  writeFileSync(command, readFileSync(command, 'utf8').replace('content: ', 'read: '));
  expect(await runScript('check')).toBe(first.replace('content: ', 'read: '));
  for (const file of filesOf(kept)) {
    const bytes = readFileSync(file);
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(file, bytes);
  }
  expect(await runScript('check')).toBe(first.replace('content: ', 'read: '));
});

test('each command of an editor or of a build server starts with the compiled code', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const name of ['start', 'dev', 'build', 'check', 'inspect', 'new', 'review']) expect(scripts[name], name).toContain('--import ./src/commands/compiledCode.ts');
});
