import { join } from 'node:path';
import type { CasePackage } from '../../index.ts';
import { caseReader } from '../case-reader.ts';
import type { Answer } from '../io.ts';
import { packageRoot } from '../package-root.ts';
import { OWN_PORT, openBrowser, type Served, serve, serveNear } from '../serve.ts';
import { say } from '../words.ts';

/**
 * Serves the page to this machine until the process is ended, and opens it where a browser can be opened: with the case
 * that it was built with, or with another one beside it. Without a port it is at ours, or at the next one where that is
 * taken, which is said.
 */
export async function serveCommand(
  port: number | undefined,
  open: boolean,
  own: CasePackage | undefined,
): Promise<Answer> {
  const page = { folder: join(packageRoot(), 'dist', 'page'), beside: own && caseReader(own) };
  const served = port === undefined ? await serveNear(page) : await serve({ ...page, port });
  if (open) openBrowser(served.url);
  return { text: toldOf(served, port ?? OWN_PORT) };
}

/** What is said of a page that is served, when another port was meant too. */
export function toldOf({ url, port }: Served, meant: number): string {
  const running = say('serve.running', { url });
  return meant === 0 || port === meant ? running : `${running}\n${say('serve.taken', { meant, port })}`;
}
