import type { Annotation } from '../case/index.ts';
import { longDay, reportedInWords } from '../messages/index.ts';
import { holds, issueOf } from '../model/index.ts';
import type { Frame, Move, Occurrence, Refusal } from '../replay/index.ts';
import { columnsOf, indent, pad, type Style, type TextLayout, unbroken, widthOf, wrap } from './layout.ts';
import { citation, regionInWords, stateInWords } from './names.ts';
import { datedInWords, type ReplayVoice, type Told, toldInEnglish, withStanding } from './told.ts';

const MARGIN = 4;
const LABEL = 11;

/** A replay for a terminal: a block a step, then where everything stands, the outcomes that hold, and the sources. */
export function replayToText(told: Told, layout: TextLayout, voice: ReplayVoice = toldInEnglish): string {
  const { replay, talks } = told;
  const { paint, width } = layout;
  const { language, say } = voice;
  const paragraph = (text: string, style?: Style): readonly string[] => indent(wrap(text, width), 0, style, paint);
  const steps = replay.frames.filter((frame) => frame.cause !== undefined);
  const refused = steps.filter((frame) => frame.refused).length;
  const count = (list: (frame: Frame) => readonly unknown[]): number =>
    steps.reduce((sum, one) => sum + list(one).length, 0);
  const lastDay = replay.frames.at(-1)?.date ?? replay.scenario.horizon;
  return [
    ...paragraph(replay.scenario.title, 'title'),
    ...paragraph(replay.scenario.description),
    '',
    ...paragraph(say('legend'), 'faint'),
    ...(tellsWider(told) ? paragraph(say('widerLegend'), 'faint') : []),
    ...(replay.prelude.length > 0 ? ['', ...paragraph(say('before', { count: replay.prelude.length }), 'faint')] : []),
    ...replay.frames.flatMap((frame) => stepLines(told, frame, layout, voice)),
    '',
    ...paragraph(say('positions', { date: longDay(lastDay, language) }), 'heading'),
    ...endLines(told, layout, voice),
    '',
    ...paragraph(say('outcomes'), 'heading'),
    ...outcomeLines(told, layout, voice),
    '',
    ...paragraph(
      say('summary', {
        count: steps.length,
        moves: say('summaryMoves', { count: count((one) => one.moves) }),
        nonMoves: count((one) => one.nonMoves),
      }),
    ),
    ...(refused > 0 ? paragraph(say('refusals', { count: refused }), 'warning') : []),
    '',
    ...paragraph(say('sources'), 'heading'),
    ...indent(wrap(talks.limits, width - 2), 2, undefined, paint),
    ...talks.bibliography.flatMap((source) =>
      indent(
        wrap(`${source.paper}, ${longDay(source.printed, language)}: “${source.headline}”`, width - 2),
        2,
        'faint',
        paint,
      ),
    ),
    '',
  ].join('\n');
}

/** Whether anything in it comes from the wider record. */
function tellsWider({ replay }: Told): boolean {
  return replay.frames.some(
    (frame) => frame.cause?.evidence === 'wider' || frame.annotations.some((one) => one.kind === 'wordless'),
  );
}

function stepLines(told: Told, frame: Frame, layout: TextLayout, voice: ReplayVoice): readonly string[] {
  const { talks, regions } = told;
  const { paint, width } = layout;
  const { language, say } = voice;
  const { cause } = frame;
  const name = (region: string): string => regionInWords(talks, region);
  const state = (region: string, one: string): string => stateInWords(talks, region, one);
  const labelled = (label: string, text: string, style?: Style): readonly string[] => {
    const [first = '', ...rest] = wrap(text, width - MARGIN - LABEL);
    const painted = (line: string): string => (style === undefined ? line : paint(style, line));
    return [
      ' '.repeat(MARGIN) + paint('faint', pad(label, LABEL)) + painted(first),
      ...indent(rest, MARGIN + LABEL, style, paint),
    ];
  };
  const sentenceOf = (region: string, one: string): string =>
    regions.find((each) => each.name === region)?.states.find((each) => each.name === one)?.description ?? '';
  const moved = (move: Move, of: Occurrence): readonly string[] => [
    ...labelled(
      say('moved'),
      withStanding(
        say('move', {
          region: name(move.region),
          from: state(move.region, move.from),
          to: state(move.region, move.to),
        }),
        move,
        of,
        voice,
      ),
      'moved',
    ),
    ...indent(wrap(sentenceOf(move.region, move.to), width - MARGIN - LABEL), MARGIN + LABEL, 'faint', paint),
  ];
  const refused = (refusal: Refusal): readonly string[] => {
    const parties = [...new Set(refusal.could.map((one) => one.party))];
    const who = parties.map((id) => talks.parties.find((party) => party.id === id)?.name ?? id).join(', ');
    return [
      ...labelled(
        say('refused'),
        say('refusedHere', {
          region: name(refusal.region),
          state: state(refusal.region, refusal.state),
          reason: refusal.sentence,
        }),
        'warning',
      ),
      ...indent(
        wrap(say('couldChange', { who: who || say('nobody') }), width - MARGIN - LABEL),
        MARGIN + LABEL,
        'faint',
        paint,
      ),
    ];
  };
  const cited = (facts: readonly string[]): string =>
    citation(talks, facts, language).split('] ').map(unbroken).join('] ');
  const aside = (annotation: Annotation): readonly string[] =>
    labelled(say(annotation.kind), `${annotation.text} ${cited(annotation.facts)}`, 'aside');
  if (cause === undefined)
    return frame.annotations.length === 0
      ? []
      : [
          '',
          paint('heading', `${longDay(frame.date, language)} · ${say('start')}`),
          ...frame.annotations.flatMap(aside),
        ];
  const heading = [
    datedInWords(frame.date, cause.dateBasis, voice),
    ...(cause.place === undefined ? [] : [cause.place]),
  ].join(' · ');
  const reported = cause.reported !== undefined && cause.reported !== cause.day;
  const known = cause.evidence === 'reported' && cause.basis === 'stated';
  return [
    '',
    ...headed(`${pad(`${frame.index}`, MARGIN - 1)} ${heading}`, cause.type, layout),
    ...indent(wrap(cause.sentence, width - MARGIN), MARGIN, undefined, paint),
    ...frame.deadlines.flatMap((one) => labelled(say('due'), say('dueSentence', { date: longDay(one.day, language) }))),
    ...frame.moves.flatMap((move) => moved(move, cause)),
    ...frame.nonMoves.flatMap((one) =>
      labelled(
        say('unmoved'),
        withStanding(say('stays', { region: name(one.region), state: state(one.region, one.to) }), one, cause, voice),
        'unmoved',
      ),
    ),
    ...told.refusalsOf(frame).flatMap(refused),
    ...(reported
      ? labelled(say('dated'), say('reported', { when: reportedInWords(cause.reported ?? '', language) }), 'faint')
      : []),
    ...(cause.note === undefined ? [] : labelled(say('note'), cause.note, 'faint')),
    ...(known
      ? []
      : labelled(
          say('evidence'),
          cause.evidence === 'wider'
            ? say('widerEvidence')
            : `${say(`standing.${cause.evidence}`)}, ${say(`standing.${cause.basis}`)}`,
          'faint',
        )),
    ...labelled(say('source'), cited(cause.facts), 'faint'),
    ...frame.annotations.flatMap(aside),
  ];
}

/** The heading of a step with the name of its event beside it, or below it where the line is too short. */
function headed(heading: string, event: string, { width, paint }: TextLayout): readonly string[] {
  const [first = '', ...rest] = wrap(heading.slice(MARGIN), width - MARGIN);
  const lines = [paint('heading', heading.slice(0, MARGIN) + first), ...indent(rest, MARGIN, 'heading', paint)];
  const name = paint('faint', event);
  return heading.length + event.length + 2 <= width ? [`${lines[0]}  ${name}`] : [...lines, ' '.repeat(MARGIN) + name];
}

/** Where every region stands, by issue; an issue of one region takes one line. */
function endLines(told: Told, { width, paint }: TextLayout, { say }: ReplayVoice): readonly string[] {
  const { replay, talks, regions } = told;
  const start = replay.frames[0]?.after ?? replay.positions;
  const titles = regions.map((region) => issueOf(talks, region.name)?.name ?? '');
  const entries = regions.map((region, index) => {
    const title = titles[index] ?? '';
    const alone = title === '' || titles.filter((one) => one === title).length === 1;
    const name = regionInWords(talks, region.name);
    return { region: region.name, title, alone, name: alone ? name : `  ${name.slice(title.length + ' · '.length)}` };
  });
  const column = Math.min(Math.max(...entries.map(({ name }) => widthOf(name))) + 2, Math.floor(width * 0.6));
  return entries.flatMap(({ region, title, alone, name }, index) => {
    const [state, before] = [replay.positions[region] ?? '', start[region] ?? ''];
    const changed = before !== state;
    const was = changed ? ` (${say('changed', { state: stateInWords(talks, region, before) })})` : '';
    const row = columnsOf(
      [[[name.trim()], [stateInWords(talks, region, state) + was]]],
      [column - (name.length - name.trimStart().length), width - column - 4],
      (_, line) => (changed ? paint('moved', line) : line),
    );
    const first = !alone && titles[index - 1] !== title;
    return [...(first ? [`  ${title}`] : []), ...row.map((line) => `  ${alone ? '' : '  '}${line}`)];
  });
}

function outcomeLines(told: Told, { width, paint }: TextLayout, { say }: ReplayVoice): readonly string[] {
  const held = told.talks.outcomes.filter((outcome) => holds(outcome.formula, told.replay.positions));
  if (held.length === 0) return indent(wrap(say('noOutcomes'), width - 2), 2, undefined, paint);
  return held.flatMap((outcome) =>
    wrap(`${outcome.name}: ${outcome.sentence}`, width - 4).map(
      (line, index) => (index === 0 ? '  • ' : '    ') + line,
    ),
  );
}
