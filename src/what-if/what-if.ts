import type { Case, Scenario } from '../case/index.ts';
import { expectCase, holdsAll } from '../case/index.ts';
import { describeChart } from '../chart/index.ts';
import { callProblems, cameOf, editProblems, hintOf, nameProblems, sentence } from '../messages/index.ts';
import { DemarcheError, type ErrorCode, type ErrorPlace, type Sentence } from '../model/index.ts';
import { bringsIn, type Edit, type EditDraft } from './edit.ts';
import { editPlace, settle } from './settle.ts';

/** What someone expects to hold at the end: an outcome of the case, or where a region stands. */
export type Expectation =
  | { readonly outcome: string; readonly holds: boolean }
  | { readonly region: string; readonly state: string };

/** A question to the talks: a course, what is changed in it and why that is plausible, and what the answer is worth. */
export interface WhatIf {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  /** The file that it was read from, where there is one: what is wrong with it is said of that file. */
  readonly file?: string | undefined;
  /** The case that it is made for; any where it is left out. */
  readonly case?: string | undefined;
  /** The id of a scenario or of another what-if, or the other what-if itself. */
  readonly base: string | WhatIf;
  readonly edits: readonly EditDraft[];
  readonly expectations?: readonly Expectation[] | undefined;
  /** What the model shows by it. */
  readonly shows: string;
  /** What it cannot show. */
  readonly cannotShow: string;
  readonly facts: readonly string[];
}

/** A what-if worked out: the course that it leaves, the edits with nothing left open, and the course that comes of it. */
export interface Resolved {
  readonly whatIf: WhatIf;
  /** The scenario of the case at the bottom of all bases. */
  readonly root: Scenario;
  readonly base: Scenario;
  readonly edits: readonly Edit[];
  readonly scenario: Scenario;
  /** The changes of all bases, the lowest first, and those of the what-if itself: what makes it of the root. */
  readonly drafts: readonly EditDraft[];
}

/**
 * Works out a what-if over its base, and that over its own. `others` are the what-ifs that a base may name. Throws
 * `what-if/cycle` where a base comes back to itself, and what names nothing or contradicts itself by its place.
 */
export function resolveWhatIf(talks: Case, whatIf: WhatIf, others: readonly WhatIf[] = []): Resolved {
  expectCase(talks);
  return resolve(talks, whatIf, others, []);
}

function resolve(talks: Case, whatIf: WhatIf, others: readonly WhatIf[], above: readonly WhatIf[]): Resolved {
  if (!holdsAll(whatIf, ['question', 'base', 'edits']))
    throw new DemarcheError('what-if/invalid', sentence(callProblems, 'call.whatIf', { came: cameOf(whatIf) }));
  const fail = failIn(whatIf);
  if (above.includes(whatIf)) {
    const names = [...above, whatIf].map((one) => one.id).join(' → ');
    fail('what-if/cycle', 'base', sentence(editProblems, 'edit.circle', { names }));
  }
  if (whatIf.case !== undefined && whatIf.case !== talks.id)
    fail('what-if/invalid', 'case', sentence(editProblems, 'edit.otherCase', { name: whatIf.case, own: talks.id }));
  checkNames(talks, whatIf, fail);
  const { root, scenario: base, drafts } = baseOf(talks, whatIf, others, [...above, whatIf]);
  const { scenario, edits } = settle(base, whatIf.edits, nameOf(whatIf));
  return {
    whatIf,
    root,
    base,
    edits,
    scenario: { ...scenario, id: whatIf.id, title: whatIf.title, expected: undefined },
    drafts: [...drafts, ...whatIf.edits],
  };
}

function baseOf(
  talks: Case,
  whatIf: WhatIf,
  others: readonly WhatIf[],
  above: readonly WhatIf[],
): Pick<Resolved, 'root' | 'scenario' | 'drafts'> {
  const { base } = whatIf;
  if (typeof base !== 'string') return resolve(talks, base, others, above);
  const scenarios = [...talks.scenarios, ...(talks.wider?.scenarios ?? [])];
  const scenario = scenarios.find((one) => one.id === base);
  if (scenario !== undefined) return { root: scenario, scenario, drafts: [] };
  const other = above.find((one) => one.id === base) ?? others.find((one) => one.id === base);
  if (other !== undefined) return resolve(talks, other, others, above);
  const names = [...scenarios, ...others].map((one) => one.id);
  return failIn(whatIf)('case/unknown-scenario', 'base', unknown('name.base', base, names));
}

/** What a person knows a what-if by. */
const nameOf = ({ file, id }: WhatIf): string => file ?? id;

type Fail = (code: ErrorCode, place: ErrorPlace['place'], problem: Sentence) => never;

const failIn =
  (whatIf: WhatIf): Fail =>
  (code, place, problem) => {
    throw new DemarcheError(code, problem, { file: nameOf(whatIf), place });
  };

function unknown(
  key: 'name.base' | 'name.fact' | 'name.event' | 'name.deadline' | 'name.outcome' | 'name.region',
  name: string,
  names: Iterable<string>,
): Sentence {
  return sentence(nameProblems, key, { name, hint: hintOf(name, names) });
}

function checkNames(talks: Case, whatIf: WhatIf, fail: Fail): void {
  const facts = new Set([...talks.ledger, ...(talks.wider?.facts ?? [])].map((fact) => fact.id));
  const checkFacts = (cited: readonly string[], place: ErrorPlace['place']): void => {
    for (const fact of cited) if (!facts.has(fact)) fail('case/unknown-fact', place, unknown('name.fact', fact, facts));
  };
  checkFacts(whatIf.facts, 'facts');
  whatIf.edits.forEach((edit, index) => {
    const place = editPlace(edit, index);
    checkFacts(edit.why?.facts ?? [], place);
    const event = bringsIn(edit);
    checkFacts(event?.facts ?? [], place);
    if (event !== undefined && !Object.hasOwn(talks.vocabulary, event.type))
      fail('scenario/unknown-event', place, unknown('name.event', event.type, Object.keys(talks.vocabulary)));
    const deadlines = talks.deadlines.map((deadline) => deadline.id);
    if (edit.kind === 'deadline' && !deadlines.includes(edit.deadline))
      fail('what-if/invalid', place, unknown('name.deadline', edit.deadline, deadlines));
  });
  whatIf.expectations?.forEach((expectation, index) => {
    checkExpectation(talks, expectation, sentence(editProblems, 'edit.expectation', { number: index + 1 }), fail);
  });
}

function checkExpectation(talks: Case, expectation: Expectation, place: Sentence, fail: Fail): void {
  if ('outcome' in expectation) {
    const outcomes = talks.outcomes.map((outcome) => outcome.id);
    if (!outcomes.includes(expectation.outcome))
      fail('case/unknown-outcome', place, unknown('name.outcome', expectation.outcome, outcomes));
    return;
  }
  const { regions } = describeChart(talks.chart);
  const region = regions.find((one) => one.name === expectation.region);
  if (region === undefined) {
    const names = regions.map((one) => one.name);
    fail('chart/unknown-region', place, unknown('name.region', expectation.region, names));
  } else if (!region.states.some((state) => state.name === expectation.state)) {
    const names = region.states.map((state) => state.name);
    const { name, state } = { name: region.name, state: expectation.state };
    const hint = hintOf(state, names);
    fail('chart/unknown-state', place, sentence(nameProblems, 'name.state', { name: state, region: name, hint }));
  }
}
