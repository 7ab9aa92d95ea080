import {
  comparisonSections,
  comparisonToCsv,
  comparisonToJson,
  type Reproduction,
  reproductionSection,
  reproductionToJson,
  type Section,
  sectionsToMarkdown,
  whatIfSections,
  whatIfToJson,
  whatIfToScript,
} from '../../doors/export.ts';
import {
  type Case,
  type Comparison,
  compareScenarios,
  runWhatIf,
  type WhatIf,
  type WhatIfRun,
  whatIfOf,
} from '../../index.ts';
import { assertNever } from '../../messages/index.ts';
import type { Speech } from '../language/speech.ts';
import type { Course } from '../state/place.ts';
import { changesOf } from './changes.ts';
import { inWhatIfs, onWhatIfs } from './words.ts';

/** Two courses held against each other; where the base is the scenario that the other one changes, with the changes. */
export interface Answer {
  readonly comparison: Comparison;
  readonly run: WhatIfRun | undefined;
  readonly base: Course;
  readonly other: Course;
}

/** What an answer is made from and told in: the case with its papers, the what-ifs that come with it, and how the page speaks. */
export interface Material {
  readonly talks: Case;
  readonly whatIfs: readonly WhatIf[];
  readonly speech: Pick<Speech, 'voice'>;
}

const answers = new WeakMap<Course, WeakMap<Course, Answer>>();

/** Holds a course against another. The same two give the same answer. */
export function answerOf(material: Material, base: Course, other: Course): Answer {
  const known = answers.get(base)?.get(other);
  if (known !== undefined) return known;
  const made = answer(material, base, other);
  const ofBase = answers.get(base) ?? new WeakMap<Course, Answer>();
  answers.set(base, ofBase.set(other, made));
  return made;
}

function answer(material: Material, base: Course, other: Course): Answer {
  const { talks, whatIfs } = material;
  const whatIf = base.branch === undefined ? whatIfOfCourse(material, other) : undefined;
  if (whatIf === undefined || rootOf(whatIf) !== base.run.scenario.id)
    return { comparison: compareScenarios(talks, base.run.scenario, other.run.scenario), run: undefined, base, other };
  const run = runWhatIf(talks, whatIf, whatIfs);
  return { comparison: run.comparison, run, base, other };
}

const rootOf = (whatIf: WhatIf): string => (typeof whatIf.base === 'string' ? whatIf.base : whatIf.base.id);

/** A branch as a what-if: the one of the case that it is, or one of its own. Undefined for a record. */
export function whatIfOfCourse({ talks, whatIfs, speech }: Material, course: Course): WhatIf | undefined {
  const { branch } = course;
  const base = talks.scenarios.find((one) => one.id === branch?.scenario);
  if (branch === undefined || base === undefined) return undefined;
  const { name: title, shipped } = branch;
  const edits = changesOf(talks, base, course);
  return whatIfOf(talks, whatIfs, {
    id: fileName(title),
    base,
    edits,
    title,
    question: speech.voice(onWhatIfs).say('script.question', { name: title }),
    shipped,
  });
}

/** A name as that of a file. */
export function fileName(name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/gu) ?? [];
  return words.join('-').slice(0, 60) || 'what-if';
}

/** The version of the program, given when the page is built. */
const version = String(import.meta.env.DEMARCHE_VERSION ?? '0');

/** How to have an answer again. */
export function reproductionOf(material: Material, { base, other }: Answer): Reproduction {
  const named = (course: Course): string => {
    const { branch } = course;
    if (branch === undefined) return course.run.scenario.id;
    const known = material.whatIfs.find((one) => one.id === branch.shipped);
    return known === undefined ? `${fileName(branch.name)}.ts` : known.id;
  };
  const against = base.branch === undefined && other.branch?.scenario === base.run.scenario.id;
  const command = `demarche what-if ${named(other)}${against ? '' : ` --against ${named(base)}`}`;
  return { version, command };
}

/** An answer in parts. */
export function sectionsOf({ talks, speech }: Material, { run, comparison, other }: Answer): readonly Section[] {
  const voice = speech.voice(inWhatIfs);
  return run === undefined
    ? comparisonSections(talks, comparison, titleOf(other), voice)
    : whatIfSections(talks, run, voice);
}

const titleOf = (course: Course): string => course.branch?.name ?? course.run.scenario.title;

export const formats = ['markdown', 'csv', 'json'] as const;
export type Format = (typeof formats)[number];

/** An answer as a text to take away, as the command line gives it. */
export function answerAs(material: Material, answer: Answer, format: Format): string {
  const { talks, speech } = material;
  const voice = speech.voice(inWhatIfs);
  const { run, comparison, base, other } = answer;
  const again = reproductionOf(material, answer);
  const command = `${again.command}${format === 'markdown' ? ' --format markdown' : ` --format ${format}`}`;
  const cited = { ...again, command };
  const title = run === undefined ? `${titleOf(other)} / ${titleOf(base)}` : run.whatIf.title;
  switch (format) {
    case 'markdown':
      return sectionsToMarkdown(title, [...sectionsOf(material, answer), reproductionSection(talks, cited, voice)]);
    case 'csv':
      return comparisonToCsv(talks, comparison, cited, voice);
    case 'json': {
      const data =
        run === undefined
          ? {
              course: comparison.other.scenario.id,
              ...reproductionToJson(talks, cited),
              ...comparisonToJson(talks, comparison, titleOf(other), voice),
            }
          : whatIfToJson(talks, run, cited, voice);
      return `${JSON.stringify(data, undefined, 2)}\n`;
    }
    default:
      return assertNever(format);
  }
}

/** The course on screen as a script; undefined for a record. */
export function scriptOf(material: Material, course: Course): { file: string; text: string } | undefined {
  const whatIf = whatIfOfCourse(material, course);
  if (whatIf === undefined) return undefined;
  const { say } = material.speech.voice(onWhatIfs);
  const script = whatIfToScript(material.talks, whatIf, {
    because: say('script.because'),
    shows: say('script.shows'),
    cannotShow: say('script.cannotShow'),
  });
  return { file: `${fileName(whatIf.id)}.ts`, text: script };
}
