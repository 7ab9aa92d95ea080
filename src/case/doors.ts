import { describeChart, type PackedChart, packChart, unpackChart } from '../chart/index.ts';
import { callProblems, sentence, type Words } from '../messages/index.ts';
import { DemarcheError } from '../model/index.ts';
import { type Case, noPapers } from './case.ts';
import type { CaseWords } from './case-words.ts';
import type { Introduction } from './introduction.ts';
import type { KnowledgeOfFacts } from './knowledge.ts';
import type { AnyCasePackage, BroughtLanguage } from './package.ts';
import { caseIn } from './parts.ts';

/**
 * What lies behind a door of a package, as data for JSON: `bare`, `papers`, `what-ifs`, `knowledge`, and for a language
 * `language.ru`, `words.ru`, `introduction.ru`, `lessons.ru`, `layout.ru`. Undefined where there is no such door, null
 * where it leads to nothing. The chart stands there as its description, so that who reads it needs no XState; each issue
 * as a chart of its own does not.
 */
export async function behindDoor(given: AnyCasePackage<unknown, unknown, unknown>, door: string): Promise<unknown> {
  const [, name, language = ''] = /^([a-z-]+)(?:\.([a-z]{2,3}))?$/u.exec(door) ?? [];
  switch (language === '' ? name : `${name}.`) {
    case 'bare':
      return {
        ...given.bare,
        chart: packChart(describeChart(given.bare.chart)),
        offer: given.offer,
        languages: given.languages?.map(({ id, name }) => ({ id, name })),
      };
    case 'papers': {
      const { chart: _, issueCharts: __, ...rest } = await given.papers();
      return rest;
    }
    case 'what-ifs':
      return given.whatIfs();
    case 'knowledge':
      return given.knowledge();
    case 'language.':
      return given.languages?.find((one) => one.id === language)?.load();
    case 'words.':
      return (await given.words(language)) ?? null;
    case 'introduction.':
      return (await given.introduction(language)) ?? null;
    case 'lessons.':
      return given.lessons(language);
    case 'layout.':
      return given.layout(language);
    default:
      return undefined;
  }
}

/**
 * A package from what lies behind its doors, as `behindDoor` gives it: each door is read when it is opened. Only
 * what the program itself has written is read so; the form of the case is looked at, what stands in it is trusted.
 */
export async function packageFromDoors<WhatIf, Lesson, Layout>(
  read: (door: string) => Promise<unknown>,
): Promise<AnyCasePackage<WhatIf, Lesson, Layout>> {
  const found = fields(await read('bare'));
  // What `behindDoor` has packed.
  const bare = { ...checked({ ...noPapers, ...found }), chart: unpackChart(found.chart as PackedChart) };
  // Written from a package, whose they are.
  const { offer, languages = [] } = found as Pick<AnyCasePackage<WhatIf, Lesson, Layout>, 'offer'> & {
    readonly languages?: readonly Pick<BroughtLanguage, 'id' | 'name'>[];
  };
  const papers = async (): Promise<Case> => {
    const rest = fields(await read('papers'));
    // The same chart as before: what was worked out of it is known.
    return checked({ ...noPapers, ...rest, chart: bare.chart });
  };
  // Behind each other door lies what a package of these types had there.
  return {
    bare,
    offer,
    languages: languages.map((one) => ({ ...one, load: async () => (await read(`language.${one.id}`)) as Words })),
    papers,
    whatIfs: async () => (await read('what-ifs')) as readonly WhatIf[],
    knowledge: async () => (await read('knowledge')) as KnowledgeOfFacts,
    words: async (language) => ((await read(`words.${language}`)) ?? undefined) as CaseWords | undefined,
    introduction: async (language) =>
      ((await read(`introduction.${language}`)) ?? undefined) as Introduction | undefined,
    lessons: async (language) => (await read(`lessons.${language}`)) as readonly Lesson[],
    layout: async (language) => (await read(`layout.${language}`)) as Layout,
  };
}

/** A case with every part of one. */
function checked(value: object): Case {
  const found = caseIn(value);
  if (typeof found !== 'string') return found;
  throw new DemarcheError('case/invalid', sentence(callProblems, 'call.door', { name: found }));
}

const fields = (value: unknown): Readonly<Record<string, unknown>> => ({ ...Object(value) });
