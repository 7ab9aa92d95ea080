export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

/** What a handout is printed on, and how large. */
export interface Sheet {
  readonly paper: Paper;
  readonly largePrint: boolean;
}

const sizes: Readonly<Record<Paper, string>> = { a4: '210mm 297mm', letter: '8.5in 11in' };

/** The look of a handout: black on white, one font, no row and no card cut by the end of a page. */
export function handoutStyles({ paper, largePrint }: Sheet): string {
  const base = largePrint ? 18 : 10.5;
  return `
@page{size:${sizes[paper]};margin:${largePrint ? '12mm 13mm 15mm' : '14mm 14mm 16mm'};@bottom-right{content:counter(page) " / " counter(pages);font:${largePrint ? 14 : 9}pt system-ui,sans-serif;color:#444}}
*{box-sizing:border-box}
html{font:${base}pt/${largePrint ? 1.28 : 1.34} system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;color:#111;background:#fff}
body{margin:0 auto;max-width:${largePrint ? 60 : 50}rem}
@media screen{body{padding:1rem}}
@media print{body{max-width:none;padding:0 1pt}}
h1{font-size:1.6em;line-height:1.2;margin:0 0 .25em}
h2{font-size:1.3em;line-height:1.25;margin:${largePrint ? '.7em 0 .25em' : '1.2em 0 .4em'};border-bottom:1.5pt solid #124e89;padding-bottom:.1em}
h3{font-size:1.08em;margin:${largePrint ? '.6em 0 .15em' : '.75em 0 .2em'}}
h1,h2,h3,caption{break-after:avoid}
h2.page,h1.page{break-before:page;margin-top:0}
p{margin:${largePrint ? '.15em' : '.3em'} 0;orphans:3;widows:3}.small{font-size:${largePrint ? '1em' : '.88em'};color:#333}
h2+.small,h3+.small,h3+.small+.small{break-after:avoid}
ul{margin:.3em 0;padding-left:1.3em}li{margin:${largePrint ? '.08em' : '.15em'} 0;break-inside:avoid}
.long{${largePrint ? '' : 'columns:2;column-gap:2em;'}font-size:.94em}
.boxes{list-style:none;padding-left:0}.boxes li{padding-left:1.6em;position:relative}
.boxes li::before{content:"";position:absolute;left:0;top:.2em;width:.9em;height:.9em;border:1pt solid #111}
table{border-collapse:collapse;width:100%;margin:.4em 0 .8em;font-size:${largePrint ? '.94em' : '.9em'}}
caption{text-align:left;font-weight:600;padding:.2em 0}
th,td{border:.6pt solid #667;padding:.12em .45em .16em;text-align:left;vertical-align:top;overflow-wrap:break-word;font-weight:400}
thead{display:table-header-group}thead th{background:#e3edf7;font-weight:700;print-color-adjust:exact;-webkit-print-color-adjust:exact}
tbody th{font-weight:${largePrint ? 400 : 600}}.dated tbody th{white-space:nowrap;width:1%}
table:not(.dated) tbody th{width:31%}
tr{break-inside:avoid}
.lines div{border-bottom:.7pt solid #667;height:${largePrint ? '1.9em' : '1.55em'}}
.lines{margin:.2em 0 .7em;break-inside:avoid}${largePrint ? '.lines div:nth-child(n+7){display:none}' : ''}
.card{border:1pt solid #667;border-radius:5pt;padding:${largePrint ? '.3em .7em .4em;margin:.5em 0' : '.5em .9em .7em;margin:.7em 0'};break-inside:avoid}
.together{break-inside:avoid}${largePrint ? 'main>.card{break-inside:auto;box-decoration-break:clone;-webkit-box-decoration-break:clone}' : ''}
.cards{${largePrint ? '' : 'display:grid;grid-template-columns:1fr 1fr;gap:.6em .8em;font-size:.88em;'}}${largePrint ? '' : '.cards .card{margin:0;padding:.35em .7em .4em}.cards p{margin:.2em 0}.cards li{margin:.1em 0}'}
.card h3{margin-top:${largePrint ? '0' : '.2em'}}
dl{margin:.3em 0}dl div{break-inside:avoid;margin-bottom:${largePrint ? '.12em' : '.3em'}}dt{font-weight:700;display:inline}dt::after{content:": "}dd{display:inline;margin:0}
`.trim();
}
