/** What is wrong with a link, for the page to say in words. */
export type LinkFault =
  | { readonly kind: 'damaged' | 'compared' }
  /** Not as it was made: cut, or changed on its way. */
  | { readonly kind: 'cut' }
  | { readonly kind: 'scenario' | 'fork'; readonly name: string }
  | { readonly kind: 'code'; readonly step: number; readonly code: string }
  /** A parameter with a value that cannot be; something else is shown, which goes by the parameter. */
  | { readonly kind: 'value'; readonly key: ValueKey; readonly value: string }
  | { readonly kind: 'unknown'; readonly key: string }
  /** A step that the course does not have; its last is shown. */
  | { readonly kind: 'late'; readonly step: number; readonly last: number };

/** The parameters of which a value can be wrong by itself. */
export type ValueKey = 't' | 'v' | 'p' | 'l' | 'k' | 'x' | 'g' | 'q' | 'a' | 'w' | 'r';

const NAME = /^[\w-]{1,80}$/;

/** The parameters of a link, read one by one; what cannot be read is noted, and nothing is passed over in silence. */
export class Parameters {
  readonly faults: LinkFault[] = [];
  readonly #parts: URLSearchParams;
  readonly #left: Set<string>;

  constructor(text: string) {
    this.#parts = new URLSearchParams(text);
    this.#left = new Set(this.#parts.keys());
    for (const [key, value] of this.#parts) if (/\uFFFD/u.test(key + value)) this.fault({ kind: 'cut' });
  }

  /** The value of a parameter as it stands; undefined where there is none. */
  get(key: string): string | undefined {
    this.#left.delete(key);
    const [first, ...more] = this.#parts.getAll(key);
    if (more.some((one) => one !== first)) this.fault({ kind: 'cut' });
    return first;
  }

  /** A value that must be one of some. */
  oneOf<T extends string>(
    key: ValueKey,
    values: readonly T[],
    find: (given: string) => T | undefined = (given) => values.find((one) => one === given),
  ): T | undefined {
    return this.#read(key, find);
  }

  /** The name of something that loads later, and then says itself whether it is there. */
  name(key: ValueKey): string | undefined {
    return this.#read(key, (given) => (NAME.test(given) ? given : undefined));
  }

  /** A whole number from 0. */
  count(key: ValueKey): number | undefined {
    return this.#read(key, (given) => (/^\d{1,9}$/.test(given) ? Number(given) : undefined));
  }

  fault(fault: LinkFault): void {
    if (fault.kind !== 'cut' || !this.faults.some((one) => one.kind === 'cut')) this.faults.push(fault);
  }

  /** Notes the parameters that nobody has asked for. */
  end(): void {
    for (const key of this.#left) this.fault({ kind: 'unknown', key });
  }

  #read<T>(key: ValueKey, find: (given: string) => T | undefined): T | undefined {
    const given = this.get(key);
    const found = given === undefined ? undefined : find(given);
    if (given !== undefined && found === undefined) this.fault({ kind: 'value', key, value: given });
    return found;
  }
}
