/** A JSON Schema of the few keywords that ours use. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  integer: Number.isInteger,
  number: Number.isFinite,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

const known = new Set(
  '$schema $defs $ref title description default type required additionalProperties properties items enum pattern minItems maxItems minLength minimum anyOf'.split(
    ' ',
  ),
);

/** The places where a value does not fit a schema. A keyword that this small validator does not know is a misfit too. */
export function misfits(value: unknown, schema: unknown, root: unknown = schema, place = '$'): readonly string[] {
  if (!isObject(schema)) return [`${place}: no schema`];
  const found = Object.keys(schema)
    .filter((keyword) => !known.has(keyword))
    .map((keyword) => `${place}: unknown keyword ${keyword}`);
  const wrong = (what: string): void => void found.push(`${place}: ${what}`);
  const { $ref, type, pattern, anyOf } = schema;
  if (typeof $ref === 'string') {
    const target = $ref
      .split('/')
      .slice(1)
      .reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), root);
    found.push(...misfits(value, target, root, place));
  }
  if (typeof type === 'string' && types[type]?.(value) !== true) wrong(`is no ${type}`);
  if (Array.isArray(schema.enum) && !schema.enum.includes(value)) wrong('is none of the values');
  if (Array.isArray(anyOf) && anyOf.every((one) => misfits(value, one, root, place).length > 0)) wrong('fits nothing');
  if (typeof pattern === 'string' && !(typeof value === 'string' && new RegExp(pattern, 'u').test(value)))
    wrong(`does not match ${pattern}`);
  if (typeof schema.minimum === 'number' && !(Number(value) >= schema.minimum)) wrong('is too small');
  if (typeof schema.minLength === 'number' && String(value).length < schema.minLength) wrong('is too short');
  if (Array.isArray(value)) {
    if (value.length < Number(schema.minItems ?? 0)) wrong('has too few items');
    if (value.length > Number(schema.maxItems ?? Number.POSITIVE_INFINITY)) wrong('has too many items');
    if (schema.items !== undefined)
      value.forEach((item, index) => {
        found.push(...misfits(item, schema.items, root, `${place}[${index}]`));
      });
  }
  if (isObject(value)) {
    for (const key of Array.isArray(schema.required) ? schema.required : [])
      if (!Object.hasOwn(value, String(key))) wrong(`lacks ${key}`);
    const properties = isObject(schema.properties) ? schema.properties : {};
    for (const [key, inner] of Object.entries(value)) {
      if (Object.hasOwn(properties, key)) found.push(...misfits(inner, properties[key], root, `${place}.${key}`));
      else if (schema.additionalProperties === false) wrong(`has the strange key ${key}`);
      else if (isObject(schema.additionalProperties))
        found.push(...misfits(inner, schema.additionalProperties, root, `${place}.${key}`));
    }
  }
  return found;
}
