import { compileFactored, reachableGraph, sliceOf, summarise } from '../../doors/explore.ts';
import {
  chartToGraphviz,
  chartToMermaid,
  chartToScxml,
  chartToTypeScript,
  chartToXStateJson,
  graphToCsv,
  graphToGraphml,
  modelToPromela,
} from '../../doors/export.ts';
import {
  type Case,
  type CaseChart,
  DemarcheError,
  describeChart,
  type FactoredModel,
  machineOf,
  nearest,
  type WrittenChart,
} from '../../index.ts';
import { assertNever, hintOf } from '../../messages/index.ts';
import { grouped, issueById, misuse, numberOf, say, told } from '../asking.ts';
import { type ExportFormat, exportFormats } from '../export-formats.ts';
import { marked } from '../format.ts';
import type { Answer } from '../io.ts';
import { loadPlainChart, refuseUnlessFlat } from '../load-chart.ts';
import type { Setting } from '../setting.ts';
import { answerTo } from '../write-out.ts';

export interface ExportFlags {
  readonly issue?: string;
  readonly slice?: string;
  readonly out?: string;
  readonly limit?: string;
  readonly bom?: boolean;
}

/** What is read of a case here; a chart from a file has no more than itself. */
type Source = Pick<Case, 'chart' | 'issues' | 'issueCharts' | 'outcomes'>;

/** Writes the chart of the case, of an issue, of a slice or of a file for another tool. */
export async function exportCommand(
  { talks, folder }: Setting,
  given: string,
  file: string | undefined,
  { issue, slice, out, limit, bom }: ExportFlags,
): Promise<Answer> {
  const format = exportFormats.find((one) => one === given);
  if (format === undefined) {
    const hint = nearest(given, exportFormats) === undefined ? '' : hintOf(given, exportFormats);
    const names = exportFormats.join(', ');
    throw misuse('cli/misuse', told('misuse.exportFormat', { name: given, hint, names }));
  }
  if (file !== undefined && issue !== undefined)
    throw misuse('cli/misuse', told('misuse.chartAndCase', { option: '--issue' }));
  const alone = file === undefined ? undefined : await loadPlainChart(file, folder);
  if (alone !== undefined && file !== undefined && ofRegions.includes(format))
    refuseUnlessFlat(alone.description, file, format);
  const source = alone === undefined ? talks : { chart: alone.chart, issues: [], issueCharts: {}, outcomes: [] };
  const text = marked(textOf(format, source, { issue, slice, limit: numberOf('--limit', limit) }), format, bom);
  const answer = await answerTo(folder, out, text, (written) => ({
    text: say('export.written', { file: written, count: text.length, format }),
  }));
  return { ...answer, warnings: alone?.warnings };
}

/** The formats that write regions side by side alone. */
const ofRegions: readonly ExportFormat[] = ['scxml', 'mermaid', 'graphviz'];

interface Part {
  readonly issue: string | undefined;
  readonly slice: string | undefined;
  readonly limit: number | undefined;
}

function textOf(format: ExportFormat, talks: Source, part: Part): string {
  const chart = chartOf(talks, part.issue);
  const drawn = (write: (description: WrittenChart) => string): string => {
    if (part.slice !== undefined) throw misuse('cli/misuse', told('misuse.sliceOfChart', { format }));
    return write(describeChart(machineOf(chart)));
  };
  const conditions = Object.fromEntries(talks.outcomes.map((one) => [one.id, one.formula]));
  switch (format) {
    case 'xstate-json':
      return drawn(chartToXStateJson);
    case 'xstate-ts':
      return drawn(chartToTypeScript);
    case 'scxml':
      return drawn(chartToScxml);
    case 'mermaid':
      return drawn(chartToMermaid);
    case 'graphviz':
      return drawn(chartToGraphviz);
    case 'promela':
      return modelToPromela(modelOf(talks, chart, part.slice), { title: part.slice ?? chart.id, conditions });
    case 'graph-csv':
      return graphToCsv(graphOf(talks, chart, part));
    case 'graphml':
      return graphToGraphml(graphOf(talks, chart, part));
    default:
      return assertNever(format);
  }
}

function chartOf(talks: Source, issue: string | undefined): CaseChart {
  if (issue === undefined) return talks.chart;
  const { id } = issueById(talks, issue);
  const own = talks.issueCharts[id];
  if (own === undefined) throw misuse('case/invalid', told('misuse.noIssueChart', { name: id }));
  return own;
}

function modelOf(talks: Source, chart: CaseChart, slice: string | undefined): FactoredModel {
  const model = compileFactored(chart);
  if (slice === undefined) return model;
  const names = model.regions.map((region) => region.name);
  const parts = talks.issues.find((one) => one.id === slice)?.regions ?? [slice];
  const wanted = names.filter((name) => parts.some((part) => name === part || name.startsWith(`${part}.`)));
  if (wanted.length > 0) return sliceOf(model, wanted).model;
  const hint = hintOf(slice, [...talks.issues.map((one) => one.id), ...names]);
  throw misuse('chart/unknown-region', told('misuse.slice', { name: slice, hint }));
}

/** The most positions that a graph is written of where nothing else is said: it is made to be read by another tool. */
const MOST = 100_000;

/** A graph with a part missing would mislead another tool, so one that is too large is not begun. */
function graphOf(talks: Source, chart: CaseChart, { slice, limit = MOST }: Part): ReturnType<typeof reachableGraph> {
  const model = modelOf(talks, chart, slice);
  const count = summarise(model).positions;
  if (BigInt(count) > BigInt(Math.floor(limit)))
    throw new DemarcheError(
      'explore/limit',
      told('misuse.graphTooLarge', { count: grouped(count), most: grouped(Math.floor(limit)) }),
    );
  return reachableGraph(model, { limit: Math.floor(limit) });
}
