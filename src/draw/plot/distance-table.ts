import type { DistanceTask } from './distance.ts';

/** The plot in numbers: a row a day of each course, and a column a row of the plot. The day's last step counts. */
export interface DistanceTable {
  readonly heads: readonly { readonly issue: string; readonly name: string }[];
  readonly rows: readonly {
    readonly course: string;
    /** The ISO day; the row of the start has the day on which the course begins. */
    readonly day: string;
    readonly start: boolean;
    readonly moves: readonly (number | null)[];
  }[];
}

/** The table that stands for the plot where it cannot be seen. */
export function distanceTableOf(task: DistanceTask): DistanceTable {
  return {
    heads: task.rows.map(({ issueName, name }) => ({ issue: issueName, name })),
    rows: task.courses.flatMap(({ name, steps }, course) =>
      steps.flatMap(({ day }, step) => {
        const start = step === 0;
        if (!start && steps[step + 1]?.day === day) return [];
        return [{ course: name, day, start, moves: task.rows.map(({ along }) => along[course]?.[step] ?? null) }];
      }),
    ),
  };
}
