import { join } from 'node:path';
import type { Answer } from '../io.ts';
import { packageRoot } from '../package-root.ts';
import { OWN_PORT, openBrowser, type Served, serve, serveNear } from '../serve.ts';
import { say } from '../words.ts';

/**
 * Serves the page to this machine until the process is ended, and opens it where a browser can be opened. Without a port it
 * is at ours, or at the next one where that is taken, which is said.
 */
export async function serveCommand(port: number | undefined, open: boolean): Promise<Answer> {
  const folder = join(packageRoot(), 'dist', 'page');
  const served = port === undefined ? await serveNear(folder) : await serve({ folder, port });
  if (open) openBrowser(served.url);
  return { text: toldOf(served, port ?? OWN_PORT) };
}

/** What is said of a page that is served, when another port was meant too. */
export function toldOf({ url, port }: Served, meant: number): string {
  const running = say('serve.running', { url });
  return meant === 0 || port === meant ? running : `${running}\n${say('serve.taken', { meant, port })}`;
}
