import { Script } from 'node:vm';
import { DemarcheError } from '../index.ts';

/** Why work ended before its end. */
export type Cut = 'interrupted' | 'timeout' | 'limit';

/** How long and how far a search may go, and what it has told on its way. */
export interface Bounds {
  readonly seconds?: number | undefined;
  readonly limit?: number | undefined;
}

const NAME = 'demarche: the work at hand';
const script = new Script(`globalThis[${JSON.stringify(NAME)}]()`);
const cuts: Readonly<Record<string, Cut>> = {
  ERR_SCRIPT_EXECUTION_INTERRUPTED: 'interrupted',
  ERR_SCRIPT_EXECUTION_TIMEOUT: 'timeout',
};

/**
 * Does work that does not pause, such as a search, so that Ctrl-C and a time limit end it and not the process: what the
 * work has written down by then is still there. Undefined where it came to its end.
 */
export function doWithin(work: () => void, bounds: Bounds): Cut | undefined {
  Reflect.set(globalThis, NAME, work);
  try {
    script.runInThisContext({
      breakOnSigint: true,
      ...(bounds.seconds === undefined ? {} : { timeout: Math.max(1, Math.ceil(bounds.seconds * 1000)) }),
    });
    return undefined;
  } catch (error) {
    if (error instanceof DemarcheError && error.code === 'explore/limit') return 'limit';
    const cut = error instanceof Error && 'code' in error ? cuts[String(error.code)] : undefined;
    if (cut === undefined) throw error;
    return cut;
  } finally {
    Reflect.deleteProperty(globalThis, NAME);
  }
}
