import type { DrawWords } from '../messages/index.ts';
import { element, textAt } from './markup.ts';
import { textWidth } from './measure.ts';

interface Entry {
  readonly text: string;
  readonly draw: (x: number, y: number) => string;
}

const sample = 40;
const row = 24;

/** The key to the signs: lines always, marks only where the drawing has them. Markup, and the room that it takes. */
export function legendOf(
  words: DrawWords,
  room: number,
  has: ReadonlySet<string>,
): { w: number; h: number; markup: string } {
  const entries: readonly Entry[] = [
    ...marks(words, has),
    {
      text: words.start,
      draw: (x, y) =>
        box('none', x, y) + element('path', { class: 'dm-notch', d: `M${x + 15} ${y - 5}l5 3.5l-5 3.5z` }),
    },
    { text: words.last, draw: (x, y) => arrow('reported dm-last', x, y) },
    { text: words.reported, draw: (x, y) => arrow('reported', x, y) },
    { text: words.scheduled, draw: (x, y) => arrow('scheduled', x, y) },
    { text: words.counterfactual, draw: (x, y) => arrow('counterfactual', x, y) },
  ];
  let [x, y] = [0, 12];
  let widest = 0;
  const drawn = entries.map((entry) => {
    const w = sample + 6 + textWidth(entry.text, 12) + 14;
    if (x > 0 && x + w > room) [x, y] = [0, y + row];
    const markup = entry.draw(x, y) + textAt({ text: entry.text, x: x + sample + 6, y: y + 4 }, 'dm-key');
    x += w;
    widest = Math.max(widest, x);
    return markup;
  });
  return { w: widest, h: y + 12, markup: element('g', { class: 'dm-legend' }, ...drawn) };
}

function marks(words: DrawWords, has: ReadonlySet<string>): readonly Entry[] {
  const all = [
    ['now', '●', words.now],
    ['both', '●◆', words.both],
    ['other', '◆', words.other],
    ['was', '○', words.was],
    ['unreachable', '✕', words.unreachable],
  ] as const;
  return all
    .filter(([mark]) => mark === 'now' || has.has(mark))
    .map(([mark, glyph, text]) => ({ text, draw: (x, y) => box(mark, x, y, glyph) }));
}

function box(mark: string, x: number, y: number, glyph?: string): string {
  const rect = element('rect', { class: 'dm-box', x: x + 10, y: y - 9, width: 30, height: 18, rx: 5 });
  const sign = glyph === undefined ? '' : textAt({ text: glyph, x: x + 25, y: y + 4 }, 'dm-status');
  return element('g', { class: `dm-state dm-${mark}` }, rect, sign);
}

function arrow(type: string, x: number, y: number): string {
  const line = element('path', { class: 'dm-line', d: `M${x + 4} ${y}H${x + 33}` });
  const tip = element('path', { class: 'dm-tip', d: `M${x + 40} ${y}l-7 -3.6v7.2z` });
  return element('g', { class: `dm-edge dm-${type}` }, line, tip);
}
