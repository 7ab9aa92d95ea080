import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = resolve(import.meta.dirname, '..');

/** The script of the lesson player, one file without imports, which `demarche package` puts into a lesson's page. */
export default defineConfig({
  root,
  logLevel: 'warn',
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    minify: true,
    lib: {
      entry: resolve(root, 'src/player/main.ts'),
      formats: ['iife'],
      name: 'demarcheLesson',
      fileName: () => 'player.js',
    },
  },
});
