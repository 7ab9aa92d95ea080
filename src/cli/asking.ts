import { compileFactored, type Goal, Symbolic, type Watch } from '../doors/explore.ts';
import { type TextLayout, wrap } from '../doors/export.ts';
import {
  type Case,
  DemarcheError,
  describeChart,
  type ErrorCode,
  type FactoredModel,
  type Formula,
  type Sentence,
} from '../index.ts';
import { exploreWords, hintOf, sentence, type Values } from '../messages/index.ts';
import { formatOf } from './format.ts';
import { type Bounds, type Cut, doWithin } from './interrupt.ts';
import type { Answer } from './io.ts';
import { sayIn } from './words.ts';

/** Says the words of the explorer. */
export const say = sayIn('explore');

/** The flags that every question to the explorer takes. */
export interface AskFlags {
  readonly format: string;
  readonly limit?: string;
  readonly timeout?: string;
}

/** An answer that may have been cut short. */
export interface Asked extends Answer {
  readonly cut: Cut | undefined;
}

/** What a question is answered with: the data for programs, and the lines for people, both grown as the work goes on. */
export interface Reply {
  readonly json: Record<string, unknown>;
  readonly lines: string[];
  found: boolean;
  /** The whole answer in another format, for a question that has it. */
  written?: string;
}

/** How a question is asked. */
export interface Asking {
  /** Whether it is answered in CSV and Markdown too. */
  readonly inEveryFormat?: boolean;
  /** The cheaper way that is tried where the limit is met; what it says comes after what was known by then. */
  readonly bounded?: (reply: Reply, limit: number) => void;
}

/** The most nodes of a diagram where no limit is given. */
const NODES = 20_000_000;

/**
 * Asks a question within its bounds. What the work has written into the reply by the time it is cut short is the answer
 * then, and says that it is partial.
 */
export function ask(
  flags: AskFlags,
  layout: TextLayout,
  work: (reply: Reply, watch: Watch) => void,
  { inEveryFormat = false, bounded }: Asking = {},
): Asked {
  const bounds = boundsOf(flags);
  const asJson = inEveryFormat ? formatOf(flags.format) === 'json' : isJson(flags.format);
  const reply: Reply = { json: {}, lines: [], found: false };
  let nodes = 0;
  const watch: Watch = {
    limit: bounds.limit,
    onProgress: ({ found }) => {
      nodes = found;
    },
  };
  const cut = doWithin(() => work(reply, watch), bounds);
  const { json, lines } = reply;
  if (cut === 'limit' && bounded !== undefined) {
    const limit = bounds.limit ?? NODES;
    const first = paragraph(layout, say('bounded.first', { limit: grouped(limit) }), 'warning');
    lines.unshift(...first, ...(lines.length > 0 ? [''] : []));
    const again = doWithin(() => bounded(reply, limit), bounds);
    if (again !== undefined) lines.push('', say(`cut.${again}`));
  }
  const { found } = reply;
  if (asJson) {
    const whole = cut === undefined ? json : { partial: cut, ...json, nodes };
    return { text: `${JSON.stringify(whole, undefined, 2)}\n`, found, cut };
  }
  if (reply.written !== undefined) return { text: reply.written, found, cut };
  const known = lines.length === 0 ? [say('cut.nothing')] : [''];
  const tail = [...known, ...(nodes > 0 ? [say('cut.progress', { count: grouped(nodes) })] : [])];
  const told = cut === undefined ? [] : tail.flatMap((line) => (line === '' ? [''] : wrap(line, layout.width)));
  return { text: [...lines, ...told].join('\n'), found, cut };
}

function isJson(format: string): boolean {
  if (format === 'json' || format === 'text') return format === 'json';
  throw misuse('cli/misuse', told('misuse.answerFormat', { name: format }));
}

function boundsOf(flags: AskFlags): Bounds {
  return { limit: numberOf('--limit', flags.limit), seconds: numberOf('--timeout', flags.timeout) };
}

/** A number above 0 that a person gave. */
export function numberOf(option: string, given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const value = Number(given);
  if (Number.isFinite(value) && value > 0) return value;
  throw misuse('cli/misuse', told('misuse.number', { option, came: given }));
}

/** A sentence of the explorer for an error: what is misused, by its key. */
export const told = <Key extends keyof typeof exploreWords>(
  key: Key,
  ...values: Values<(typeof exploreWords)[Key], Sentence | string | number>
): Sentence => sentence(exploreWords, key, ...values);

export const misuse = (code: ErrorCode, problem: Sentence): DemarcheError => new DemarcheError(code, problem);

/** The one of these that has this name; what has none is refused with the nearest. */
function named<Value>(
  all: Iterable<readonly [string, Value]>,
  name: string,
  refuse: (hint: Sentence | '') => DemarcheError,
): Value {
  const known = new Map(all);
  const found = known.get(name);
  if (found !== undefined) return found;
  throw refuse(hintOf(name, known.keys()));
}

/** The chart of a case for searches: as a factored model, and in diagrams. */
export interface ChartMap {
  readonly model: FactoredModel;
  readonly symbolic: Symbolic;
}

/** The map of a case, its reachable positions not yet found. */
export function mapOf(talks: Pick<Case, 'chart'>, watch: Watch): ChartMap {
  const model = compileFactored(talks.chart);
  return { model, symbolic: new Symbolic(model, watch) };
}

/** The map with its positions found. `known` is told of the model before that work begins, which may be cut short. */
export function wholeMapOf(talks: Pick<Case, 'chart'>, watch: Watch, known: (model: FactoredModel) => void): ChartMap {
  const model = compileFactored(talks.chart);
  known(model);
  return { model, symbolic: Symbolic.reached(model, watch) };
}

/** A goal as a person names it: an outcome of the case, or `REGION=STATE`. */
export function goalOf(talks: Case, given: string): Goal {
  const at = given.indexOf('=');
  if (at < 0) {
    const outcome = named(
      talks.outcomes.map((one) => [one.id, one] as const),
      given,
      (hint) => misuse('case/unknown-outcome', told('misuse.goal', { name: given, hint })),
    );
    return { name: outcome.name, formula: outcome.formula };
  }
  const [region, state] = [given.slice(0, at), given.slice(at + 1)];
  const { states } = named(
    describeChart(talks.chart).regions.map((one) => [one.name, one] as const),
    region,
    (hint) => misuse('chart/unknown-region', told('misuse.region', { name: region, hint })),
  );
  named(
    states.map((one) => [one.name, one] as const),
    state,
    (hint) => misuse('chart/unknown-state', told('misuse.state', { region, name: state, hint })),
  );
  const formula: Formula = { region, in: [state] };
  return { name: given, formula };
}

/** An event of the case by its name. */
export function eventOf(talks: Case, name: string): string {
  return named(
    Object.keys(talks.vocabulary).map((event) => [event, event] as const),
    name,
    (hint) => misuse('chart/unknown-event', told('misuse.event', { name, hint })),
  );
}

/** An issue of the case by its id. */
export function issueById(talks: Pick<Case, 'issues'>, id: string): Case['issues'][number] {
  return named(
    talks.issues.map((one) => [one.id, one] as const),
    id,
    (hint) => misuse('case/invalid', told('misuse.issue', { name: id, hint })),
  );
}

/** A party of the case by its id. */
export function partyById(talks: Case, id: string): Case['parties'][number] {
  return named(
    talks.parties.map((one) => [one.id, one] as const),
    id,
    (hint) => misuse('scenario/unknown-party', told('misuse.party', { name: id, hint })),
  );
}

/** Writes how large a chart is, which is known before any search. */
export function tellSize(reply: Reply, layout: TextLayout, title: string, model: FactoredModel): void {
  const [regions, events] = [model.regions.length, model.events.length];
  Object.assign(reply.json, { regions, events });
  const words = {
    regions: say('explore.regions', { count: regions }),
    events: say('explore.events', { count: events }),
  };
  reply.lines.push(...paragraph(layout, title, 'title'), '', say('explore.size', words));
}

/** A number with its digits in groups of three. */
export const grouped = (count: number | bigint | string): string => String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');

/** Lines of a paragraph, a heading or a title, painted. */
export function paragraph(layout: TextLayout, text: string, style?: Parameters<TextLayout['paint']>[0]): string[] {
  return wrap(text, layout.width).map((line) => (style === undefined ? line : layout.paint(style, line)));
}
