import { existsSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = resolve(import.meta.dirname, '..');
const entries = {
  index: 'src/index.ts',
  machines: 'machines/index.ts',
  scenarios: 'scenarios/index.ts',
  'cli/main': 'src/cli/main.ts',
};

/**
 * The package, module by module. Dependencies stay outside, since a chart must be made with the same copy of xstate that
 * reads it. Modules stay apart, since one shared chunk would load the parsers' packages for a command that parses
 * nothing, which costs more than some small files do.
 */
export default defineConfig({
  root,
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    minify: false,
    rolldownOptions: {
      input: Object.fromEntries(Object.entries(entries).filter(([, path]) => existsSync(resolve(root, path)))),
      external: (id) => !id.startsWith('.') && !isAbsolute(id),
      output: { format: 'es', entryFileNames: '[name].js', preserveModules: true, preserveModulesRoot: root },
    },
  },
});
