import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { defineConfig, type Rolldown } from 'vite';

const root = resolve(import.meta.dirname, '..');
const entries = {
  index: 'src/doors/all.ts',
  explore: 'src/doors/explore.ts',
  export: 'src/doors/export.ts',
  teach: 'src/doors/teach.ts',
  machines: 'machines/index.ts',
  scenarios: 'scenarios/index.ts',
  'cli/main': 'src/cli/main.ts',
  'cli/what-if-script': 'src/cli/what-if-script.ts',
  'bench/index': 'bench/index.ts',
  'bench/peers': 'bench/peers.ts',
};
const isOutside = (id: string): boolean => !id.startsWith('.') && !isAbsolute(id);

/** Whether a module needs a package other than xstate to load, itself or by a neighbour; a door only passes names on. */
function needsPackages(id: string, infoOf: (id: string) => Rolldown.ModuleInfo | null): boolean {
  return (infoOf(id)?.importedIds ?? []).some((other) =>
    isOutside(other) ? other !== 'xstate' : !other.endsWith(`${sep}index.ts`) && needsPackages(other, infoOf),
  );
}

/** The chunk of a module: its room, and apart from that the modules that load packages. Commands divide by themselves. */
function chunkOf(id: string, infoOf: (id: string) => Rolldown.ModuleInfo | null): string | null {
  const [top = '', second = ''] = relative(root, id).split(sep);
  const room = top === 'src' ? second : top;
  if (['cli', 'bench', 'doors', 'index.ts', '..'].includes(room)) return null;
  return needsPackages(id, infoOf) ? `${room}-with-packages` : room;
}

const schemas = resolve(root, 'src/export/schema');

/** Puts the published schemas beside the code. */
const withSchemas: Rolldown.Plugin = {
  name: 'schemas',
  generateBundle() {
    for (const name of readdirSync(schemas))
      this.emitFile({
        type: 'asset',
        fileName: `schema/${name}`,
        source: readFileSync(resolve(schemas, name), 'utf8'),
      });
  },
};

/**
 * The package: a file for each door, a chunk for each room. Dependencies stay outside, since a chart must be made with
 * the same copy of xstate that reads it. A command loads the rooms that it uses, and the packages of those alone.
 */
export default defineConfig({
  root,
  plugins: [withSchemas],
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    minify: false,
    rolldownOptions: {
      input: Object.fromEntries(Object.entries(entries).filter(([, path]) => existsSync(resolve(root, path)))),
      external: isOutside,
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name].js',
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ debugName: 'rooms', name: (id, graph) => chunkOf(id, (other) => graph.getModuleInfo(other)) }],
        },
      },
    },
  },
});
