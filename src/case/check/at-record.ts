import type { Rule } from '../invariant.ts';
import { movesOf } from './at-step.ts';
import { broken, kept, type RecordStep, silent, type Verdict } from './finding.ts';
import { matcher } from './pattern.ts';

/** What a rule says of each step of a record, in order; undefined for rules that say nothing of a record as such. */
export function recordRule(rule: Rule): (() => (step: RecordStep) => Verdict) | undefined {
  switch (rule.kind) {
    case 'silence': {
      const regions = matcher(rule.regions);
      return () => (step) => {
        if (step.date < rule.from || step.date > rule.to) return silent;
        const moved = movesOf(step).find((move) => regions(move.region));
        return moved === undefined ? kept : broken(`${step.event} moves ${moved.region} to ${moved.to}`);
      };
    }
    case 'none-new': {
      const regions = matcher(rule.regions);
      return () => (step) => {
        const reached = movesOf(step).find((move) => regions(move.region) && rule.into.includes(move.to));
        return reached === undefined ? kept : broken(`${step.event} brings ${reached.region} to ${reached.to}`);
      };
    }
    case 'joint-acts':
      return () => {
        const left = new Set(rule.acts);
        return (step) => {
          let verdict = silent;
          for (const { region, to } of movesOf(step)) {
            if (!rule.among.some((one) => one.region === region && one.states.includes(to))) continue;
            const act = [...left].find(
              (one) => one.region === region && one.to === to && one.from <= step.date && step.date <= one.until,
            );
            if (act === undefined) return broken(`${step.event} brings ${region} to ${to}, which was not agreed then`);
            left.delete(act);
            verdict = kept;
          }
          return verdict;
        };
      };
    case 'valid-time': {
      const events = matcher(rule.events);
      return () => (step) => {
        if (!events(step.event) || !step.facts.some((fact) => rule.facts.includes(fact))) return silent;
        return step.date < rule.before
          ? kept
          : broken(`${step.event} is dated ${step.date}, and belongs before ${rule.before}`);
      };
    }
    case 'chronological':
      return () => {
        let last = '';
        return (step) => {
          const verdict = step.date < last ? broken(`${step.event} of ${step.date} follows a step of ${last}`) : kept;
          last = step.date;
          return verdict;
        };
      };
    default:
      return undefined;
  }
}
