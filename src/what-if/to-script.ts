import { assertNever } from '../messages/index.ts';
import type { EditDraft, NewEvent, Plausibility } from './edit.ts';
import type { WhatIf } from './what-if.ts';

/** The text of a script that makes a what-if, for whoever clicked it together and wants to go on by hand. */
export function toScript(whatIf: WhatIf): string {
  const { base } = whatIf;
  const lines = [
    `whatIf(${quoted(whatIf.question)})`,
    `.called(${quoted(whatIf.id)}, ${quoted(whatIf.title)})`,
    ...(whatIf.case === undefined ? [] : [`.of(${quoted(whatIf.case)})`]),
    typeof base === 'string' ? `.from(${quoted(base)})` : `.from(\n${indented(expressionOf(base))},\n)`,
    ...whatIf.edits.map(callOf),
    ...(whatIf.expectations ?? []).map((one) =>
      'outcome' in one
        ? `.expect(${quoted(one.outcome)}, ${one.holds})`
        : `.expectState(${quoted(one.region)}, ${quoted(one.state)})`,
    ),
    ...(whatIf.shows === '' ? [] : [`.showing(${quoted(whatIf.shows)})`]),
    ...(whatIf.cannotShow === '' ? [] : [`.notShowing(${quoted(whatIf.cannotShow)})`]),
    ...(whatIf.facts.length === 0 ? [] : [`.citing(${whatIf.facts.map(quoted).join(', ')})`]),
  ];
  return `import { whatIf } from 'demarche';\n\nexport default ${expression(lines)};\n`;
}

const expression = (lines: readonly string[]): string => lines.join('\n').replaceAll('\n', '\n  ');

const expressionOf = (whatIf: WhatIf): string =>
  toScript(whatIf)
    .replace(/^[\s\S]*?export default /u, '')
    .replace(/;\n$/u, '');

const indented = (text: string): string => `  ${text.replaceAll('\n', '\n  ')}`;

/** A text as a literal. JSON lets two line ends stand that older scripts do not. */
const quoted = (text: string): string =>
  JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

function callOf(edit: EditDraft): string {
  const why = (event?: NewEvent): string => because(edit.why, event);
  switch (edit.kind) {
    case 'drop':
      return `.drop(${quoted(edit.event)}, ${why()})`;
    case 'replace':
      return `.replace(${quoted(edit.event)}, ${quoted(edit.by.type)}, ${why(edit.by)})`;
    case 'insert':
      if (edit.anchor === null) return `.insertFirst(${quoted(edit.event.type)}, ${why(edit.event)})`;
      return `.${edit.where === 'before' ? 'insertBefore' : 'insertAfter'}(${quoted(edit.anchor)}, ${quoted(edit.event.type)}, ${why(edit.event)})`;
    case 'append':
      return `.append(${quoted(edit.event.type)}, ${why(edit.event)})`;
    case 'move':
      return `.move(${quoted(edit.event)}, ${quoted(edit.day)}, ${why()})`;
    case 'cut':
      return `.cutAfter(${edit.after === null ? 'null' : quoted(edit.after)}, ${why()})`;
    case 'deadline':
      return `.deadline(${quoted(edit.deadline)}, ${edit.day === null ? 'null' : quoted(edit.day)}, ${why()})`;
    case 'horizon':
      return `.until(${quoted(edit.day)}, ${why()})`;
    default:
      return assertNever(edit);
  }
}

/** Why, and what is said of the new move itself. */
function because(why: Plausibility | undefined, event: NewEvent | undefined): string {
  const { type: _, facts, ...said } = event ?? { type: '', facts: undefined };
  const fields = { because: why?.sentence ?? '', facts: facts ?? why?.facts ?? [], ...said };
  const written = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        `${key}: ${Array.isArray(value) ? `[${value.map(String).map(quoted).join(', ')}]` : quoted(String(value))}`,
    );
  return `{ ${written.join(', ')} }`;
}
