import type { BareCase, Case, CasePackage, Scenario } from '../../index.ts';

/** A case on screen with the wider record beside it, so that its courses can be told apart. */
interface Widened extends BareCase {
  readonly wider: Case['wider'];
}

/** The courses of the wider record that the case on screen does not hold yet. */
export const coursesBeside = (talks: BareCase, papers: Case | undefined): readonly Scenario[] =>
  (papers?.wider?.scenarios ?? []).filter((one) => !talks.scenarios.some((known) => known.id === one.id));

/**
 * The package with the courses of the wider record among its own, where a link names one that it does not have. The papers
 * of the case are waited for then, and only then: what a first screen shows stays small.
 */
export async function withNamedCourses(given: CasePackage, hash: string): Promise<CasePackage> {
  const named = [...decoded(hash).matchAll(/(?:^|[#&=])s=([\w.:-]+)/gu)].map(([, id]) => id);
  if (named.every((id) => given.bare.scenarios.some((one) => one.id === id))) return given;
  const whole = await given.papers();
  const beside = coursesBeside(given.bare, whole);
  if (!beside.some((one) => named.includes(one.id))) return given;
  const bare: Widened = { ...given.bare, scenarios: [...given.bare.scenarios, ...beside], wider: whole.wider };
  return { ...given, bare, papers: async () => ({ ...whole, scenarios: [...whole.scenarios, ...beside] }) };
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
