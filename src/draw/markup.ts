import { withoutMarkup } from '../model/index.ts';

/** A text as XML may carry it, in quotes of either kind. */
export const escapeText = (text: string): string => withoutMarkup(text, /[&<>"']/gu);

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element as text. Children are markup already; attributes are escaped here, and left out where undefined. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) open += ` ${key}="${escapeText(String(value))}"`;
  }
  return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`;
}

/** A line of text at a place. */
export function textAt(at: { readonly text: string; readonly x: number; readonly y: number }, type: string): string {
  return element('text', { class: type, x: at.x, y: at.y }, escapeText(at.text));
}
