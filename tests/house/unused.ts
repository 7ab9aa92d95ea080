import { target } from './rooms.ts';
import type { SourceFile } from './source-file.ts';

/** A door of the package: what it lists is for callers whom nobody here knows. */
const isOuterDoor = (path: string): boolean => path === 'src/index.ts' || path.startsWith('src/doors/');

/** What stands in for another module in the build of the page has the names of that module. */
const standsIn = /^src\/visualizer\/rim\/no-/;

/** The values that files of `src` export and no other file asks for, tests, charts and measurements included. */
export function unusedExports(files: readonly SourceFile[]): readonly string[] {
  const asked = new Set(
    files.flatMap((file) =>
      file.imports
        .filter(({ from }) => from.startsWith('.'))
        .flatMap(({ from, names }) => names.map((name) => `${target(file, from)} ${name}`)),
    ),
  );
  return files
    .filter(({ path }) => path.startsWith('src/') && !isOuterDoor(path) && !standsIn.test(path))
    .flatMap(({ path, exports }) =>
      exports
        .filter((name) => !asked.has(`${path} ${name}`) && !asked.has(`${path} *`))
        .map((name) => `${path} exports ${name}, which no other file asks for`),
    );
}
