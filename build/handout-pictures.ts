import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The pictures of a handout in the README of the teaching room: pages of the ten-minute lesson, as Poppler draws them. */
const headings = { 'role-sheet': 'Role sheet: Russia', cards: 'Decision cards', questions: 'Questions' };
const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'src/teach/pictures');
const workshop = mkdtempSync(join(tmpdir(), 'demarche-handout-'));
try {
  const pdf = join(workshop, 'handout.pdf');
  execFileSync('npx', ['jiti', 'src/cli/main.ts', 'handout', 'ten-minutes', '--format', 'pdf', '--out', pdf], {
    cwd: root,
  });
  mkdirSync(folder, { recursive: true });
  const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
  for (const [name, heading] of Object.entries(headings)) {
    const page = pages.findIndex((text) => text.trimStart().startsWith(heading)) + 1;
    if (page === 0) throw new Error(`no page of the handout begins with "${heading}"`);
    const range = ['-f', String(page), '-l', String(page), '-singlefile'];
    execFileSync('pdftoppm', ['-png', '-gray', '-r', '75', ...range, pdf, join(folder, name)]);
  }
} finally {
  rmSync(workshop, { recursive: true, force: true });
}
