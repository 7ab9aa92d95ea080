import { alwaysReachable, type Inevitable, inevitable } from '../../doors/explore.ts';
import { english, longDay } from '../../doors/export.ts';
import { type Path, replay } from '../../index.ts';
import { type Asked, type AskFlags, ask, goalOf, mapOf, misuse, say, told } from '../asking.ts';
import { type Block, blocksToText } from '../blocks.ts';
import { tellBounded } from '../bounded.ts';
import { findScenario, placeOf } from '../find-scenario.ts';
import type { Setting } from '../setting.ts';
import { behindGoal, behindWay, tellBehind } from '../standing-on.ts';
import { toldSteps } from '../way-text.ts';

export interface ProveFlags extends AskFlags {
  readonly inevitable?: string;
  readonly staysPossible?: string;
  readonly from?: string;
  readonly scenario?: string;
}

/** Whether a claim of one's own about every course is asked for. */
export function isClaim({ inevitable: sure, staysPossible, from, scenario }: ProveFlags): boolean {
  if (sure !== undefined && staysPossible !== undefined) throw misuse('cli/misuse', told('misuse.oneClaim'));
  if (sure !== undefined || staysPossible !== undefined) return true;
  const option = from !== undefined ? '--from' : scenario !== undefined ? '--scenario' : undefined;
  if (option !== undefined) throw misuse('cli/misuse', told('misuse.claimFrom', { option }));
  return false;
}

/** Proves that every course comes to an outcome, or that it stays possible, or shows a course that refutes it. */
export async function claimCommand({ talks, layout, folder }: Setting, flags: ProveFlags): Promise<Asked> {
  const key = flags.inevitable === undefined ? 'staysPossible' : 'inevitable';
  const given = flags[key] ?? '';
  const goal = goalOf(talks, given);
  const to = placeOf(flags.from);
  const { scenario } = await findScenario(talks, flags.scenario, folder);
  const done = to === undefined ? undefined : replay(talks, scenario, { to });
  const day = to !== undefined && /^\d{4}-/u.test(to) ? to : (done?.frames.at(-1)?.date ?? scenario.horizon);
  const place =
    done === undefined
      ? say('can.fromStart')
      : say('can.at', { date: longDay(day, english), scenario: scenario.title });
  return ask(
    flags,
    layout,
    (reply, watch) => {
      const { model, symbolic } = mapOf(talks, watch);
      const meaning = say(key === 'inevitable' ? 'prove.inevitableMeaning' : 'prove.staysMeaning');
      const head: readonly Block[] = [
        { kind: 'title', text: say(`prove.${key}`, { goal: goal.name }) },
        { kind: 'faint', text: place },
        { kind: 'plain', text: meaning },
      ];
      Object.assign(reply.json, {
        claim: key,
        to: given,
        goal: goal.name,
        from: done === undefined ? null : day,
        meaning,
      });
      reply.lines.push(...blocksToText(talks, head, layout), '');
      const options = { ...watch, symbolic, from: done?.positions };
      const sure = key === 'inevitable' ? inevitable(model, goal.formula, options) : undefined;
      const claim = sure ?? alwaysReachable(model, goal.formula, options);
      reply.found = !claim.holds;
      const steps = claim.course === undefined ? [] : toldSteps(talks, claim.course);
      Object.assign(reply.json, {
        ...claim,
        course: claim.course === undefined ? null : steps,
      });
      const body: readonly Block[] = [
        { kind: 'strong', text: say(claim.holds ? 'prove.claimYes' : 'prove.claimNo') },
        ...(sure === undefined ? wordsOfLost(claim.course) : wordsOfInevitable(sure)),
        ...(steps.length === 0 ? [] : [{ kind: 'steps', steps } as const]),
      ];
      reply.lines.push(...blocksToText(talks, body, layout));
      const behind = behindGoal(talks, goal.formula, symbolic);
      tellBehind(
        reply,
        layout,
        claim.course === undefined || steps.length === 0 ? behind : behindWay(talks, claim.course),
      );
    },
    { bounded: tellBounded(talks, layout, [{ id: given, goal, from: done?.positions }]) },
  );
}

function wordsOfInevitable({ holds, butForOther, course, returnsTo }: Inevitable): readonly Block[] {
  if (holds) return [];
  const words =
    returnsTo !== undefined
      ? say('prove.roundFrom', { count: returnsTo })
      : say((course?.steps.length ?? 0) === 0 ? 'prove.stopsAtOnce' : 'prove.stops');
  return [
    ...(butForOther ? [{ kind: 'plain', text: say('prove.butForOther') } as const] : []),
    { kind: 'plain', text: words },
  ];
}

function wordsOfLost(course: Path | undefined): readonly Block[] {
  if (course === undefined) return [];
  return [{ kind: 'plain', text: say(course.steps.length === 0 ? 'prove.lostThere' : 'prove.lostBy') }];
}
