import { join } from 'node:path';
import type { Answer } from '../io.ts';
import { packageRoot } from '../package-root.ts';
import { openBrowser, serve } from '../serve.ts';
import { say } from '../words.ts';

/** Serves the page to this machine until the process is ended, and opens it where a browser can be opened. */
export async function serveCommand(port: number | undefined, open: boolean): Promise<Answer> {
  const { url } = await serve({ folder: join(packageRoot(), 'dist', 'page'), port });
  if (open) openBrowser(url);
  return { text: say('serve.running', { url }) };
}
