import { type Goal, type Power, Powers } from '../../doors/explore.ts';
import { scenarioToFile, type TextLayout, toCsv } from '../../doors/export.ts';
import { type Case, courseAlong, type Path, partyOf } from '../../index.ts';
import { type Asked, ask, mapOf, misuse, type Reply, say, told } from '../asking.ts';
import { type Block, blocksToMarkdown, blocksToText } from '../blocks.ts';
import { tellBounded } from '../bounded.ts';
import { marked } from '../format.ts';
import type { Setting } from '../setting.ts';
import { type Behind, behindGoal, behindWay, tellBehind } from '../standing-on.ts';
import { toldSteps } from '../way-text.ts';
import { answerTo } from '../write-out.ts';
import {
  behindBlocks,
  type CanFlags,
  columns,
  eventsIn,
  meaningOf,
  namesOf,
  type Place,
  rowOf,
  standingOf,
} from './can-place.ts';
import { type Answering, shownBy } from './can-shown.ts';

/** One question: whether these parties together have a power over a goal. */
export interface Question {
  readonly parties: readonly string[];
  readonly power: Power;
  readonly goal: Goal;
  /** The goal as it was given. */
  readonly given: string;
}

/** Answers one question, with the moves that show it; that they cannot is a finding. */
export async function answerOne(setting: Setting, question: Question, place: Place, flags: CanFlags): Promise<Asked> {
  const { talks, layout, folder } = setting;
  const { power, goal, parties } = question;
  let course: Path | undefined;
  const work = (reply: Reply, watch: Parameters<typeof mapOf>[1]): void => {
    const map = mapOf(talks, watch);
    const powers = new Powers(map.model, goal.formula, { ...watch, symbolic: map.symbolic, others: place.others });
    const head = tellQuestion(reply, talks, layout, question, place, powers);
    const isOwn = (event: string): boolean => parties.includes(partyOf(event));
    const found = powers.find(power, isOwn, place.from);
    course = found.course;
    reply.found = !found.holds;
    const shown = { ...map, talks, powers, power, goal, place, found, parties, json: reply.json };
    const smallest = smallestOf(shown);
    Object.assign(reply.json, {
      holds: found.holds,
      state: powers.state(place.from),
      course: found.course === undefined ? null : toldSteps(talks, found.course),
      ...(found.tried === undefined ? {} : { tried: toldSteps(talks, found.tried) }),
      ...(found.returnsTo === undefined ? {} : { returnsTo: found.returnsTo }),
      smallest: smallest.map(([coalition, moves]) => ({ parties: coalition, course: moves })),
    });
    const body: readonly Block[] = [
      { kind: 'strong', text: say(found.holds ? 'can.yes' : 'can.no') },
      ...shownBy(shown),
      ...whoBlocks(talks, smallest),
    ];
    reply.lines.push('', ...blocksToText(talks, body, layout));
    const behind = behindAnswer(shown);
    tellBehind(reply, layout, behind);
    if (flags.format === 'markdown') reply.written = blocksToMarkdown([...head, ...body, ...behindBlocks(behind)]);
    if (flags.format !== 'csv') return;
    const isSmallest = smallest.some(([coalition]) => coalition.join() === parties.join());
    const answer = { holds: found.holds, smallest: isSmallest, course: eventsIn(found.course) };
    reply.written = marked(toCsv([columns, rowOf(question.given, parties, power, place, answer)]), 'csv', flags.bom);
  };
  // Whether it comes about without them is what a veto hangs on; that it comes about at all, the other two.
  const without =
    power === 'block' ? Object.keys(talks.vocabulary).filter((event) => parties.includes(partyOf(event))) : [];
  const bounded = tellBounded(talks, layout, [
    {
      id: question.given,
      goal,
      from: place.from,
      without,
      ...(power === 'block' ? { whose: namesOf(talks, parties) } : {}),
    },
  ]);
  const asked = ask(flags, layout, work, { inEveryFormat: true, bounded });
  if (flags.out === undefined || asked.cut !== undefined) return asked;
  if (eventsIn(course).length === 0) throw misuse('cli/misuse', told('misuse.noCourse'));
  const title = say(`can.title.${power}`, { who: namesOf(talks, parties), goal: goal.name });
  const names = { id: 'course-of-the-answer', title, description: '' };
  const text = scenarioToFile(talks, courseAlong(talks, eventsIn(course), names, place.leaving));
  const done = (file: string): Asked => ({ ...asked, warnings: [say('can.written', { file })] });
  return { ...asked, ...(await answerTo(folder, flags.out, text, done)) };
}

function tellQuestion(
  reply: Reply,
  talks: Case,
  layout: TextLayout,
  { parties, power, goal, given }: Question,
  place: Place,
  powers: Powers,
): readonly Block[] {
  const title = say(`can.title.${power}`, { who: namesOf(talks, parties), goal: goal.name });
  const head: readonly Block[] = [{ kind: 'title', text: title }, ...meaningOf([power], place)];
  Object.assign(reply.json, {
    parties,
    power,
    to: given,
    goal: goal.name,
    at: place.at ?? null,
    scenario: place.leaving?.scenario.id ?? null,
    others: place.others,
    meaning: [say(`can.meaning.${power}`), say(`can.turn.${place.others}`), say('can.dates')].join(' '),
    method: say('can.method'),
    slice: powers.slice.regions,
  });
  reply.lines.push(...blocksToText(talks, head, layout));
  return head;
}

type Smallest = readonly (readonly [coalition: readonly string[], moves: readonly string[]])[];

/** The smallest coalitions that have the power, each with its moves. */
function smallestOf({ talks, powers, power, place }: Answering): Smallest {
  return standingOf(talks, powers, place).smallest[power].map((coalition) => {
    const found = powers.find(power, (event) => coalition.includes(partyOf(event)), place.from);
    return [coalition, eventsIn(found.course)];
  });
}

function whoBlocks(talks: Case, smallest: Smallest): readonly Block[] {
  if (smallest.length === 0) return [{ kind: 'plain', text: say('can.nobody') }];
  const lines = smallest.map(([coalition, moves]) => {
    const who = namesOf(talks, coalition);
    return moves.length === 0 ? who : say('can.by', { who, moves: moves.join(', ') });
  });
  return [
    { kind: 'heading', text: say('can.who') },
    { kind: 'list', items: lines },
  ];
}

/** What the answer stands on: what its courses use, and all that can move what the goal reads. */
function behindAnswer({ talks, found, goal, symbolic }: Answering): Behind {
  const courses = [found.tried, found.course].flatMap((path) => (path === undefined ? [] : [path]));
  const { near, further } = behindGoal(talks, goal.formula, symbolic);
  const all = new Set([...near, ...courses.flatMap((path) => behindWay(talks, path).near)]);
  return { near: talks.assumptions.filter((one) => all.has(one)), further: further.filter((one) => !all.has(one)) };
}
