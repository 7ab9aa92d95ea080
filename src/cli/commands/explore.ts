import {
  compileDescribed,
  compileFactored,
  type Goal,
  type MapSummary,
  pathToDeadEnd,
  Symbolic,
  sliceOf,
  summarise,
} from '../../doors/explore.ts';
import type { TextLayout } from '../../doors/export.ts';
import { belongsTo } from '../../doors/inside.ts';
import { type ChartDescription, describeChart, type FactoredModel, type Path, regionsRead } from '../../index.ts';
import {
  type Asked,
  type AskFlags,
  ask,
  grouped,
  issueById,
  mapOf,
  misuse,
  paragraph,
  type Reply,
  say,
  tellSize,
  told,
  wholeMapOf,
} from '../asking.ts';
import { tellAtLeast } from '../bounded.ts';
import { freedLines, standing } from '../freed.ts';
import { inFile, loadChart } from '../load-chart.ts';
import type { Setting } from '../setting.ts';

export interface ExploreFlags extends AskFlags {
  readonly slice?: string;
  readonly free?: boolean;
  readonly events?: string;
}

/** Counts what can be reached: in the case's chart, in the slice of an issue, or in a chart from a file. */
export async function exploreCommand(
  { talks, layout, folder }: Setting,
  file: string | undefined,
  flags: ExploreFlags,
): Promise<Asked> {
  if (file !== undefined) {
    if (flags.slice !== undefined) throw misuse('cli/misuse', told('misuse.chartAndCase', { option: '--slice' }));
    const { chart, passedOver } = await loadChart(file, folder, { free: flags.free });
    const events = flags.events?.split(',').flatMap((one) => one.trim() || []);
    const wild = events?.find((one) => one.includes('*'));
    if (wild !== undefined) throw misuse('cli/misuse', told('misuse.wildEvent', { name: wild }));
    const description = inFile(file, () => describeChart(chart, { free: flags.free, events }));
    return ask(
      flags,
      layout,
      (reply, watch) => {
        const title = say('explore.title', { title: description.id });
        reply.json.title = description.id;
        tellReading(reply, layout, description, passedOver);
        const model = inFile(file, () => compileDescribed(description));
        tellSize(reply, layout, title, model);
        const symbolic = Symbolic.reached(model, watch);
        const told = summarise(model, [], { ...watch, symbolic });
        tell(reply, told);
        tellDeadEnd(reply, layout, told, () => pathToDeadEnd(model, { ...watch, symbolic }));
        reply.lines.push('', ...paragraph(layout, say('explore.fileNote'), 'faint'));
      },
      { bounded: tellAtLeast(() => compileDescribed(description), layout) },
    );
  }
  for (const option of ['free', 'events'] as const)
    if (flags[option] !== undefined) throw misuse('cli/misuse', told('misuse.onlyChart', { option: `--${option}` }));
  const issue = flags.slice === undefined ? undefined : issueById(talks, flags.slice);
  const modelAsked = (): FactoredModel => {
    const model = compileFactored(talks.chart);
    const own = model.regions.map(({ name }) => name).filter((name) => issue === undefined || belongsTo(issue, name));
    return issue === undefined ? model : sliceOf(model, own).model;
  };
  return ask(
    flags,
    layout,
    (reply, watch) => {
      reply.json.title = issue?.name ?? talks.title;
      const title = say('explore.title', { title: issue?.name ?? talks.title });
      const whole =
        issue === undefined
          ? wholeMapOf(talks, watch, (known) => tellSize(reply, layout, title, known))
          : mapOf(talks, watch);
      const wanted = whole.model.regions
        .map((region) => region.name)
        .filter((name) => issue === undefined || belongsTo(issue, name));
      const slice = issue === undefined ? undefined : sliceOf(whole.model, wanted, whole.symbolic);
      const { model, symbolic } = slice === undefined ? whole : { model: slice.model, symbolic: undefined };
      if (slice !== undefined) tellSize(reply, layout, title, model);
      const told = summarise(model, [], { ...watch, symbolic });
      tell(reply, told);
      if (slice !== undefined) {
        reply.json.slice = slice.regions;
        reply.lines.push(...paragraph(layout, say('explore.slice', { regions: slice.regions.join(', ') }), 'faint'));
      }
      tellDeadEnd(reply, layout, told, () => pathToDeadEnd(model, { ...watch, symbolic }));
      const regions = new Set(told.regions);
      const asked = talks.outcomes.filter((one) => regionsRead(one.formula).every((name) => regions.has(name)));
      const goals: Goal[] = asked.map(({ id, formula }) => ({ name: id, formula }));
      const { outcomes } = summarise(model, goals, { ...watch, symbolic });
      reply.json.outcomes = outcomes.map(({ name, steps }) => ({ id: name, steps: steps ?? null }));
      if (outcomes.length === 0) return;
      reply.lines.push('', ...paragraph(layout, say('explore.outcomes')));
      for (const [index, { steps }] of outcomes.entries()) {
        const count = steps === undefined ? say('explore.unreachable') : String(steps).padStart(4);
        reply.lines.push(
          `${count}  ${asked[index]?.name ?? ''} ${layout.paint('faint', `(${asked[index]?.id ?? ''})`)}`,
        );
      }
    },
    { bounded: tellAtLeast(modelAsked, layout, talks) },
  );
}

/** Begins an answer with what was let free, what stands for more than it names, and what was passed over. */
function tellReading(
  reply: Reply,
  layout: TextLayout,
  description: ChartDescription,
  passedOver: readonly string[],
): void {
  const lines = freedLines(description, passedOver);
  if (description.freed.length > 0) Object.assign(reply.json, { freed: description.freed, loose: description.loose });
  if (passedOver.length > 0) reply.json.passedOver = passedOver;
  const stands = standing(description);
  if (stands.length > 0) reply.json.anyOther = stands;
  for (const line of lines) reply.lines.push(...paragraph(layout, line));
  if (lines.length > 0) reply.lines.push('');
}

function tell(reply: Reply, told: MapSummary): void {
  const { positions, moves, deadEnds } = told;
  Object.assign(reply.json, { positions, moves, deadEnds });
  reply.lines.push(
    say('explore.positions', { count: grouped(positions) }),
    say('explore.moves', { count: grouped(moves) }),
  );
}

function tellDeadEnd(reply: Reply, layout: TextLayout, told: MapSummary, find: () => Path | undefined): void {
  if (told.deadEnds === '0') {
    reply.lines.push(...paragraph(layout, say('explore.noDeadEnds')));
    return;
  }
  const path = find();
  const events = path?.steps.map((step) => step.event) ?? [];
  reply.json.deadEnd = events;
  reply.lines.push(
    ...paragraph(layout, say('explore.deadEnds', { count: grouped(told.deadEnds) })),
    ...events.map((event, index) => `  ${String(index + 1).padStart(2)}  ${event}`),
  );
}
