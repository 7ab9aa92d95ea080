import { type Layout, svgOf, tableOf, tableSvgOf } from '../../doors/export.ts';
import type { Case, Frame } from '../../index.ts';
import { longDay } from '../../messages/index.ts';
import { onPage, type Speech } from '../language/speech.ts';
import { onViews } from '../language/views.ts';
import { saveSvg } from '../rim/save-svg.ts';
import { sceneAt } from '../state/picture.ts';
import type { Course } from '../state/place.ts';

export interface PictureTask {
  readonly talks: Case;
  readonly layout: Layout;
  readonly course: Course;
  readonly frame: Frame;
  readonly what: 'chart' | 'table';
  readonly page: string;
  readonly format: 'svg' | 'png';
  readonly speech: Speech;
}

/** The picture of a step as an SVG document. */
export function pictureOf({ talks, layout, course, frame, what, page, speech }: PictureTask): string {
  const { say, language } = speech.voice(onPage);
  const { draw } = speech.words;
  const title = course.run.scenario.title;
  const place = { step: frame.index, of: course.run.frames.length - 1 };
  const options = {
    title,
    desc: `${longDay(frame.date, language)}, ${say('step.of', place)}`,
    theme: 'light',
  } as const;
  if (what === 'chart')
    return svgOf(sceneAt(layout, Object.hasOwn(layout.pages, page) ? page : 'all', course, frame, draw), options);
  const sides = talks.parties.filter((party) => party.role === 'side');
  const since = course.run.frames[0]?.after ?? frame.before;
  const view = speech.voice(onViews);
  const heads = { issue: view.say('table.issue'), shared: view.say('table.others'), words: draw };
  return tableSvgOf(tableOf(layout, { positions: frame.after, since, issues: talks.issues, sides, ...heads }), options);
}

/** Saves it; false where the browser cannot paint it. */
export const savePicture = (task: PictureTask): Promise<boolean> =>
  saveSvg(pictureOf(task), `${task.course.run.scenario.id}-${task.frame.index}-${task.what}`, task.format);
