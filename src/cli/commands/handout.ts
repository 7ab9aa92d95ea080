import { handout, papers } from '../../doors/teach.ts';
import { DemarcheError } from '../../index.ts';
import { voiceIn } from '../../messages/index.ts';
import { printToPdf } from '../browser.ts';
import { findLesson } from '../find-lesson.ts';
import type { Answer } from '../io.ts';
import type { Setting } from '../setting.ts';
import { say, told } from '../words.ts';
import { answerTo } from '../write-out.ts';

export interface HandoutFlags {
  readonly format: string;
  readonly paper: string;
  readonly largePrint?: boolean;
  readonly language: string;
  readonly out?: string;
}

const formats = ['pdf', 'html', 'markdown'] as const;

/** The print kit of a lesson or a scenario. PDF goes into a file; HTML and Markdown do where one is named. */
export async function handoutCommand(setting: Setting, name: string, flags: HandoutFlags): Promise<Answer> {
  const format = oneOf(formats, flags.format);
  const paper = oneOf(papers, flags.paper, 'misuse.paper');
  const { lesson, room, language } = await findLesson(setting, name, { language: flags.language, scenarios: true });
  const sheet = { paper, largePrint: flags.largePrint === true, voice: voiceIn(language, 'teach') };
  const text = handout(room, lesson, { ...sheet, format: format === 'markdown' ? 'markdown' : 'html' });
  const pdf = format === 'pdf';
  const out = flags.out ?? (pdf ? `${lesson.id}-handout.pdf` : undefined);
  const made = pdf ? await printToPdf(text) : text;
  return answerTo(setting.folder, out, made, (name) => ({ text: say('handout.made', { name }) }));
}

function oneOf<Name extends string>(
  names: readonly Name[],
  given: string,
  key: 'misuse.format' | 'misuse.paper' = 'misuse.format',
): Name {
  const found = names.find((one) => one === given);
  if (found !== undefined) return found;
  throw new DemarcheError('cli/misuse', told(key, { name: given, names: names.join(', ') }));
}
