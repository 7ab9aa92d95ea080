import { drawStyles } from '../../doors/export.ts';

let adopted = false;

/** Gives the page the style sheet of the drawings once: adopted, since a strict page takes no style written into it. */
export function adoptDrawStyles(): void {
  if (adopted) return;
  adopted = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(drawStyles('auto'));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
