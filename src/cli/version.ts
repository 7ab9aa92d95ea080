import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The version of the package, from the nearest `package.json` above this file. */
export function version(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const path = join(folder, 'package.json');
    if (existsSync(path)) {
      const found: unknown = JSON.parse(readFileSync(path, 'utf8'));
      return typeof found === 'object' && found !== null && 'version' in found ? String(found.version) : '0';
    }
    if (folder === dirname(folder)) return '0';
  }
}
