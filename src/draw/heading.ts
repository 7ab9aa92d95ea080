import { textAt } from './markup.ts';
import { wrap } from './measure.ts';

const lead = { title: 26, desc: 18 } as const;

/** The name of a picture and its description, in lines no wider than `room`; `h` is how far below `y` the last one stands. */
export function headingOf(
  { title, desc }: { readonly title: string; readonly desc: string },
  room: number,
  { x, y }: { readonly x: number; readonly y: number },
): { readonly h: number; readonly markup: string } {
  const names = wrap(title, room, 20, 'bold');
  const lines = wrap(desc, room, 13);
  const below = 42 + (names.length - 1) * lead.title;
  const markup = [
    ...names.map((text, at) => textAt({ text, x, y: y + 20 + at * lead.title }, 'dm-heading')),
    ...lines.map((text, at) => textAt({ text, x, y: y + below + at * lead.desc }, 'dm-sub')),
  ].join('');
  return { h: below + (lines.length - 1) * lead.desc, markup };
}
