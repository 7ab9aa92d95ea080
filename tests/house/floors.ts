import { target } from './rooms.ts';
import type { SourceFile } from './source-file.ts';

/**
 * The floors of the page, the lowest first: what touches the browser, what is pure, what every view is built of, what one
 * can do with the talks, and what joins it.
 */
const floors = [
  ['rim'],
  ['state', 'language'],
  ['parts'],
  ['course', 'what-if', 'compare', 'explore', 'distance', 'lesson', 'front'],
  ['screens', ''],
] as const;

const page = 'src/visualizer/';

const folderOf = (path: string): string => path.slice(page.length).split('/').slice(0, -1).join('/');

const floorOf = (folder: string): number => floors.findIndex((all) => all.some((one) => one === folder));

/** Every import of the page that goes up a floor, and each pair of its folders that import each other. */
export function stairs(files: readonly SourceFile[]): readonly string[] {
  const between = new Set<string>();
  const wrong: string[] = [];
  for (const file of files.filter(({ path }) => path.startsWith(page))) {
    const folder = folderOf(file.path);
    if (floorOf(folder) < 0) {
      wrong.push(`${file.path} stands on no floor of the page`);
      continue;
    }
    for (const { from } of file.imports) {
      const path = target(file, from);
      if (!from.startsWith('.') || !path.startsWith(page)) continue;
      const other = folderOf(path);
      if (floorOf(other) > floorOf(folder)) wrong.push(`${file.path} imports ${path}, which stands a floor above`);
      if (other !== folder) between.add(`${folder} ${other}`);
    }
  }
  const mutual = [...between]
    .filter((pair) => between.has(pair.split(' ').reverse().join(' ')))
    .map((pair) => pair.split(' ').sort());
  return [...wrong, ...new Set(mutual.map(([one, other]) => `${one} and ${other} of the page import each other`))];
}
