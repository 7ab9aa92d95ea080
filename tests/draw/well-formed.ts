const token =
  /<!--[\s\S]*?-->|<\/(?<close>[A-Za-z][\w:-]*)\s*>|<(?<open>[A-Za-z][\w:-]*)(?<attributes>(?:\s+[\w:-]+="[^"<]*")*)\s*(?<empty>\/?)>/gy;
const entity = /&(?!(?:amp|lt|gt|quot|#39);)/;

/** What is wrong with a piece of XML, in words; undefined where nothing is. Knows what the drawings use, and no more. */
export function faultOf(text: string): string | undefined {
  const open: string[] = [];
  let at = 0;
  const source = text.trimEnd();
  while (at < source.length) {
    const next = source.indexOf('<', at);
    const between = source.slice(at, next < 0 ? source.length : next);
    if (entity.test(between)) return `a bare & in "${between.slice(0, 60)}"`;
    if (next < 0) return between.trim() === '' ? undefined : 'text after the end';
    token.lastIndex = next;
    const found = token.exec(source);
    if (found === null) return `no tag at "${source.slice(next, next + 60)}"`;
    at = token.lastIndex;
    const { close, open: opened, empty, attributes = '' } = found.groups ?? {};
    if (entity.test(attributes)) return `a bare & in ${attributes}`;
    const names = [...attributes.matchAll(/([\w:-]+)="/g)].map((one) => one[1]);
    if (new Set(names).size !== names.length) return `an attribute twice in ${attributes}`;
    if (close !== undefined && open.pop() !== close) return `</${close}> closes nothing`;
    if (opened !== undefined && empty === '') open.push(opened);
    if (open.length === 0 && at < source.length) return 'more than one root';
  }
  return open.length === 0 ? undefined : `<${open.at(-1)}> is left open`;
}

/** The names of all elements of a picture, each once. */
export const elementsOf = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/<([A-Za-z][\w:-]*)/g)].map((one) => one[1] ?? ''));
