import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files below a folder, as paths with forward slashes; none where there is no folder. A link is a file, wherever it leads. */
export function filesBelow(folder: string): string[] {
  return existsSync(folder) ? below(folder, '') : [];
}

function below(folder: string, path: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? below(join(folder, entry.name), `${path}${entry.name}/`) : [path + entry.name],
  );
}
