import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { describedCharts } from './build/described-charts.ts';
import packed from './package.json' with { type: 'json' };

const root = resolve(import.meta.dirname, 'src/visualizer');

/**
 * The page: a folder of static files that works under any path, or with `--mode single` one HTML file that opens from
 * disk.
 */
export default defineConfig(({ mode }) => {
  const single = mode === 'single';
  return {
    root,
    base: './',
    publicDir: single ? false : 'public',
    // The page opens run files, which are JSON: a parser of YAML would weigh more than all its views.
    resolve: {
      alias: {
        yaml: resolve(root, 'rim/no-yaml.ts'),
        demarche: resolve(import.meta.dirname, 'src/doors/all.ts'),
      },
    },
    define: { 'import.meta.env.DEMARCHE_VERSION': JSON.stringify(packed.version) },
    plugins: [react(), describedCharts(), openWhileWritten(), single ? inOneFile() : withRest()],
    build: {
      target: 'es2022',
      outDir: resolve(import.meta.dirname, single ? 'dist/single' : 'dist/page'),
      emptyOutDir: true,
      // One file for all styles: what loads later is then a script alone, and cannot come without them.
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      ...(single
        ? { assetsInlineLimit: Number.POSITIVE_INFINITY, rolldownOptions: { output: { codeSplitting: false } } }
        : {
            rolldownOptions: {
              output: {
                codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
                chunkFileNames: ({ name, moduleIds }) =>
                  `assets/${name === 'first' ? '' : roomOf(moduleIds)}[name]-[hash].js`,
              },
            },
          }),
    },
  };
});

const rooms: Readonly<Record<string, RegExp>> = {
  'russian.': /\/russian|\/ru\/|\.ru\./u,
  'lesson.': /\/(lessons?|teach)\//u,
  'explore.': /\/visualizer\/explore\/|\/src\/(explore|kernel)\//u,
  'what-if.': /\/(what-if|compare)\//u,
};

/** The room of the page that modules are there for, so that sizes can be told by names; empty for the page itself. */
function roomOf(ids: readonly string[]): string {
  const found = Object.entries(rooms).find(([, own]) => ids.some((id) => own.test(id)));
  return found?.[0] ?? '';
}

/** While the page is written, it has no security policy: what exchanges its parts as they change is script within the page. */
const openWhileWritten = (): Plugin => ({
  name: 'demarche:open-while-written',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/u, ''),
});

/** Lists in the page the scripts that it does not begin with, for it to fetch them when it has nothing else to do. */
function withRest(): Plugin {
  return {
    name: 'demarche:with-rest',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const rest = Object.keys(bundle).filter((name) => name.endsWith('.js') && !html.includes(name));
        return [{ tag: 'meta', attrs: { name: 'rest', content: rest.join(' ') }, injectTo: 'head' }];
      },
    },
  };
}

/** Puts script and styles into the page itself, and their hashes into its security policy. */
function inOneFile(): Plugin {
  return {
    name: 'demarche:in-one-file',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        let html = String(page.source);
        const hashes = { script: [] as string[], style: [] as string[] };
        for (const [name, file] of Object.entries(bundle)) {
          if (file.type === 'chunk') {
            const code = file.code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
            hashes.script.push(hashOf(code));
            html = html.replace(/<script type="module"[^>]*><\/script>/u, '');
            html = html.replace('</body>', () => `<script type="module">${code}</script>\n  </body>`);
          } else if (name.endsWith('.css')) {
            const style = String(file.source);
            hashes.style.push(hashOf(style));
            html = html.replace(/<link rel="stylesheet"[^>]*>/u, () => `<style>${style}</style>`);
          } else continue;
          delete bundle[name];
        }
        page.source = html
          .replace("script-src 'self'", `script-src ${hashes.script.join(' ')}`)
          .replace("style-src 'self'", `style-src ${hashes.style.join(' ')}`);
        page.fileName = 'demarche.html';
      },
    },
  };
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
