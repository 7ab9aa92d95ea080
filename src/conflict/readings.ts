import type { Party, Reading, Statement } from '../case/index.ts';
import { emptySet, type Symbolic } from '../explore/index.ts';
import { conflictProblems, hintOf, nameProblems, sentence } from '../messages/index.ts';
import { DemarcheError, type FactoredModel, type Formula, type Sentence } from '../model/index.ts';
import type { Player } from './players.ts';

/**
 * The players of a conflict: the parties of a reading with what they want, and where it leaves the others free, those with
 * moves of their own, who want nothing. The calendar is nobody's. A reading that does not fit the model is refused.
 */
export function playersOf(parties: readonly Party[], model: FactoredModel, reading: Reading): readonly Player[] {
  const known = parties.filter((party) => party.role !== 'calendar').map((party) => party.id);
  for (const name of Object.keys(reading.parties))
    if (!known.includes(name))
      throw wrong(
        reading,
        name,
        sentence(conflictProblems, 'conflict.unknownParty', { name, hint: hintOf(name, known) }),
      );
  const ids = new Set<string>();
  return known.flatMap((id): readonly Player[] => {
    const own = reading.parties[id];
    const owns = (event: string): boolean => event.startsWith(`${id}.`);
    const moves = model.events.some((event) => owns(event.name));
    if (own === undefined) return moves && reading.thirds === 'free' ? [{ id, owns, statements: [] }] : [];
    if (!moves) throw wrong(reading, id, sentence(conflictProblems, 'conflict.noMoves', { name: id }));
    for (const statement of own) {
      checkNames(model, reading, statement);
      if (ids.has(statement.id))
        throw wrong(reading, id, sentence(conflictProblems, 'conflict.statementTwice', { name: statement.id }));
      ids.add(statement.id);
    }
    return [{ id, owns, statements: own.map((one) => one.formula) }];
  });
}

/** Refuses a reading with statements that decide nothing: they hold nowhere, or are the contrary of one above them. */
export function refuseIdle(symbolic: Symbolic, reading: Reading): void {
  const { predicates, sets, reachable } = symbolic;
  for (const own of Object.values(reading.parties)) {
    const above = new Map<number, string>();
    for (const { id, formula } of own) {
      const condition = predicates.of(formula);
      if (sets.within(reachable, condition) === emptySet)
        throw wrong(reading, id, sentence(conflictProblems, 'conflict.nowhere', { name: id }));
      const other = above.get(predicates.not(condition));
      if (other !== undefined)
        throw wrong(reading, id, sentence(conflictProblems, 'conflict.contradicts', { name: id, other }));
      above.set(condition, id);
    }
  }
}

function checkNames(model: FactoredModel, reading: Reading, { id, formula }: Statement): void {
  const visit = (part: Formula): void => {
    if ('and' in part) part.and.forEach(visit);
    else if ('or' in part) part.or.forEach(visit);
    else if ('not' in part) visit(part.not);
    else {
      const region = model.regions.find((one) => one.name === part.region);
      if (region === undefined) {
        const hint = hintOf(
          part.region,
          model.regions.map((one) => one.name),
        );
        throw wrong(reading, id, sentence(nameProblems, 'name.region', { name: part.region, hint }));
      }
      const strange = part.in.find((state) => !region.states.includes(state));
      if (strange !== undefined) {
        const hint = hintOf(strange, region.states);
        throw wrong(reading, id, sentence(nameProblems, 'name.state', { name: strange, region: region.name, hint }));
      }
    }
  };
  visit(formula);
}

const wrong = (reading: Reading, place: string, problem: Sentence): DemarcheError =>
  new DemarcheError('conflict/invalid', problem, { file: reading.id, place });
