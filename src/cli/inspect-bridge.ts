import { setImmediate as tick } from 'node:timers/promises';
import { createInspector } from '@statelyai/inspect';
import { WebSocket } from 'ws';
import { createActor } from 'xstate';
import type { Chart } from '../index.ts';

/** How long an inspector may take to answer, in milliseconds. */
const PATIENCE = 5000;

/**
 * Steps a live actor of a chart through events and sends all that XState's inspection tells of it to an inspector at an
 * address. Comes back when everything has been sent; rejects where nothing answers there.
 */
export async function showIn(url: string, chart: Chart, events: readonly string[]): Promise<void> {
  const socket = await connect(url);
  // Stately's own adapter connects anew for ever, so that nobody would hear that there is no inspector.
  const inspector = createInspector({ send: (event) => socket.send(JSON.stringify(event)) }, {});
  const step = async (): Promise<void> => {
    // The inspector looks at the actor a turn later: it has to stand there still.
    await new Promise((resolve) => setTimeout(resolve, 0));
    await tick();
  };
  const actor = createActor(chart, { inspect: inspector.inspect });
  actor.start();
  await step();
  for (const type of events) {
    actor.send({ type });
    await step();
  }
  actor.stop();
  await step();
  await new Promise<void>((resolve) => {
    socket.once('close', () => resolve());
    socket.close();
  });
}

function connect(url: string): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, { handshakeTimeout: PATIENCE });
    socket.once('open', () => resolve(socket));
    socket.once('error', reject);
  });
}
