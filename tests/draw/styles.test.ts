import { describe, expect, test } from 'vitest';
import { drawStyles, themes } from '../../src/draw/index.ts';
import { palettes } from '../../src/draw/styles.ts';

/** WCAG 2.2, "relative luminance" and "contrast ratio". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

describe.each(['light', 'dark'] as const)('in the %s colours', (name) => {
  const p = palettes[name];

  test.each([
    ['words on the page', p.ink, p.page],
    ['words on a lane', p.ink, p.lane],
    ['words in a box', p.ink, p.box],
    ['words where a region was', p.ink, p.was],
    ['quiet words on the page', p.quiet, p.page],
    ['quiet words on a lane', p.quiet, p.lane],
    ['quiet words in a frame', p.quiet, p.card],
    ['words where a region is', p.onNow, p.now],
    ['words where the other run is', p.onOther, p.other],
    ['what changed, on the page', p.last, p.page],
  ])('%s stand out by 4.5 to 1', (_, front, back) => {
    expect(contrast(front, back)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['the edge of a box', p.border, p.card],
    ['the line of a reported move', p.line, p.card],
    ['the line of a move not reported', p.faint, p.card],
    ['the last move', p.last, p.card],
    ['where a region is', p.now, p.card],
    ['where the other run is', p.otherEdge, p.card],
  ])('%s stands out by 3 to 1', (_, front, back) => {
    expect(contrast(front, back)).toBeGreaterThanOrEqual(3);
  });
});

describe('the style sheet', () => {
  test.each(themes)('%s has no letters under 11 pixels, and knows print and forced colours', (theme) => {
    const text = drawStyles(theme);
    const sizes = [...text.matchAll(/font-size:([\d.]+)px/g)].map((one) => Number(one[1]));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
    expect(text).toContain('@media (forced-colors:active)');
    expect(text.includes('@media print')).toBe(theme !== 'light');
    expect(text.includes('prefers-color-scheme:dark')).toBe(theme === 'auto');
    expect(text).not.toMatch(/var\(|url\(|@import/);
  });
});
