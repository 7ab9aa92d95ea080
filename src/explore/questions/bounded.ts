import {
  createFactoredStepper,
  type Digits,
  type FactoredModel,
  type Formula,
  type Path,
  type Positions,
} from '../../model/index.ts';
import { sliceFor } from '../slice.ts';

/** What a search found that looks at so many positions and no more. */
export interface Bounded {
  /** A shortest way, where one was met; that none was says something only where the search is complete. */
  readonly path: Path | undefined;
  readonly positions: number;
  /** Up to how many moves away all positions were looked at. */
  readonly depth: number;
  /** Whether nothing was left to look at, so that the answer is as good as that of a search without bounds. */
  readonly complete: boolean;
}

/**
 * Looks for a goal move by move on the slice that decides it, at no more than so many positions: the cheaper way where
 * diagrams outgrow their room, since what is near is found whatever the size of the whole.
 */
export function searchBounded(
  model: FactoredModel,
  goal: Formula,
  most: number,
  { from, without = [] }: { readonly from?: Positions | undefined; readonly without?: readonly string[] } = {},
): Bounded {
  const slice = sliceFor(model, goal).model;
  const stepper = createFactoredStepper(slice);
  const holds = stepper.test(goal);
  const start = from === undefined ? stepper.initial() : stepper.digitsOf(from);
  const withheld = new Set(without);
  const found: { readonly digits: Digits; readonly before: number; readonly event: number; readonly depth: number }[] =
    [{ digits: start, before: -1, event: -1, depth: 0 }];
  const seen = new Set([stepper.model.key(start)]);
  const end = (at: number, complete: boolean, path?: Path): Bounded => ({
    path,
    positions: found.length,
    depth: complete ? (found.at(-1)?.depth ?? 0) : Math.max(0, (found[at]?.depth ?? 1) - 1),
    complete,
  });
  for (let at = 0; at < found.length; at++) {
    const here = found[at];
    if (here === undefined) break;
    if (holds(here.digits)) {
      const events: string[] = [];
      for (let step = here; step.before >= 0; step = found[step.before] ?? step)
        events.push(slice.events[step.event]?.name ?? '');
      return { ...end(at, false, told(model, events.reverse(), from)), depth: here.depth };
    }
    for (const [event, { name }] of slice.events.entries()) {
      if (withheld.has(name)) continue;
      const after = here.digits.slice();
      if (!stepper.step(here.digits, event, after)) continue;
      const key = stepper.model.key(after);
      if (seen.has(key)) continue;
      if (found.length >= most) return end(at, false);
      seen.add(key);
      found.push({ digits: after, before: at, event, depth: here.depth + 1 });
    }
  }
  return end(found.length - 1, true);
}

/** A way of the slice in the whole model. */
function told(model: FactoredModel, events: readonly string[], from: Positions | undefined): Path {
  const whole = createFactoredStepper(model);
  let digits = from === undefined ? whole.initial() : whole.digitsOf(from);
  const start = whole.positionsOf(digits);
  const steps = events.map((event) => {
    digits = whole.model.next(digits, event) ?? digits;
    return { event, after: whole.positionsOf(digits) };
  });
  return { start, steps };
}
