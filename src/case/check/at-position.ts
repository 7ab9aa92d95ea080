import { type Formula, holds, type Positions, regionsRead } from '../../model/index.ts';
import type { Rule } from '../invariant.ts';
import { broken, kept, silent, type Verdict } from './finding.ts';

/** What a rule says of one position; undefined for rules that say nothing of positions. */
export function positionRule(rule: Rule): ((positions: Positions) => Verdict) | undefined {
  if (rule.kind === 'always') {
    return (positions) => {
      if (!holds(rule.premise, positions)) return silent;
      if (holds(rule.conclusion, positions)) return kept;
      return broken(`${values(rule.premise, positions)}, and yet ${values(rule.conclusion, positions)}`);
    };
  }
  if (rule.kind === 'possible') return (positions) => (holds(rule.formula, positions) ? kept : silent);
  return undefined;
}

/** The regions whose moves can change what a rule says of a position. */
export function regionsOf(rule: Rule): readonly string[] {
  if (rule.kind === 'always') return [...regionsRead(rule.premise), ...regionsRead(rule.conclusion)];
  return rule.kind === 'possible' ? regionsRead(rule.formula) : [];
}

/** Where the regions that a formula reads stand, in words. */
export function values(formula: Formula, positions: Positions): string {
  return regionsRead(formula)
    .map((region) => `${region} is ${positions[region] ?? 'nowhere'}`)
    .join(' and ');
}
