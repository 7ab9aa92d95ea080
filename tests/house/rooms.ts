import { posix } from 'node:path';
import type { SourceFile } from './source-file.ts';

interface Room {
  /** Rooms of ours that it may import, by their doors. */
  readonly ours: readonly string[];
  /** Rooms of ours of which it may import types only. */
  readonly types?: readonly string[];
  /** Packages that it may import; `node:` stands for all of Node's own, `name/` for all of a package. */
  readonly outside: readonly string[];
  /** Packages of which it may import types only. */
  readonly outsideTypes?: readonly string[];
}

const core = [
  'model',
  'chart',
  'case',
  'replay',
  'what-if',
  'kernel',
  'explore',
  'conflict',
  'draw',
  'export',
  'teach',
  'messages',
];
const views: Room = {
  ours: ['model', 'messages'],
  types: ['chart', 'case', 'replay', 'what-if', 'kernel', 'explore', 'draw'],
  outside: ['fflate'],
};
const doors = ['index', 'machines', 'scenarios', 'messages'];

/** Core rooms run alike in a browser, a worker and Node. */
export const coreRooms: ReadonlySet<string> = new Set(core);

/** The table of DESIGN.md: which room may import what. A room that is not here may import nothing. */
export const rooms: Readonly<Record<string, Room>> = {
  machines: { ours: [], outside: ['xstate'] },
  scenarios: { ours: ['machines'], types: ['index'], outside: [] },
  index: { ours: core, outside: [] },
  model: { ours: [], outside: [] },
  chart: { ours: ['model', 'messages'], outside: ['xstate'] },
  // A case holds a chart of XState's type, which is not worth a type of our own.
  case: { ours: ['model', 'messages', 'chart'], outside: ['valibot', 'yaml'], outsideTypes: ['xstate'] },
  replay: { ours: ['case', 'chart', 'model', 'messages'], outside: [] },
  'what-if': { ours: ['replay', 'case', 'chart', 'model', 'messages'], outside: ['immer', 'valibot'] },
  kernel: { ours: ['chart', 'model', 'messages'], outside: [] },
  explore: { ours: ['model', 'messages'], outside: [] },
  conflict: { ours: ['explore', 'model', 'messages'], types: ['case'], outside: [] },
  draw: views,
  export: views,
  // A handout is made of the words that a replay is exported in, and a lesson file is parsed as a scenario file is.
  teach: { ...views, ours: ['model', 'messages', 'export', 'chart'], outside: ['fflate', 'valibot'] },
  // What is wrong is said by key: the words of it stand here, and an error carries them.
  messages: { ours: ['model'], outside: [] },
  // The page inside a package: it may touch the browser, and knows lessons alone.
  player: { ours: ['teach', 'messages'], outside: [] },
  cli: { ours: doors, outside: ['@statelyai/inspect', 'commander', 'elkjs', 'jiti', 'sirv', 'ws', 'xstate', 'node:'] },
  visualizer: {
    ours: doors,
    outside: ['xstate', 'react', 'react-dom', 'react-dom/client'],
  },
  bench: {
    ours: [...doors, 'kernel', 'explore'],
    types: core,
    outside: [
      'xstate',
      'xstate/graph',
      'pure-rand/',
      'demarche',
      'demarche/machines',
      'demarche/scenarios',
      'vite',
      'node:',
    ],
  },
  // What is drawn once for the page is drawn when the project is built.
  build: {
    ours: ['machines', 'scenarios', 'case', 'chart', 'draw', 'messages', 'teach'],
    outside: ['vite', '@vitejs/plugin-react', 'elkjs', 'node:'],
  },
};

/** The room that a file stands in: `src/replay/frame.ts` is in `replay`, `src/index.ts` is `index`. */
export function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  if (top !== 'src') return top;
  return second === 'index.ts' || second === 'doors' ? 'index' : second;
}

/**
 * Whether a path is a door of a room. Charts and scenarios of one more case have a folder, with a door of its own; the
 * case as one value stands in `scenarios/package.ts`.
 */
const isDoor = (path: string, room: string): boolean =>
  room === 'index'
    ? path === 'src/index.ts' || path.startsWith('src/doors/')
    : room === 'machines' || room === 'scenarios'
      ? /^[a-z]+\/(words\/)?([a-z-]+\/)?index\.ts$/.test(path) || path === 'scenarios/package.ts'
      : path === `src/${room}/index.ts`;

/** The path of the file that a relative import means. */
export const target = (file: SourceFile, from: string): string => posix.join(posix.dirname(file.path), from);

const packageMatches = (allowed: readonly string[], from: string): boolean =>
  allowed.some((name) => (/[:/]$/.test(name) ? from.startsWith(name) : from === name));

/** Every import that the table does not allow. */
export function wrongImports(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const room = roomOf(file.path);
    if (room === 'tests') return wrongImportsOfTest(file);
    const table = rooms[room];
    if (table === undefined) return [`${file.path} stands in "${room}", which is no room of the table`];
    return file.imports.flatMap(({ from, types }) => {
      const wrong = [`${file.path} may not import ${types ? 'types of ' : ''}${from}`];
      if (!from.startsWith('.')) {
        // A script of a what-if and the example of a case are written as a user's would be.
        if (/^demarche(\/machines)?$/.test(from) && file.path.startsWith('scenarios/what-if/')) return [];
        if (types && from === 'demarche' && file.path.startsWith('scenarios/harbour/')) return [];
        const allowed = types ? [...table.outside, ...(table.outsideTypes ?? [])] : table.outside;
        return packageMatches(allowed, from) ? [] : wrong;
      }
      const path = target(file, from);
      const other = roomOf(path);
      // The page is measured and pictured on the stage that its tests stand on.
      if (other === room || (other === 'tests' && ['bench', 'build'].includes(room))) return [];
      // The page has no door, since nothing stands on it; what measures it looks inside.
      if (other === 'visualizer' && file.path.startsWith('bench/page')) return [];
      if (!isDoor(path, other)) return [`${file.path} imports ${path}, which is not the door of ${other}`];
      return table.ours.includes(other) || (types && table.types?.includes(other) === true) ? [] : wrong;
    });
  });
}

/** The rooms that a folder of tests is about, where it is not the one of its name. */
const testedBy: Readonly<Record<string, readonly string[]>> = {
  invariants: ['case', 'scenarios'],
  browser: ['visualizer', 'cli'],
  page: ['visualizer'],
};

/** A test may look into the room that it tests; any other room it enters by the door. */
function wrongImportsOfTest(file: SourceFile): readonly string[] {
  const [, folder = ''] = file.path.split('/');
  const tested = testedBy[folder] ?? [folder];
  return file.imports.flatMap(({ from }) => {
    if (!from.startsWith('.')) return [];
    const path = target(file, from);
    const room = roomOf(path);
    const outsideOfRooms = !(room in rooms) || room === 'build' || room === 'bench';
    return outsideOfRooms || tested.includes(room) || isDoor(path, room)
      ? []
      : [`${file.path} imports ${path}, which is not the door of ${room}`];
  });
}

/** Each cycle of imports once, as the files on it. */
export function cycles(files: readonly SourceFile[]): readonly string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const seen = trail.indexOf(path);
    if (seen >= 0) found.push([...trail.slice(seen), path].join(' -> '));
    const file = byPath.get(path);
    if (seen >= 0 || file === undefined || done.has(path)) return;
    for (const { from } of file.imports) if (from.startsWith('.')) walk(target(file, from), [...trail, path]);
    done.add(path);
  };
  for (const file of files) walk(file.path, []);
  return found;
}
