import { type WayOptions, Ways } from '../../doors/explore.ts';
import { scenarioToFile, type TextLayout } from '../../doors/export.ts';
import {
  courseAlong,
  describeChart,
  eventsOf,
  isDay,
  type Path,
  type Positions,
  partyOf,
  replay,
  splitByEvidence,
} from '../../index.ts';
import {
  type Asked,
  type AskFlags,
  ask,
  eventOf,
  goalOf,
  grouped,
  mapOf,
  misuse,
  paragraph,
  partyById,
  type Reply,
  say,
  told,
} from '../asking.ts';
import { tellBounded } from '../bounded.ts';
import { findScenario, placeOf } from '../find-scenario.ts';
import type { Setting } from '../setting.ts';
import { behindGoal, behindWay, tellBehind } from '../standing-on.ts';
import { shortWayLines, type ToldStep, toldSteps, wayLines } from '../way-text.ts';
import { answerTo } from '../write-out.ts';
import { wayByDay } from './path-by.ts';

export interface PathFlags extends AskFlags {
  readonly to?: string;
  readonly from?: string;
  readonly scenario?: string;
  readonly without: readonly string[];
  readonly by?: string;
  readonly fewestOf?: string;
  readonly out?: string;
}

/** How many ways are shown at most. */
const SHOWN = 10;

/** The ways to an outcome or a state: the shortest, and those with the fewest moves of some kind. */
export async function pathCommand({ talks, layout, folder }: Setting, flags: PathFlags): Promise<Asked> {
  if (flags.to === undefined) throw misuse('cli/misuse', told('misuse.needsOption', { option: '--to' }));
  const goal = goalOf(talks, flags.to);
  const without = flags.without.map((event) => eventOf(talks, event));
  const party = flags.fewestOf === undefined ? undefined : partyById(talks, flags.fewestOf);
  const place = placeOf(flags.from);
  const leaving =
    place === undefined
      ? undefined
      : { scenario: (await findScenario(talks, flags.scenario, folder)).scenario, to: place };
  const done = leaving === undefined ? undefined : replay(talks, leaving.scenario, { to: leaving.to });
  const from: Positions | undefined = done?.positions;
  if (flags.by !== undefined) {
    if (!isDay(flags.by)) throw misuse('cli/misuse', told('misuse.byDay', { came: flags.by }));
    const run = leaving && done && { scenario: leaving.scenario, done };
    return wayByDay({ talks, layout }, { ...flags, by: flags.by }, { goal, without, run });
  }
  let shortest: Path | undefined;
  const asked = ask(
    flags,
    layout,
    (reply, watch) => {
      const { model, symbolic } = mapOf(talks, watch);
      const options: WayOptions = { ...watch, from, without, symbolic };
      const ways = new Ways(model, goal.formula, options);
      tellQuestion(reply, layout, { to: flags.to, goal: goal.name, place, without });
      shortest = ways.best();
      tellWays();
      const way = shortest;
      const found = way !== undefined && way.steps.length > 0;
      tellBehind(reply, layout, found ? behindWay(talks, way) : behindGoal(talks, goal.formula, symbolic));

      function tellWays(): void {
        reply.found = shortest === undefined;
        reply.json.slice = ways.slice;
        reply.json.steps = ways.stepsFrom() ?? null;
        if (shortest === undefined) {
          reply.lines.push('', ...paragraph(layout, say('path.none'), 'warning'));
          return;
        }
        if (shortest.steps.length === 0) {
          reply.lines.push('', ...paragraph(layout, say('path.already')));
          return;
        }
        const first = toldSteps(talks, shortest);
        const all = ways.count();
        reply.json.ways = all === undefined ? null : String(all);
        const count = first.length;
        const words =
          all === 1n
            ? say('path.oneWay', { count })
            : say('path.length', { count, ways: all === undefined ? say('path.many') : grouped(all) });
        reply.lines.push('', ...paragraph(layout, words), ...sliceLine(layout, ways.slice));
        reply.json.shortest = first;
        reply.lines.push('', layout.paint('heading', say('path.first')), ...wayLines(talks, first, layout));
        tellOthers(reply, layout, eventsOf(shortest), ways.differing(SHOWN).map(eventsOf));

        const split = splitByEvidence(model, describeChart(talks.chart), talks.vocabulary);
        const splitNames = new Set(split.model.events.map((event) => event.name));
        const reported = new Ways(split.model, goal.formula, {
          ...watch,
          from,
          without: [...splitNames].filter((name) => without.includes(split.eventOf(name))),
          cost: (event) => (split.isCounterfactual(event) ? 1 : 0),
        });
        tellCheapest(reply, layout, first, {
          key: 'fewestCounterfactual',
          least: reported.costFrom() ?? 0,
          steps: stepsOf(reported.best(), (path) => toldSteps(talks, path, split.eventOf)),
        });
        if (party === undefined) return;
        const own = new Ways(model, goal.formula, {
          ...options,
          cost: (event) => (partyOf(event) === party.id ? 1 : 0),
        });
        tellCheapest(reply, layout, first, {
          key: 'fewestBy',
          party: party.name,
          least: own.costFrom() ?? 0,
          steps: stepsOf(own.best(), (path) => toldSteps(talks, path)),
        });
      }
    },
    { bounded: tellBounded(talks, layout, [{ id: flags.to, goal, from, without }]) },
  );
  if (flags.out === undefined || shortest === undefined) return asked;
  const names = { id: 'shortest-way', title: say('path.title', { goal: goal.name }), description: '' };
  const text = scenarioToFile(talks, courseAlong(talks, eventsOf(shortest), names, leaving));
  const written = (file: string): Asked => ({ ...asked, warnings: [say('path.written', { file })] });
  return { ...asked, ...(await answerTo(folder, flags.out, text, written)) };
}

const stepsOf = (path: Path | undefined, tell: (path: Path) => readonly ToldStep[]): readonly ToldStep[] =>
  path === undefined ? [] : tell(path);

const sliceLine = (layout: TextLayout, slice: readonly string[]): readonly string[] =>
  paragraph(layout, say('path.slice', { count: slice.length }), 'faint');

function tellQuestion(
  reply: Reply,
  layout: TextLayout,
  {
    to,
    goal,
    place,
    without,
  }: { to: string | undefined; goal: string; place: string | undefined; without: readonly string[] },
): void {
  Object.assign(reply.json, { to, goal, from: place ?? null, without });
  reply.lines.push(
    ...paragraph(layout, say('path.title', { goal }), 'title'),
    ...paragraph(layout, place === undefined ? say('path.fromStart') : say('path.from', { place }), 'faint'),
    ...(without.length === 0 ? [] : paragraph(layout, say('path.without', { events: without.join(', ') }), 'faint')),
  );
}

/** The other shortest ways, each by what it has instead of moves of the first. */
function tellOthers(
  reply: Reply,
  layout: TextLayout,
  first: readonly string[],
  ways: readonly (readonly string[])[],
): void {
  reply.json.differing = ways;
  const key = (way: readonly string[]): string => [...way].sort().join('\n');
  const others = ways.filter((way) => key(way) !== key(first));
  if (others.length === 0) {
    reply.lines.push('', ...paragraph(layout, say('path.same'), 'faint'));
    return;
  }
  reply.lines.push('', ...paragraph(layout, say('path.differing'), 'heading'));
  for (const way of others) {
    const text = say('path.instead', { without: less(first, way).join(', '), uses: less(way, first).join(', ') });
    const [head = '', ...rest] = paragraph({ ...layout, width: layout.width - 4 }, text);
    reply.lines.push(`  • ${head}`, ...rest.map((line) => `    ${line}`));
  }
}

/** The events of one way that the other has not, each as often as it is missing. */
function less(way: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return way.filter((event) => {
    const at = left.indexOf(event);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

interface Cheapest {
  readonly key: 'fewestCounterfactual' | 'fewestBy';
  readonly party?: string;
  readonly least: number;
  readonly steps: readonly ToldStep[];
}

function tellCheapest(reply: Reply, layout: TextLayout, first: readonly ToldStep[], cheapest: Cheapest): void {
  const { key, party = '', least, steps } = cheapest;
  reply.json[key] = { ...(party === '' ? {} : { party }), least, steps };
  const length = say('steps', { count: steps.length });
  const heading =
    key === 'fewestBy' ? say('path.fewestBy', { party, least, length }) : say(`path.${key}`, { least, length });
  const same = steps.map((step) => step.event).join() === first.map((step) => step.event).join();
  reply.lines.push('', ...paragraph(layout, heading, 'heading'));
  reply.lines.push(...(same ? [`  ${say('path.sameAsFirst')}`] : shortWayLines(steps, layout)));
}
