import { holds, type Positions } from '../../model/index.ts';
import type { Rule } from '../invariant.ts';
import { values } from './at-position.ts';
import { broken, type CheckedStep, kept, silent, type Verdict } from './finding.ts';
import { matcher } from './pattern.ts';

/** A move of one region in a step. */
export interface Move {
  readonly region: string;
  readonly from: string;
  readonly to: string;
}

/** What a rule says of one move, and which regions it is about. */
export interface MoveRule {
  readonly about: (region: string) => boolean;
  readonly check: (move: Move, event: string, before: Positions) => Verdict;
}

/** What a rule says of an event that was taken, and which events it is about. */
export interface EventRule {
  readonly about: (event: string) => boolean;
  readonly check: (step: CheckedStep, moves: readonly Move[]) => Verdict;
}

/** The moves of a step: the regions that stand elsewhere after it. */
export function movesOf(step: CheckedStep): readonly Move[] {
  const moves: Move[] = [];
  for (const { region } of step.transitions) {
    const [from, to] = [step.before[region] ?? '', step.after[region] ?? ''];
    if (from !== to) moves.push({ region, from, to });
  }
  return moves;
}

/** What a rule says of the moves of a step; undefined for rules that say nothing of moves. */
export function moveRule(rule: Rule): MoveRule | undefined {
  switch (rule.kind) {
    case 'move': {
      const [from, to] = [rule.from && new Set(rule.from), rule.to && new Set(rule.to)];
      const by = rule.onlyBy && matcher(rule.onlyBy);
      return {
        about: matcher(rule.regions),
        check: (move, event, before) => {
          if ((from && !from.has(move.from)) || (to && !to.has(move.to))) return silent;
          if (by && !by(event)) return broken(`${event} ${words(move)}, which is not for it to do`);
          if (rule.requires && !holds(rule.requires, before))
            return broken(`${event} ${words(move)} while ${values(rule.requires, before)}`);
          return kept;
        },
      };
    }
    case 'stays': {
      const states = new Set(rule.states);
      return {
        about: (region) => region === rule.region,
        check: (move, event) => {
          if (states.has(move.to)) return kept;
          return states.has(move.from) ? broken(`${event} ${words(move)}`) : silent;
        },
      };
    }
    case 'order':
      return {
        about: (region) => region === rule.region,
        check: (move, event) =>
          rule.states.indexOf(move.to) > rule.states.indexOf(move.from)
            ? kept
            : broken(`${event} ${words(move)}, which goes back`),
      };
    default:
      return undefined;
  }
}

/** What a rule says of an event that was taken; undefined for rules that say nothing of events. */
export function eventRule(rule: Rule): EventRule | undefined {
  if (rule.kind !== 'still') return undefined;
  const about = matcher(rule.events);
  const regions = matcher(rule.regions);
  return {
    about,
    check: (step, moves) => {
      const moved = moves.find((move) => regions(move.region));
      return moved === undefined ? kept : broken(`${step.event} ${words(moved)}`);
    },
  };
}

const words = (move: Move): string => `moves ${move.region} from ${move.from} to ${move.to}`;
