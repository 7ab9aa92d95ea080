import {
  type Case,
  type CasePackage,
  editsToText,
  flattenWhatIf,
  type Plausibility,
  type WhatIf,
  type Wish,
} from '../../index.ts';
import type { Page } from '../parts/page.ts';
import type { Editing } from '../state/around.ts';
import type { Branch } from '../state/branch.ts';
import type { Course } from '../state/place.ts';
import { type Changed, changed } from './changes.ts';
import { readEdits } from './edit-text.ts';
import { shippedNow, shippedWith } from './shipped.ts';
import { onWhatIfs } from './words.ts';

/** What makes the changes of branches, once the what-ifs of the case are there to be named. */
export async function editingOf(given: CasePackage, talks: Case): Promise<Editing> {
  const shipped = await shippedWith(given).ready.catch(() => undefined);
  return {
    edit: (scenario, edits) => readEdits(talks, scenario, edits).scenario,
    check: ({ scenario, edits = '', shipped: named }) => {
      const base = talks.scenarios.find((one) => one.id === scenario);
      const known = shipped === undefined ? named : shipped.find((one) => one.id === named)?.id;
      if (base === undefined) return { edits: '', left: [], shipped: known };
      const read = readEdits(talks, base, edits);
      return { edits: editsToText(talks, base, read.edits), left: read.left, shipped: known };
    },
  };
}

/**
 * Makes a change to the course on screen, or takes one back; what could not be done is told. The reasons of a what-if of
 * the case stay with a course that begins as one.
 */
export function make(page: Pick<Page, 'store' | 'given' | 'whatIfs' | 'voice'>, wish: Wish): void {
  const { store } = page;
  const course = store.course();
  if (wish.kind === 'strike' && wish.frame.cause?.by !== 'party') {
    if (wish.frame.cause !== undefined) store.tell({ kind: 'told', text: page.voice(onWhatIfs).say('step.calendar') });
    return;
  }
  const base = store.courses.record(course.branch?.scenario ?? course.run.scenario.id).run.scenario;
  const made: Changed = changed(store.talks, base, course, wish, knownReasons(store.talks, course, shippedNow(page)));
  if (made.left.length > 0) store.tell({ kind: 'changes', left: made.left });
  if (made.branch.edits === '') {
    if (course.branch === undefined) return;
    store.remove(course.branch.id);
    store.goTo(stepOf(store.courses.record(base.id), made.at));
    return;
  }
  if (wish.kind === 'why') {
    const { step } = store.get().place;
    store.put(made.branch, () => step);
  } else if (made.branch.edits !== course.branch?.edits) store.put(made.branch, (there) => stepOf(there, made.at));
}

/** The reasons of the what-if of the case that a course is, while nothing else is changed in it. */
function knownReasons(
  talks: Case,
  { branch }: Course,
  whatIfs: readonly WhatIf[],
): readonly (Plausibility | undefined)[] {
  const known = whatIfs.find((one) => one.id === branch?.shipped);
  if (known === undefined) return [];
  const { root, edits } = flattenWhatIf(talks, known, whatIfs);
  return editsToText(talks, root, edits) === branch?.edits ? edits.map((edit) => edit.why) : [];
}

const stepOf = (course: Course, id: string | undefined): number =>
  Math.max(
    0,
    course.run.frames.findIndex((frame) => frame.cause?.id === id),
  );

/** The branch that a what-if of the case is. */
export function branchOfWhatIf(talks: Case, whatIf: WhatIf, others: readonly WhatIf[]): Omit<Branch, 'id'> {
  const { root, edits } = flattenWhatIf(talks, whatIf, others);
  return {
    scenario: root.id,
    edits: editsToText(talks, root, edits),
    shipped: whatIf.id,
    after: '',
    events: [],
    name: whatIf.title,
  };
}
