import { type Layout, svgOf, tableOf, tableSvgOf } from '../../doors/export.ts';
import type { Case, Frame } from '../../index.ts';
import { longDay } from '../../messages/index.ts';
import { onPage, type Speech } from '../language/speech.ts';
import { onViews } from '../language/views.ts';
import { sceneAt } from '../state/picture.ts';
import type { Course } from '../state/place.ts';
import { download } from './download.ts';

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

/** Saves an SVG document as it is, or painted; false where the browser cannot paint it. */
export async function saveSvg(svg: string, name: string, format: 'svg' | 'png'): Promise<boolean> {
  if (format === 'svg') {
    download(`${name}.svg`, 'image/svg+xml', svg);
    return true;
  }
  const painted = await paint(svg);
  if (painted === undefined) return false;
  download(`${name}.png`, 'image/png', painted);
  return true;
}

/** Paints an SVG document at twice its size. */
async function paint(svg: string): Promise<Blob | undefined> {
  const image = new Image();
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * 2;
    canvas.height = image.naturalHeight * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(url);
  }
}
