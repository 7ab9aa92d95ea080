/** Things of two kinds, any of the one with any of the other. */
export interface Product<Thing> {
  readonly these: readonly Thing[];
  readonly those: readonly Thing[];
}

/**
 * Says many pairs in few words: things that are paired with the same others stand together. Every pair lies in one of
 * the products, and all that a product pairs was a pair.
 */
export function productsOf<Thing>(
  pairs: readonly (readonly Thing[])[],
  keyOf: (thing: Thing) => string,
): readonly Product<Thing>[] {
  const things = new Map<string, Thing>();
  const partners = new Map<string, Set<string>>();
  for (const [one, other] of pairs) {
    if (one === undefined || other === undefined) continue;
    for (const [thing, partner] of [[one, other] as const, [other, one] as const]) {
      const key = keyOf(thing);
      things.set(key, thing);
      partners.set(key, (partners.get(key) ?? new Set()).add(keyOf(partner)));
    }
  }
  const alike = new Map<string, string[]>();
  for (const [key, own] of partners) {
    const name = [...own].sort().join('|');
    alike.set(name, [...(alike.get(name) ?? []), key]);
  }
  const left = new Set(pairs.map((pair) => pair.map(keyOf).sort().join('|')));
  const found: Product<Thing>[] = [];
  const groups = [...alike.values()].map((these) => ({ these, those: [...(partners.get(these[0] ?? '') ?? [])] }));
  for (const { these, those } of groups.sort((a, b) => size(b) - size(a))) {
    const covered = these.flatMap((one) => those.map((other) => [one, other].sort().join('|')));
    if (!covered.some((pair) => left.has(pair))) continue;
    for (const pair of covered) left.delete(pair);
    const named = (keys: readonly string[]): readonly Thing[] =>
      keys.flatMap((key) => {
        const thing = things.get(key);
        return thing === undefined ? [] : [thing];
      });
    found.push({ these: named(these), those: named(those) });
  }
  return found;
}

const size = ({ these, those }: Product<unknown>): number => these.length * those.length;
