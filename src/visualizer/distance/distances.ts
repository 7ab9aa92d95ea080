import { useEffect, useMemo } from 'react';
import type { MovesTo } from '../../doors/export.ts';
import { useExplorer } from '../parts/explorer.ts';
import { usePage } from '../parts/page.ts';
import { useLater } from '../rim/later.ts';
import type { Course } from '../state/place.ts';

/**
 * The fewest moves to each outcome along some courses, the one on screen first: as the case brings them for its record,
 * else as they are searched. Undefined until they are known.
 */
export function useDistances(courses: readonly Course[]): MovesTo | undefined {
  const { explorer, introduction } = usePage();
  const told = useLater(introduction);
  useExplorer();
  const known = courses.map((course) =>
    told && course.branch === undefined && course.run.scenario.id === told.scenario
      ? told.distances
      : explorer.answer(course)?.moves,
  );
  const unknown = told === undefined ? [] : courses.filter((_, at) => known[at] === undefined);
  useEffect(() => {
    for (const course of unknown) explorer.beside(course);
    if (unknown.length > 0) explorer.begin();
  });
  const all = told !== undefined && unknown.length === 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer that is known for a course stays the same
  return useMemo(() => {
    if (!all) return undefined;
    return (outcome: string, course: number, step: number) => known[course]?.[outcome]?.[step] ?? null;
  }, [all, courses]);
}
