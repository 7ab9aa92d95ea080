import { useRef, useState } from 'react';
import type { Frame, Wish } from '../index.ts';
import { assertNever } from '../messages/index.ts';
import { Header } from './course/header.tsx';
import { Time } from './course/time.tsx';
import { ExplorerFollows } from './explore/possible.tsx';
import { Notices } from './parts/notices.tsx';
import { useMode, usePage, usePart } from './parts/page.ts';
import { lazily, Part } from './parts/part.tsx';
import { usePlayer } from './parts/player.ts';
import { Status } from './parts/status.tsx';
import { useFollow } from './parts/use-follow.ts';
import { focusNext, useKeys } from './parts/use-keys.ts';
import { ScreenView } from './screens/screen.tsx';
import { isCalendar } from './state/branch.ts';
import type { Command, Press } from './state/keys.ts';
import { choicesAt, inOrder } from './state/next.ts';
import { frameAt, views } from './state/place.ts';

const Help = lazily(async () => (await import('./parts/help.tsx')).Help);
const Compare = lazily(async () => (await import('./compare/compare.tsx')).default);
const PrintSheet = lazily(async () => (await import('./course/print-sheet.tsx')).PrintSheet);

/** The whole screen, around one cursor. */
export function App() {
  const page = usePage();
  const { store, talks } = page;
  const mode = useMode();
  const compares = usePart(({ place }) => place.compare !== undefined);
  const comparing = useRef<((command: Command) => boolean) | undefined>(undefined);
  const player = usePlayer();
  const screen = usePart(({ place }) => place.screen);
  const [help, setHelp] = useState(false);
  const [naming, setNaming] = useState(false);

  const take = (event: string): void => {
    player.stop();
    const { inserting } = store.get();
    if (inserting && !isCalendar(talks, event)) void change({ kind: 'insert', frame: frameNow(), event });
    else if (store.take(event)) player.settle(true);
  };
  const frameNow = (): Frame => frameAt(store.course(), store.get().place.step);
  const change = async (wish: Wish): Promise<void> => {
    player.stop();
    const asked = await store.asked(Promise.all([import('./what-if/editing.ts'), store.change()]));
    if (asked === undefined) return;
    asked[0].make(page, wish);
    player.settle(store.course().branch !== undefined);
  };
  const copyLink = async (): Promise<void> => {
    const link = `${window.location.href.split('#')[0]}#${store.link()}`;
    try {
      await navigator.clipboard.writeText(link);
      store.tell({ kind: 'copied' });
    } catch {
      store.tell({ kind: 'link-to-copy', link });
    }
  };
  const goBack = (): void => {
    if (player.mode === 'playing') player.stop();
    else if (store.course().branch !== undefined) {
      store.toRecord();
      player.settle(false);
    } else store.toTip();
  };
  const print = async (): Promise<void> => {
    if ((await store.asked(import('./course/print-sheet.tsx'))) !== undefined) setTimeout(() => window.print());
  };
  const step = (go: () => void): void => {
    player.stop();
    go();
  };
  const obey = (command: Command): boolean => {
    if (!(compares && comparing.current?.(command) === true)) act(command);
    return true;
  };
  const act = (command: Command): void => {
    if (command.kind === 'step') step(() => store.stepBy(command.by));
    else if (command.kind === 'first') step(() => store.goTo(0, 'push'));
    else if (command.kind === 'last') step(() => store.toTip());
    else if (command.kind === 'play') player.toggle();
    else if (command.kind === 'back') goBack();
    else if (command.kind === 'view')
      store.enter({ view: views[(views.indexOf(store.get().place.view) + 1) % views.length] ?? 'diagram' }, 'replace');
    else if (command.kind === 'name') setNaming(store.course().branch !== undefined);
    else if (command.kind === 'link') void copyLink();
    else if (command.kind === 'print') void print();
    else if (command.kind === 'help') setHelp(true);
    else if (command.kind === 'region')
      focusNext([...document.querySelectorAll<HTMLElement>('section[data-region]')], command.by);
    else if (command.kind === 'take') takeNumber(command.number);
    else if (command.kind === 'compare' || command.kind === 'divergence') store.compare({}, 'push');
    else if (command.kind === 'strike') void change({ kind: 'strike', frame: frameNow() });
    else if (command.kind === 'undo') void change({ kind: 'undo', index: -1 });
    else if (command.kind === 'insert') store.setInserting(!store.get().inserting);
    else assertNever(command.kind);
  };
  const takeNumber = (number: number): void => {
    if (store.get().place.reader?.eyes !== undefined) return;
    const choice = inOrder(choicesAt(talks, store.course(), store.get().place.step))[number - 1];
    if (choice !== undefined) take(choice.move.event);
  };
  useKeys(obey, within);
  useFollow(() => player.settle(store.course().branch !== undefined));
  if (compares)
    return (
      <div className={`page page-${mode}`}>
        <Header onLink={() => void copyLink()} onPrint={() => void print()} onHelp={() => setHelp(true)} />
        <Notices />
        <Part waiting={<main className="compare" aria-busy="true" />}>
          <Compare keys={comparing} />
        </Part>
        <Part quiet={!help}>
          <Help open={help} onClose={() => setHelp(false)} />
        </Part>
      </div>
    );
  return (
    <>
      <div className={`page page-${mode}`}>
        <div className={`fold fold-${screen}`}>
          <Header onLink={() => void copyLink()} onPrint={() => void print()} onHelp={() => setHelp(true)} />
          <Notices />
          <main className="main">
            <ScreenView onTake={take} />
            <Time player={player} naming={naming} onNamed={() => setNaming(false)} />
          </main>
        </div>
        <Part quiet>
          <ExplorerFollows />
        </Part>
        <Status player={player} />
        <Part quiet={!help}>
          <Help open={help} onClose={() => setHelp(false)} />
        </Part>
      </div>
      <Part quiet>
        <PrintSheet />
      </Part>
    </>
  );
}

/** Which keys belong to what has the focus. */
function within(target: Element): Press['within'] {
  // What stands open above the page is closed by Escape, and by nothing else.
  if (document.querySelector(':popover-open') !== null) return 'text';
  if (target.closest('dialog, [data-keys="text"]') !== null) return 'text';
  if (target.matches('select, textarea, input:not([type="range"], [type="checkbox"], [type="file"])')) return 'text';
  if (target.closest('[data-keys="arrows"], [data-keys="tree"], input[type="range"]') !== null)
    return target.matches('button, [role="treeitem"]') ? 'text' : 'arrows';
  return target.matches('button, summary, a, input') ? 'space' : 'page';
}
