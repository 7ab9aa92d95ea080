import { compileFactored, createOutlook } from '../../doors/explore.ts';
import {
  distanceSvg,
  distanceTableOf,
  distanceTaskOf,
  distanceToCsv,
  distanceToMarkdown,
  distanceWordsOf,
  english,
  settlingOutcomes,
  type Theme,
} from '../../doors/export.ts';
import { replay } from '../../index.ts';
import { voiceOf } from '../../messages/index.ts';
import { findCourse } from '../find-course.ts';
import { findScenario, placeOf } from '../find-scenario.ts';
import { timeoutOf, WhatIfFinder } from '../find-what-if.ts';
import type { Setting } from '../setting.ts';

/** What a plot of distances is asked for. */
export interface DistanceFlags {
  readonly scenario?: string | undefined;
  readonly at?: string | undefined;
  readonly against?: string | undefined;
  readonly case?: string | undefined;
}

/** As a picture, or as the numbers behind it. */
export const distanceFormats = ['svg', 'markdown', 'csv', 'json'] as const;
export type DistanceFormat = (typeof distanceFormats)[number];

const voice = voiceOf(english.distance, english);
const { say } = voice;
const width = 960;

/** How far each issue is from agreement, step by step: as a picture, or the numbers behind it. */
export async function distanceText(
  setting: Setting,
  flags: DistanceFlags,
  format: DistanceFormat,
  theme: Theme,
): Promise<string> {
  const { talks, folder } = setting;
  const { scenario } = await findScenario(talks, flags.scenario, folder);
  const shipped = await setting.given.whatIfs();
  const finder = new WhatIfFinder(talks, shipped, folder, timeoutOf(undefined));
  const others = flags.against === undefined ? [] : [await findCourse(talks, flags.against, shipped, finder, folder)];
  const to = placeOf(flags.at);
  const courses = [replay(talks, scenario, { to }), ...others.map((one) => replay(talks, one))];
  const goals = settlingOutcomes(talks).map(({ id, formula }) => ({ name: id, formula }));
  const outlook = createOutlook(compileFactored(talks.chart), goals);
  const task = distanceTaskOf(
    talks,
    courses.map((one) => ({ name: one.scenario.title, frames: one.frames })),
    (outcome, course, step) => {
      const frame = courses[course]?.frames[step];
      return frame === undefined ? null : (outlook.stepsTo(outcome, frame.after) ?? null);
    },
    width,
  );
  const table = distanceTableOf(task);
  if (format === 'csv') return distanceToCsv(table);
  if (format === 'json') return `${JSON.stringify({ case: talks.id, ...table }, undefined, 2)}\n`;
  if (format === 'markdown') return distanceToMarkdown(table, voice);
  return distanceSvg(task, distanceWordsOf(voice), {
    title: say('title', { title: talks.title }),
    desc: say('desc', { course: courses.map((one) => one.scenario.title).join(' / ') }),
    theme,
  });
}
