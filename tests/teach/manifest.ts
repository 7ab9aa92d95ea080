interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads the small XML of a manifest; throws where it is not well formed. */
export function readXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let last = 0;
  for (const found of xml.matchAll(/<\?[^?]*\?>|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g)) {
    const top = open.at(-1);
    if (top === undefined) throw new Error('more closed than opened');
    const between = xml.slice(last, found.index);
    if (between.includes('<') || between.includes('>')) throw new Error(`not well formed: ${between}`);
    top.text += between.trim();
    last = found.index + found[0].length;
    const [, closes, name, given = '', empty] = found;
    if (name === undefined) continue;
    if (closes === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element`);
      continue;
    }
    const attributes = Object.fromEntries(
      [...given.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
    );
    const element: Element = { name, attributes, children: [], text: '' };
    top.children.push(element);
    if (empty !== '/') open.push(element);
  }
  const [document] = root.children;
  if (open.length > 1 || root.children.length !== 1 || document === undefined) throw new Error('one root is expected');
  return document;
}

/** Children that the content packaging schema 1.1.2 and SCORM 1.2 allow in each element, in order, as `name?`, `name+`. */
const schema: Readonly<
  Record<
    string,
    { readonly children: string; readonly required: readonly string[]; readonly optional?: readonly string[] }
  >
> = {
  manifest: {
    children: 'metadata organizations resources',
    required: ['identifier'],
    optional: ['version', 'xmlns', 'xmlns:adlcp', 'xmlns:xsi', 'xsi:schemaLocation'],
  },
  metadata: { children: 'schema schemaversion', required: [] },
  schema: { children: '', required: [] },
  schemaversion: { children: '', required: [] },
  organizations: { children: 'organization', required: ['default'] },
  organization: { children: 'title item', required: ['identifier'], optional: ['structure'] },
  item: { children: 'title', required: ['identifier'], optional: ['identifierref', 'isvisible', 'parameters'] },
  title: { children: '', required: [] },
  resources: { children: 'resource', required: [] },
  resource: { children: 'file', required: ['identifier', 'type'], optional: ['href', 'adlcp:scormtype', 'xml:base'] },
  file: { children: '', required: ['href'] },
};

/** What in a manifest the schema does not allow, and what in it names something that is not there. */
export function manifestFaults(xml: string, files: readonly string[]): readonly string[] {
  const root = readXml(xml);
  const faults: string[] = [];
  const ids: string[] = [];
  const all: Element[] = [];
  const walk = (element: Element): void => {
    all.push(element);
    const rule = schema[element.name];
    if (rule === undefined) {
      faults.push(`<${element.name}> is not known`);
      return;
    }
    const came = [...new Set(element.children.map((child) => child.name))].join(' ');
    if (came !== rule.children) faults.push(`<${element.name}> holds "${came}", expected "${rule.children}"`);
    if (element.children.length > 0 && element.text !== '') faults.push(`<${element.name}> mixes text and elements`);
    for (const name of rule.required) if (!(name in element.attributes)) faults.push(`<${element.name}> lacks ${name}`);
    for (const name of Object.keys(element.attributes))
      if (![...rule.required, ...(rule.optional ?? [])].includes(name)) faults.push(`<${element.name}> has ${name}`);
    const { identifier } = element.attributes;
    if (identifier !== undefined) {
      if (!/^[A-Za-z_][\w.-]*$/.test(identifier)) faults.push(`"${identifier}" is no XML id`);
      if (ids.includes(identifier)) faults.push(`"${identifier}" stands twice`);
      ids.push(identifier);
    }
    element.children.forEach(walk);
  };
  walk(root);
  const of = (name: string): readonly Element[] => all.filter((element) => element.name === name);
  for (const element of of('organizations'))
    if (!of('organization').some((one) => one.attributes.identifier === element.attributes.default))
      faults.push('the default organization does not exist');
  for (const element of of('item'))
    if (!of('resource').some((one) => one.attributes.identifier === element.attributes.identifierref))
      faults.push('an item names no resource');
  for (const element of of('resource')) {
    if (element.attributes['adlcp:scormtype'] !== 'sco') faults.push('the resource is no unit');
    const held = element.children.map((file) => file.attributes.href ?? '');
    if (!held.includes(element.attributes.href ?? '')) faults.push('the start page is not among the files');
    for (const file of held) if (!files.includes(file)) faults.push(`"${file}" is not in the package`);
  }
  if (of('schemaversion')[0]?.text !== '1.2') faults.push('the version is not 1.2');
  if (of('schema')[0]?.text !== 'ADL SCORM') faults.push('the schema is not ADL SCORM');
  return faults;
}
