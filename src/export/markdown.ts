import { longDay } from '../messages/index.ts';
import { holds, withoutMarkup } from '../model/index.ts';
import { citation, regionInWords, stateInWords } from './names.ts';
import { datedInWords, type ReplayVoice, type Told, toldInEnglish, withStanding } from './told.ts';

/** A replay as Markdown: the chronicle as a table, the positions, the outcomes that hold, the sources. */
export function replayToMarkdown(told: Told, voice: ReplayVoice = toldInEnglish): string {
  const { replay, talks, regions } = told;
  const { language, say } = voice;
  const state = (region: string, one: string): string => stateInWords(talks, region, one);
  const rows = replay.frames.flatMap((frame) => {
    const { cause } = frame;
    const date = datedInWords(frame.date, cause?.dateBasis, voice);
    const own =
      cause === undefined
        ? []
        : [
            [
              `${frame.index}`,
              date,
              `${cause.sentence} \`${cause.type}\``,
              [
                ...frame.moves.map((move) =>
                  withStanding(
                    say('move', {
                      region: regionInWords(talks, move.region),
                      from: state(move.region, move.from),
                      to: `**${state(move.region, move.to)}**`,
                    }),
                    move,
                    cause,
                    voice,
                  ),
                ),
                ...frame.nonMoves.map((one) =>
                  withStanding(
                    `*${say('stays', { region: regionInWords(talks, one.region), state: state(one.region, one.to) })}*`,
                    one,
                    cause,
                    voice,
                  ),
                ),
                ...told
                  .refusalsOf(frame)
                  .map(
                    (one) =>
                      `**${say('refused')}**: ${say('refusedHere', { region: regionInWords(talks, one.region), state: state(one.region, one.state), reason: one.sentence })}`,
                  ),
              ],
              citation(talks, cause.facts, language),
            ],
          ];
    return [
      ...own,
      ...frame.annotations.map((one) => [
        '',
        date,
        `*${say(one.kind)}: ${one.text}*`,
        '',
        citation(talks, one.facts, language),
      ]),
    ];
  });
  const start = replay.frames[0]?.after ?? replay.positions;
  const positions = regions.map((region) => {
    const [now, then] = [replay.positions[region.name] ?? '', start[region.name] ?? ''];
    return [regionInWords(talks, region.name), state(region.name, now), now === then ? '' : state(region.name, then)];
  });
  const held = talks.outcomes.filter((outcome) => holds(outcome.formula, replay.positions));
  const lastDay = replay.frames.at(-1)?.date ?? replay.scenario.horizon;
  return [
    `# ${escaped(replay.scenario.title)}`,
    '',
    escaped(replay.scenario.description),
    '',
    ...table(['', say('columnDate'), say('columnEvent'), say('columnMoved'), say('columnSource')], rows),
    '',
    `## ${say('positions', { date: longDay(lastDay, language) })}`,
    '',
    ...table([say('columnRegion'), say('columnState'), say('columnBefore')], positions),
    '',
    `## ${say('outcomes')}`,
    '',
    ...(held.length === 0
      ? [say('noOutcomes')]
      : held.map((outcome) => `- **${escaped(outcome.name)}**: ${escaped(outcome.sentence)}`)),
    '',
    `## ${say('sources')}`,
    '',
    escaped(talks.limits),
    '',
    ...talks.bibliography.map(
      (source) => `- ${escaped(source.paper)}, ${longDay(source.printed, language)}: “${escaped(source.headline)}”`,
    ),
    '',
  ].join('\n');
}

type Cell = string | readonly string[];

function table(head: readonly string[], rows: readonly (readonly Cell[])[]): readonly string[] {
  const line = (cells: readonly Cell[]): string =>
    `| ${cells.map((cell) => (typeof cell === 'string' ? escaped(cell) : cell.map(escaped).join('<br>'))).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)];
}

/** Keeps a text from being read as markup of HTML or of a table. */
function escaped(text: string): string {
  return withoutMarkup(text, /[&<]/gu)
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/gu, ' ');
}
