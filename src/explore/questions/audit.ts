import type { FactoredModel, Formula } from '../../model/index.ts';
import { none } from '../diagram/forest.ts';
import { Symbolic } from '../symbolic.ts';
import type { Watch } from '../watch.ts';

/** What of a chart has no part in any course. */
export interface Audit {
  /** Moves whose condition never holds where their event is accepted. */
  readonly neverFires: readonly { readonly event: string; readonly region: string; readonly to: string }[];
  /** Events that are never accepted. */
  readonly neverAccepted: readonly string[];
  readonly neverEntered: readonly { readonly region: string; readonly state: string }[];
  /** Of the conditions that were given, those that hold at every reachable position, and at none. */
  readonly alwaysTrue: readonly string[];
  readonly alwaysFalse: readonly string[];
}

export interface AuditOptions extends Watch {
  readonly symbolic?: Symbolic | undefined;
  /** Conditions to judge, by name: the chart's guards. */
  readonly conditions?: Readonly<Record<string, Formula>> | undefined;
}

/** Finds dead parts of a chart: transitions that never fire, states never entered, conditions that never change. */
export function audit(model: FactoredModel, options: AuditOptions = {}): Audit {
  const symbolic = options.symbolic ?? Symbolic.reached(model, options);
  const { sets, reachable } = symbolic;
  const isEmpty = (predicate: number): boolean => sets.within(reachable, predicate) === none;
  const occurring = sets.occurring(reachable);
  const conditions = Object.entries(options.conditions ?? {});
  return {
    neverFires: model.events.flatMap((event, index) =>
      event.assignments.flatMap((assignment, place) => {
        const region = model.regions[assignment.region];
        return isEmpty(symbolic.events[index]?.fires[place] ?? none)
          ? [{ event: event.name, region: region?.name ?? '', to: region?.states[assignment.to] ?? '' }]
          : [];
      }),
    ),
    neverAccepted: symbolic.events.filter((event) => isEmpty(event.enabled)).map((event) => event.name),
    neverEntered: symbolic.order.flatMap((number, depth) => {
      const region = model.regions[number];
      const missing = region?.states.filter((_, value) => occurring[depth]?.[value] !== 1) ?? [];
      return missing.map((state) => ({ region: region?.name ?? '', state }));
    }),
    alwaysTrue: conditions.filter(([, formula]) => isEmpty(symbolic.where({ not: formula }))).map(([name]) => name),
    alwaysFalse: conditions.filter(([, formula]) => isEmpty(symbolic.where(formula))).map(([name]) => name),
  };
}
