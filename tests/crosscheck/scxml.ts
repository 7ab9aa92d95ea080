import { createRequire } from 'node:module';
import { seeded } from '../../bench/chance.ts';
import { chartToScxml, scxmlName } from '../../src/doors/export.ts';
import { type Chart, describeChart } from '../../src/index.ts';
import { createOracle, positionsIn } from '../oracle.ts';

/** What of the interpreter is used. */
interface Interpreter {
  start(): void;
  gen(event: { readonly name: string }): void;
  getConfiguration(): readonly string[];
}
interface Scion {
  documentStringToModel(
    url: string,
    text: string,
    done: (error: unknown, model: { prepare(done: (error: unknown, made: unknown) => void): void }) => void,
  ): void;
  readonly core: { readonly Statechart: new (model: unknown) => Interpreter };
}

/** A chart's SCXML in an interpreter that knows nothing of XState. */
function interpret(text: string): Promise<() => Interpreter> {
  // The package has no types; the part that is used is written down above.
  const scion = createRequire(import.meta.url)('@scion-scxml/scxml') as Scion;
  return new Promise((resolve, reject) => {
    scion.documentStringToModel('chart.scxml', text, (error, model) => {
      if (error) return reject(error);
      model.prepare((fault, made) => (fault ? reject(fault) : resolve(() => new scion.core.Statechart(made))));
    });
  });
}

/**
 * Sends the same random events to a chart in XState and to its SCXML, and compares where both stand after each. Gives
 * the number of steps, and where they first differ.
 */
export async function compareScxml(
  chart: Chart,
  runs: number,
  length: number,
  seed: number,
): Promise<{ readonly steps: number; readonly moved: number; readonly difference: string | undefined }> {
  const description = describeChart(chart);
  const make = await interpret(chartToScxml(description));
  const stepper = createOracle(chart);
  const next = seeded(seed);
  let steps = 0;
  let moved = 0;
  for (let run = 0; run < runs; run++) {
    const other = make();
    other.start();
    let here = stepper.start();
    const sent: string[] = [];
    for (let at = 0; at < length; at++) {
      const event = description.events[next(description.events.length)] ?? '';
      sent.push(event);
      const before = here.value;
      here = stepper.step(here, event).snapshot;
      if (JSON.stringify(before) !== JSON.stringify(here.value)) moved++;
      other.gen({ name: scxmlName(event) });
      steps++;
      const positions = positionsIn(here, description);
      const expected = description.regions.map((region) =>
        ['chart', ...region.path, positions[region.name] ?? ''].map((part) => scxmlName(part)).join('.'),
      );
      if ([...other.getConfiguration()].sort().join() !== [...expected].sort().join())
        return { steps, moved, difference: `seed ${seed}, run ${run + 1}, after ${sent.join(', ')}` };
    }
  }
  return { steps, moved, difference: undefined };
}
