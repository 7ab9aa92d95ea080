import { parseSync } from 'vite';

/** One import, export-from, dynamic import or `import()` type of a file. */
export interface Import {
  readonly from: string;
  readonly types: boolean;
  /** What is taken of it, by the names it has there; `*` for all of it. */
  readonly names: readonly string[];
}

/** What the rules of the house ask of one file: its syntax, not its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  readonly exportsAll: boolean;
  /** The values that other files may ask for, by name; a type says what a value is, and may stand beside it. */
  readonly exports: readonly string[];
  /** How many switches have no branch for what none of their cases names. */
  readonly openSwitches: number;
  /** Names that nothing in the file declares, with their members: `process`, `process.exit`. */
  readonly globals: ReadonlySet<string>;
  /** Calls by name: `test.skip`, `eval`, `new Function`, `new Date` (the last without arguments only). */
  readonly calls: ReadonlySet<string>;
  readonly comments: readonly string[];
  readonly strings: readonly string[];
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const children = (node: Node, skip?: string): readonly Node[] =>
  Object.entries(node).flatMap(([key, value]) =>
    key === skip ? [] : Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );

const nameOf = (value: unknown): string | undefined =>
  isNode(value) && value.type === 'Identifier' && typeof value.name === 'string' ? value.name : undefined;

/** Where a child of a node is a name of something else's member and not a name in scope. */
const memberKey: Readonly<Record<string, string>> = {
  MemberExpression: 'property',
  Property: 'key',
  PropertyDefinition: 'key',
  MethodDefinition: 'key',
  TSPropertySignature: 'key',
  TSMethodSignature: 'key',
  TSQualifiedName: 'right',
};

/** The names that a pattern on the left of a binding declares. */
function declared(pattern: unknown): readonly string[] {
  if (!isNode(pattern)) return [];
  const name = nameOf(pattern);
  if (name !== undefined) return [name];
  if (pattern.type === 'Property') return declared(pattern.value);
  if (pattern.type === 'AssignmentPattern') return declared(pattern.left);
  return children(pattern).flatMap(declared);
}

/** The names that an exported declaration gives. */
const declaredBy = (node: Node): readonly string[] =>
  Array.isArray(node.declarations)
    ? node.declarations.filter(isNode).flatMap((one) => declared(one.id))
    : declared(node.id);

/** The name by which the other file knows what an import or a passing on takes of it. */
function takenBy(specifier: Node, by: string): string {
  if (specifier.type === 'ImportNamespaceSpecifier') return '*';
  if (specifier.type === 'ImportDefaultSpecifier') return 'default';
  return nameOf(by === 'ImportDeclaration' ? specifier.imported : specifier.local) ?? '*';
}

/** Reads one TypeScript file for the rules of the house. Throws where it cannot be parsed. */
export function readSource(path: string, text: string): SourceFile {
  const { program, comments, errors } = parseSync(path, text, { sourceType: 'module' });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const imports: Import[] = [];
  const names = new Set<string>();
  const bound = new Set<string>();
  const calls = new Set<string>();
  const strings: string[] = [];
  const exports: string[] = [];
  let exportsAll = false;
  let openSwitches = 0;

  const literal = (value: unknown): string =>
    isNode(value) && typeof value.value === 'string' ? value.value : '(computed)';
  const dotted = (value: unknown): string | undefined => {
    if (!isNode(value) || value.type !== 'MemberExpression' || value.computed === true) return nameOf(value);
    const object = dotted(value.object);
    return object === undefined ? undefined : `${object}.${nameOf(value.property)}`;
  };

  const visit = (node: Node): void => {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration': {
        if (node.type === 'ExportAllDeclaration') exportsAll = true;
        const specifiers = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : [];
        if (node.type === 'ExportNamedDeclaration') {
          const values = specifiers.filter((one) => node.exportKind !== 'type' && one.exportKind !== 'type');
          exports.push(...values.map((one) => nameOf(one.exported) ?? ''));
          if (isNode(node.declaration) && node.exportKind !== 'type') exports.push(...declaredBy(node.declaration));
        }
        if (!isNode(node.source)) break;
        const whole = node.type === 'ExportAllDeclaration' || specifiers.length === 0;
        const kind = (of: Node): unknown => of.importKind ?? of.exportKind;
        imports.push({
          from: literal(node.source),
          types: kind(node) === 'type' || (specifiers.length > 0 && specifiers.every((one) => kind(one) === 'type')),
          names: whole ? ['*'] : specifiers.map((one) => takenBy(one, node.type)),
        });
        for (const one of specifiers) for (const name of declared(one.local)) bound.add(name);
        return;
      }
      case 'ImportExpression':
        imports.push({ from: literal(node.source), types: false, names: ['*'] });
        break;
      case 'TSImportType':
        imports.push({ from: literal(node.source), types: true, names: ['*'] });
        break;
      case 'VariableDeclarator':
        for (const name of declared(node.id)) bound.add(name);
        break;
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
      case 'ClassDeclaration': {
        const params = Array.isArray(node.params) ? node.params : [];
        for (const pattern of [node.id, ...params]) for (const name of declared(pattern)) bound.add(name);
        break;
      }
      case 'SwitchStatement':
        if (!Array.isArray(node.cases) || !node.cases.some((one) => isNode(one) && one.test === null)) openSwitches++;
        break;
      case 'CatchClause':
        for (const name of declared(node.param)) bound.add(name);
        break;
      case 'CallExpression':
      case 'NewExpression': {
        const name = dotted(node.callee);
        const bare = Array.isArray(node.arguments) && node.arguments.length === 0;
        if (name === undefined) break;
        if (node.type === 'CallExpression') calls.add(name);
        else if (name !== 'Date' || bare) calls.add(`new ${name}`);
        break;
      }
      case 'Literal':
        if (typeof node.value === 'string') strings.push(node.value);
        break;
      case 'TemplateElement':
        if (isNode(node) && typeof node.value === 'object') strings.push(JSON.stringify(node.value));
        break;
      case 'MemberExpression': {
        const name = dotted(node);
        if (name !== undefined) names.add(name);
        break;
      }
      case 'Identifier':
        if (typeof node.name === 'string') names.add(node.name);
        break;
    }
    const skip = node.computed === true ? undefined : memberKey[node.type];
    const shorthand = node.type === 'Property' && node.shorthand === true;
    for (const child of children(node, shorthand ? 'key' : skip)) visit(child);
  };
  if (isNode(program)) visit(program);

  return {
    path,
    text,
    imports,
    exports,
    exportsAll,
    openSwitches,
    globals: new Set([...names].filter((name) => !bound.has(name.split('.')[0] ?? name))),
    calls,
    comments: comments.map((comment) => comment.value),
    strings,
  };
}
