import type { Case } from '../../case/index.ts';
import { assertNever } from '../../messages/index.ts';
import type { EditDraft, NewEvent, WhatIf } from '../../what-if/index.ts';

/** What a script asks for, in comments, where a what-if says nothing of its own: it runs and answers all the same. */
export interface ScriptWords {
  readonly because: string;
  readonly shows: string;
  readonly cannotShow: string;
}

/** A what-if as the script that a person would write for it, to be run by the command line as it stands. */
export function whatIfToScript(talks: Case, whatIf: WhatIf, words: ScriptWords): string {
  const base = typeof whatIf.base === 'string' ? whatIf.base : whatIf.base.id;
  const lines = [
    `.called(${text(whatIf.id)}, ${text(whatIf.title)})`,
    `.of(${text(whatIf.case ?? talks.id)})`,
    `.from(${text(base)})`,
    ...(whatIf.shows === '' ? [`// .showing('...') ${words.shows}`] : []),
    ...(whatIf.cannotShow === '' ? [`// .notShowing('...') ${words.cannotShow}`] : []),
    ...whatIf.edits.map((edit) => call(edit, words)),
    ...(whatIf.expectations ?? []).map((one) =>
      'outcome' in one
        ? `.expect(${text(one.outcome)}, ${one.holds})`
        : `.expectState(${text(one.region)}, ${text(one.state)})`,
    ),
    ...(whatIf.shows === '' ? [] : [`.showing(${text(whatIf.shows)})`]),
    ...(whatIf.cannotShow === '' ? [] : [`.notShowing(${text(whatIf.cannotShow)})`]),
    ...(whatIf.facts.length === 0 ? [] : [`.citing(${whatIf.facts.map(text).join(', ')})`]),
  ];
  return [
    "import { whatIf } from 'demarche';",
    '',
    `export default whatIf(${text(whatIf.question)})`,
    `${lines.map((line) => `  ${line}`).join('\n')};`,
    '',
  ].join('\n');
}

const text = (value: string): string =>
  `'${JSON.stringify(value)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll("'", "\\'")
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')}'`;

function call(edit: EditDraft, words: ScriptWords): string {
  const named = (id: string | null): string => (id === null ? 'null' : text(id));
  const why = (event?: NewEvent): string => {
    const fields = [
      ...(edit.why === undefined ? [`// ${words.because}`] : []),
      `because: ${text(edit.why?.sentence ?? '')}`,
      `facts: [${(edit.why?.facts ?? event?.facts ?? []).map(text).join(', ')}]`,
      ...(['id', 'day', 'dateBasis', 'sentence', 'basis', 'place', 'note'] as const).flatMap((key) => {
        const value = key === 'dateBasis' && event?.dateBasis === 'assumed' ? undefined : event?.[key];
        return value === undefined ? [] : [`${key}: ${text(value)}`];
      }),
    ];
    return `{\n${fields.map((field) => `    ${field}${field.startsWith('//') ? '' : ','}`).join('\n')}\n  }`;
  };
  switch (edit.kind) {
    case 'drop':
      return `.drop(${text(edit.event)}, ${why()})`;
    case 'replace':
      return `.replace(${text(edit.event)}, ${text(edit.by.type)}, ${why(edit.by)})`;
    case 'insert': {
      const event = `${text(edit.event.type)}, ${why(edit.event)}`;
      if (edit.anchor === null) return `.insertFirst(${event})`;
      return `.insert${edit.where === 'before' ? 'Before' : 'After'}(${text(edit.anchor)}, ${event})`;
    }
    case 'append':
      return `.append(${text(edit.event.type)}, ${why(edit.event)})`;
    case 'move':
      return `.move(${text(edit.event)}, ${text(edit.day)}, ${why()})`;
    case 'cut':
      return `.cutAfter(${named(edit.after)}, ${why()})`;
    case 'deadline':
      return `.deadline(${text(edit.deadline)}, ${named(edit.day)}, ${why()})`;
    case 'horizon':
      return `.until(${text(edit.day)}, ${why()})`;
    default:
      return assertNever(edit);
  }
}
