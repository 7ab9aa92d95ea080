export const themes = ['light', 'dark', 'auto'] as const;
/** The colours of a drawing: light, dark, or as the reader's system has it. */
export type Theme = (typeof themes)[number];

interface Palette {
  readonly page: string;
  readonly lane: string;
  readonly card: string;
  readonly hair: string;
  readonly ink: string;
  readonly quiet: string;
  readonly box: string;
  readonly border: string;
  readonly line: string;
  readonly faint: string;
  readonly now: string;
  readonly onNow: string;
  readonly nowEdge: string;
  readonly was: string;
  readonly other: string;
  readonly onOther: string;
  readonly otherEdge: string;
  readonly last: string;
}

/** Text stands out by 4.5:1 and more, borders and lines by 3:1 and more; a test measures both. */
export const palettes: Readonly<Record<'light' | 'dark' | 'system', Palette>> = {
  light: {
    page: '#ffffff',
    lane: '#f3f5f8',
    card: '#ffffff',
    hair: '#d3dae3',
    ink: '#18212c',
    quiet: '#52606f',
    box: '#ffffff',
    border: '#76838f',
    line: '#4b5966',
    faint: '#5f6c79',
    now: '#124e89',
    onNow: '#ffffff',
    nowEdge: '#0a2f55',
    was: '#e3edf7',
    other: '#ffe9c7',
    onOther: '#3b2600',
    otherEdge: '#8a5a00',
    last: '#b23b0c',
  },
  dark: {
    page: '#0f141a',
    lane: '#161d25',
    card: '#1c242e',
    hair: '#36424f',
    ink: '#e7ecf2',
    quiet: '#a9b6c3',
    box: '#1c242e',
    border: '#8593a1',
    line: '#aab6c2',
    faint: '#93a1ae',
    now: '#8ec5ff',
    onNow: '#06203c',
    nowEdge: '#d6eaff',
    was: '#25384d',
    other: '#4a3813',
    onOther: '#ffe6b5',
    otherEdge: '#e0ab4e',
    last: '#ff9d66',
  },
  system: {
    page: 'Canvas',
    lane: 'Canvas',
    card: 'Canvas',
    hair: 'CanvasText',
    ink: 'CanvasText',
    quiet: 'CanvasText',
    box: 'Canvas',
    border: 'CanvasText',
    line: 'CanvasText',
    faint: 'CanvasText',
    now: 'Highlight',
    onNow: 'HighlightText',
    nowEdge: 'CanvasText',
    was: 'Canvas',
    other: 'Canvas',
    onOther: 'CanvasText',
    otherEdge: 'CanvasText',
    last: 'CanvasText',
  },
};

const shapes = `
.dm{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-size:12px}
.dm text{stroke:none}
.dm-heading{font-size:20px;font-weight:700}
.dm-sub{font-size:13px}
.dm-lane>.dm-title{font-size:16px;font-weight:700}
.dm-head{font-size:12px;font-weight:600}
.dm-region>.dm-title{font-size:13px;font-weight:600}
.dm-question,.dm-status,.dm-note{font-size:11px}
.dm-label,.dm-status{text-anchor:middle}
.dm-status{font-weight:600}
.dm-box{stroke-width:1.25}
.dm-now .dm-box,.dm-both .dm-box{stroke-width:2.5}
.dm-now .dm-label,.dm-both .dm-label{font-weight:600}
.dm-other .dm-box{stroke-width:2.5;stroke-dasharray:6 2}
.dm-unreachable .dm-box{stroke-dasharray:2 3}
.dm-line{fill:none;stroke-width:1.4}
.dm-scheduled .dm-line{stroke-dasharray:8 3 2 3}
.dm-counterfactual .dm-line{stroke-dasharray:4 3}
.dm-last .dm-line{stroke-width:3}
.dm-last .dm-tip{stroke-width:2.4}
.dm-frame{stroke-width:1}
.dm-stand{font-size:13px;font-weight:600}
.dm-issue{font-size:13px;font-weight:700}
.dm-changed{font-size:11px;font-weight:600}
.dm-rule,.dm-base{stroke-width:1}
.dm-far{fill:none;stroke-width:2.5;stroke-linejoin:round}
.dm-second .dm-far{stroke-dasharray:6 3;stroke-width:2}
.dm-closed{fill:none;stroke-width:2.5}
.dm-number{font-size:11px;font-weight:600}
.dm-sign path{stroke-width:1.5}
.dm-at{fill:none;stroke-width:2}
.dm-ahead{opacity:.8}`;

function colours(p: Palette): string {
  return `
.dm-page{fill:${p.page}}
.dm-lane>.dm-frame{fill:${p.lane};stroke:none}
.dm-region>.dm-frame{fill:${p.card};stroke:${p.hair}}
.dm text{fill:${p.ink}}
.dm .dm-head,.dm .dm-question,.dm .dm-note,.dm .dm-sub{fill:${p.quiet}}
.dm-box{fill:${p.box};stroke:${p.border}}
.dm-notch{fill:${p.border}}
.dm-was .dm-box{fill:${p.was}}
.dm-unreachable .dm-box{stroke:${p.faint}}
.dm .dm-unreachable text{fill:${p.quiet}}
.dm-now .dm-box,.dm-both .dm-box{fill:${p.now};stroke:${p.nowEdge}}
.dm .dm-now text,.dm .dm-both text{fill:${p.onNow}}
.dm-now .dm-notch,.dm-both .dm-notch{fill:${p.onNow}}
.dm-other .dm-box{fill:${p.other};stroke:${p.otherEdge}}
.dm .dm-other text{fill:${p.onOther}}
.dm-line{stroke:${p.line}}
.dm-tip{fill:${p.line};stroke:${p.line}}
.dm-counterfactual .dm-line{stroke:${p.faint}}
.dm-counterfactual .dm-tip{fill:${p.faint};stroke:${p.faint}}
.dm-last .dm-line{stroke:${p.last}}
.dm-last .dm-tip{fill:${p.last};stroke:${p.last}}
.dm-rule,.dm-base{stroke:${p.hair}}
.dm-band{fill:${p.lane}}
.dm-area{fill:${p.was};stroke:none}
.dm-far{stroke:${p.now}}
.dm-second .dm-far{stroke:${p.otherEdge}}
.dm .dm-second .dm-number{fill:${p.otherEdge}}
.dm-closed{stroke:${p.last}}
.dm-at{stroke:${p.ink}}
.dm-ahead{fill:${p.page}}
.dm-sign path{fill:${p.card};stroke:${p.line}}
.dm-sign-0 path{fill:${p.now};stroke:${p.now}}
.dm-sign-1 path{fill:${p.last};stroke:${p.last}}
.dm-second .dm-sign path{fill:${p.card}}
.dm .dm-changed{fill:${p.last}}`;
}

/**
 * The style sheet of a drawing: plain colours, no custom properties, which drawing programs do not read. `auto` follows
 * the reader's system; print is always light, and forced colours are the reader's own.
 */
export function drawStyles(theme: Theme): string {
  const base = colours(palettes[theme === 'dark' ? 'dark' : 'light']);
  const dark = theme === 'auto' ? `\n@media (prefers-color-scheme:dark){${colours(palettes.dark)}\n}` : '';
  const print = theme === 'light' ? '' : `\n@media print{${colours(palettes.light)}\n}`;
  const forced = `\n@media (forced-colors:active){.dm{forced-color-adjust:none}${colours(palettes.system)}\n}`;
  return `${shapes}${base}${dark}${print}${forced}\n`.trimStart();
}
