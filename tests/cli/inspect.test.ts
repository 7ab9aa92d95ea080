import { describe, expect, it } from 'vitest';
import { WebSocketServer } from 'ws';
import { talksCase } from '../../scenarios/index.ts';
import { replay } from '../../src/index.ts';
import { demarche } from './session.ts';

/** A receiver on this machine, and what came to it. */
async function receiver(): Promise<{ url: string; messages: Record<string, unknown>[]; close: () => Promise<void> }> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  const messages: Record<string, unknown>[] = [];
  server.on('connection', (socket) => socket.on('message', (text) => messages.push(JSON.parse(String(text)))));
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = (): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
  return { url: `ws://127.0.0.1:${port}`, messages, close };
}

describe('the bridge to an inspector', () => {
  it('tells of the machine, of every event, and of where it stands after each', async () => {
    const { url, messages, close } = await receiver();
    const { code, out } = await demarche(['inspect', 'the-talks', '--to', url]);
    await close();
    expect(code).toBe(0);
    const talks = talksCase.scenarios.find((one) => one.id === 'the-talks') ?? expect.fail('there are no talks');
    const done = replay(talksCase, talks);
    const events = [...done.prelude, ...done.frames].flatMap((frame) => frame.cause?.type ?? []);
    expect(out).toContain(String(events.length));
    const ofType = (type: string) => messages.filter((one) => one.type === type);
    expect(ofType('@xstate.actor')).toHaveLength(1);
    expect(ofType('@xstate.actor')[0]).toMatchObject({ name: 'talks', snapshot: { status: 'active' } });
    const sent = ofType('@xstate.event').map((one) => (one.event as { type: string }).type);
    expect(sent.filter((type) => !type.startsWith('xstate.'))).toEqual(events);
    const last = ofType('@xstate.snapshot').at(-2) ?? {};
    expect(last.snapshot).toMatchObject({ value: { session: done.positions.session, clock: done.positions.clock } });
    expect(ofType('@xstate.snapshot').length).toBeGreaterThanOrEqual(events.length);
  });
});
