import { talksCase } from '../../scenarios/index.ts';
import { talksPackage } from '../../scenarios/package.ts';
import { whatIfs } from '../../scenarios/what-if/index.ts';
import type { Case, Frame, Scenario, Wish } from '../../src/index.ts';
import { firstEnglish, speechIn } from '../../src/visualizer/language/speech.ts';
import { PageStore } from '../../src/visualizer/state/page-store.ts';
import type { Material } from '../../src/visualizer/what-if/answer.ts';
import { editingOf, make } from '../../src/visualizer/what-if/editing.ts';
import { shippedWith } from '../../src/visualizer/what-if/shipped.ts';

export const talks: Case = talksCase;
const speech = speechIn(firstEnglish);
export const material: Material = { talks, whatIfs, speech };
export const record = ((): Scenario => {
  const found = talks.scenarios.find((one) => one.id === 'the-talks');
  if (found === undefined) throw new Error('the case has no record');
  return found;
})();

/** An entry of the browser's history. */
export interface Entry {
  readonly hash: string;
  readonly held: unknown;
}

/** A page in a browser that keeps what it is given. */
export async function pageAt(
  hash = '',
  kept = new Map<string, string>(),
  entries: Entry[] = [],
  language = 'en',
  watch: (listener: () => void) => void = () => {},
): Promise<PageStore> {
  entries.push({ hash, held: undefined });
  const store = new PageStore(
    talks,
    {
      storage: () => ({ getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) }),
      languages: ['en', 'ru'],
      watch,
      hash: () => entries.at(-1)?.hash ?? '',
      setHash: (next, how, held) => {
        if (how === 'replace') entries.pop();
        entries.push({ hash: next, held });
      },
      held: () => entries.at(-1)?.held,
      branchName: (number) => `What if ${number}`,
      copyName: (name) => `${name} (other tab)`,
      editing: () => editingOf(talksPackage, talks),
    },
    language,
  );
  await store.change();
  await Promise.resolve();
  return store;
}

/** What a change is made with, as the page in English has it: the case, with its what-ifs there. */
export const inEnglish = { given: talksPackage, whatIfs: undefined, ...speech };
await shippedWith(talksPackage).ready;

/** Makes a change as the page in English does. */
export const makeIn = (store: PageStore, wish: Wish): void => make({ store, ...inEnglish }, wish);

/** The step of a course that an event brought about. */
export function frameOf(store: PageStore, id: string): Frame {
  const frame = store.course().run.frames.find((one) => one.cause?.id === id);
  if (frame === undefined) throw new Error(`no step ${id}`);
  return frame;
}

/** Strikes a step out, as a click does. */
export const strike = (store: PageStore, id: string): void =>
  makeIn(store, { kind: 'strike', frame: frameOf(store, id) });
