import { english, longDay, wrap } from '../../doors/export.ts';
import { columnsOf } from '../../doors/inside.ts';
import type { Answer } from '../io.ts';
import type { Setting } from '../setting.ts';
import { say } from '../words.ts';

/** What the model takes as given without a source: named assumptions, assumed events, assumed dates. */
export function assumptionsCommand({ talks, layout }: Setting): Answer {
  const { width, paint } = layout;
  const named = talks.assumptions.flatMap((one) => [
    paint('heading', one.id),
    ...wrap(one.sentence, width - 2).map((line) => `  ${line}`),
    ...columnsOf(
      [
        [[''], [say('assumptions.enters')], [one.enters.join(', ')]],
        ...(one.facts.length === 0 ? [] : [[[''], [say('assumptions.facts')], [one.facts.join(', ')]]]),
      ],
      [2, 10, width - 16],
      (_, text) => paint('faint', text),
    ),
    '',
  ]);
  const events = Object.entries(talks.vocabulary)
    .filter(([, entry]) => entry.basis === 'assumed')
    .map(([type, entry]) => [[type], [entry.sentence]]);
  const dates = [
    ...new Map(
      talks.scenarios
        .flatMap((scenario) => [...scenario.prelude, ...scenario.events])
        .filter((event) => event.dateBasis === 'assumed')
        .map((event) => [event.id, [[event.id], [longDay(event.day, english)], [event.note ?? '']]] as const),
    ).values(),
    ...talks.deadlines
      .filter((deadline) => deadline.dateBasis === 'assumed')
      .map((deadline) => [
        [deadline.id],
        ['day' in deadline.due ? longDay(deadline.due.day, english) : ''],
        [deadline.note ?? ''],
      ]),
  ];
  const wider = (talks.wider?.facts ?? [])
    .filter((fact) => fact.dateBasis === 'assumed')
    .map((fact) => [[fact.id], [longDay(fact.day, english)], [fact.note ?? fact.text]]);
  const left = Math.floor(width * 0.4);
  return {
    text: [
      ...(named.length === 0 ? [say('assumptions.none'), ''] : named),
      ...(events.length === 0
        ? []
        : [paint('heading', say('assumptions.events')), ...columnsOf(events, [left, width - left - 2]), '']),
      ...(dates.length === 0
        ? []
        : [paint('heading', say('assumptions.dates')), ...columnsOf(dates, [26, 17, Math.max(20, width - 47)]), '']),
      ...(wider.length === 0
        ? []
        : [paint('heading', say('assumptions.wider')), ...columnsOf(wider, [26, 17, Math.max(20, width - 47)]), '']),
      say('assumptions.count', { count: talks.assumptions.length }),
    ].join('\n'),
  };
}
