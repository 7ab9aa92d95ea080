import { drawStyles } from '../../index.ts';

/** Gives the page the style sheet of the drawings: adopted, since a strict page takes no style written into it. */
export function adoptDrawStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(drawStyles('auto'));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
