import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unpackProgress } from '../../src/doors/inside.ts';
import { presentLesson } from '../../src/doors/teach.ts';
import { english, voiceIn } from '../../src/messages/index.ts';
import { launchBrowser } from '../browser/browser.ts';
import { packed } from './packed.ts';
import { lessonNamed, roomOf } from './room.ts';

const plan = await lessonNamed('ten-minutes');
const lesson = presentLesson(roomOf(plan.scenario), plan, { voice: voiceIn(english, 'teach'), teacher: false });

/** A learning system that takes a second session after the first was ended, or does not, and writes down what it is told. */
const systemOf = (sessions: number): string => `<!doctype html><title>System</title><script>
  const held = {}, calls = [], shown = [];
  let open = false, left = ${sessions};
  addEventListener('pageshow', ({ persisted }) => shown.push(persisted));
  window.API = {
    LMSInitialize: () => { calls.push('begin'); open = left-- > 0; return String(open); },
    LMSFinish: () => { calls.push('end'); open = false; return 'true'; },
    LMSGetValue: (name) => (open && held[name]) || '',
    LMSSetValue: (name, value) => { if (open) held[name] = value; return String(open); },
    LMSCommit: () => String(open),
  };
</script><iframe src="/unit/index.html" title="Unit"></iframe>`;

let files: Readonly<Record<string, Uint8Array>> = {};
const server = createServer(({ url = '/' }, answer) => {
  const file = files[url.replace('/unit/', '')];
  const body = url.startsWith('/system')
    ? systemOf(Number(url.at(-1)))
    : file === undefined
      ? 'Elsewhere.'
      : strFromU8(file);
  answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
});
let browser: Awaited<ReturnType<typeof launchBrowser>>;
let home = '';

beforeAll(async () => {
  files = unzipSync((await packed('ten-minutes', 'scorm12')).bytes);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  // A server that listens on a port has an address with a port.
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // Playwright turns off the cache that a browser puts a page away in.
  browser = await launchBrowser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

describe('a lesson that a real browser brings back after Back', () => {
  test.each([
    ['that takes another session', 2, 'kept by the learning system', [2, 0]],
    ['that takes no other session', 1, 'answers with an error', [1, 2]],
  ])(
    'goes on in a system %s, and says where the answers are',
    async (_, sessions, told, [inSystem = 0, inBrowser = 0]) => {
      const context = await browser.newContext({ locale: 'en-GB' });
      const page = await context.newPage();
      await page.goto(`${home}/system${sessions}`);
      const unit = page.frameLocator('iframe');
      await unit.getByRole('button', { name: 'Pass over' }).click();
      await unit.getByRole('button', { name: 'Next question' }).waitFor();
      await page.goto(`${home}/elsewhere`);
      await page.goBack({ waitUntil: 'commit' });
      // The frames of a page that was brought back are known to the page itself and no longer to Playwright.
      const ask = <Value>(what: string): Promise<Value> =>
        page.evaluate(`(() => { const unit = document.querySelector('iframe').contentDocument; return ${what}; })()`);
      const press = (name: string): Promise<void> =>
        ask(`[...unit.querySelectorAll('button')].find((one) => one.textContent === '${name}').click()`);
      await expect.poll(() => ask('shown')).toEqual([false, true]);
      await expect.poll(() => ask('calls')).toEqual(['begin', 'end', 'begin']);
      await press('Next question');
      await press('Pass over');
      expect(await ask(`unit.querySelector('[role=status]').textContent`)).toContain(told);
      const answers = `JSON.parse(localStorage.getItem('demarche-lesson-ten-minutes') ?? '{"answers":[]}').answers.length`;
      expect(await ask(answers)).toBe(inBrowser);
      const suspended: string = await ask(`held['cmi.suspend_data']`);
      expect(unpackProgress(lesson, suspended).answers).toHaveLength(inSystem);
      await context.close();
    },
  );
});
