import { checkLink } from '../../doors/inside.ts';
import type { Case } from '../../index.ts';
import type { Linked, LinkedCourse } from './link.ts';
import { type LinkFault, Parameters } from './parameters.ts';
import { alignments, comparisonViews, screens, views } from './place.ts';
import { languageIn, readReader } from './reader.ts';

const LONGEST_LINK = 16_000;

/** What could be read of a link, and what not. */
export interface ReadLink {
  readonly linked?: Linked | undefined;
  /** There where the link names no place, and so means the front door: in a language, where it says one. */
  readonly front?: { readonly language: string | undefined } | undefined;
  readonly faults: readonly LinkFault[];
}

/** Reads a link: as much as can be read, with every part of it that cannot. An empty one means the front door. */
export function readLink(talks: Case, hash: string, languages: readonly string[]): ReadLink {
  const given = hash.replace(/^#/, '');
  const [front, tag = null] = /^(?:l=(\w+))?$/.exec(given) ?? [];
  const language = languageIn(tag, languages);
  if (front !== undefined && (tag === null || language !== undefined)) return { front: { language }, faults: [] };
  if (given.length > LONGEST_LINK) return { faults: [{ kind: 'damaged' }] };
  const { text, whole } = checkLink(given);
  const parts = new Parameters(text);
  if (whole === false) parts.fault({ kind: 'cut' });
  const own = readCourse(talks, parts);
  const step = parts.count('t') ?? 0;
  const view = parts.oneOf('v', views) ?? 'diagram';
  const screen = parts.oneOf('p', screens);
  const reader = readReader(talks, parts, languages);
  const align = parts.oneOf('a', alignments) ?? 'event';
  const show = parts.oneOf('w', comparisonViews) ?? 'words';
  const row = parts.count('r') ?? -1;
  const against = parts.get('c');
  const other = against === undefined ? undefined : new Parameters(against);
  const compared = other && readCourse(talks, other);
  if (other !== undefined && compared === undefined) parts.fault({ kind: 'compared' });
  other?.end();
  parts.end();
  const compare = compared && { ...compared, align, show, row };
  const faults = [...parts.faults, ...(other?.faults.filter((one) => one.kind !== 'damaged') ?? [])];
  return { linked: own && { ...own, step, view, screen, reader, compare }, faults };
}

/** The course that parameters name; undefined where they name none. */
function readCourse(talks: Case, parts: Parameters): LinkedCourse | undefined {
  const [scenario, edits, after, moves, name = ''] = ['s', 'e', 'f', 'm', 'n'].map((key) => parts.get(key));
  const shipped = parts.name('q');
  if (scenario === undefined || scenario === '') {
    parts.fault({ kind: 'damaged' });
    return undefined;
  }
  if (!talks.scenarios.some((one) => one.id === scenario)) {
    parts.fault({ kind: 'scenario', name: scenario });
    return undefined;
  }
  if (shipped !== undefined && edits === undefined) parts.fault({ kind: 'value', key: 'q', value: shipped });
  // Moves and the step that they leave come together, as what is empty too.
  if ((moves === undefined) !== (after === undefined)) parts.fault({ kind: 'cut' });
  const events = after === undefined ? [] : eventsOf(talks, moves ?? '', parts);
  if (events.length === 0 && edits === undefined) return { scenario, branch: undefined };
  const changed = edits === undefined ? {} : { edits, shipped };
  return { scenario, branch: { ...changed, after: after ?? '', events, name } };
}

/** The moves of a branch by their codes, up to the first that is none. */
function eventsOf(talks: Case, moves: string, parts: Parameters): readonly string[] {
  const byCode = new Map(Object.entries(talks.vocabulary).map(([event, entry]) => [entry.code, event]));
  const events: string[] = [];
  for (const [index, code] of (moves.match(/.{1,2}/gsu) ?? []).entries()) {
    const event = byCode.get(code);
    if (event === undefined) {
      parts.fault({ kind: 'code', step: index + 1, code });
      break;
    }
    events.push(event);
  }
  return events;
}
