import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { talksCase } from '../../scenarios/index.ts';
import {
  type LessonPackage,
  type PackagedLanguage,
  type PackageFormat,
  packageLesson,
  presentLesson,
} from '../../src/doors/teach.ts';
import { english, russian, voiceIn } from '../../src/messages/index.ts';
import { lessonNamed, roomOf } from './room.ts';

let script: Promise<string> | undefined;

/** The player as the build makes it, without writing it anywhere. */
export function player(): Promise<string> {
  script ??= built();
  return script;
}

async function built(): Promise<string> {
  const configFile = fileURLToPath(new URL('../../build/player.config.ts', import.meta.url));
  const made = await build({ configFile, build: { write: false } });
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((one) => ('output' in one ? one.output : []));
  const [chunk] = outputs.flatMap((one) => (one.type === 'chunk' ? [one.code] : []));
  if (chunk === undefined) throw new Error('the player was not built');
  return chunk;
}

async function languageOf(id: string, language: 'en' | 'ru'): Promise<PackagedLanguage> {
  const lesson = await lessonNamed(id, language);
  const { teach: words, ...spoken } = language === 'ru' ? russian : english;
  const shown = presentLesson(roomOf(lesson.scenario, talksCase), lesson, {
    voice: voiceIn({ ...spoken, teach: words }, 'teach'),
  });
  const { id: tag, name, locale } = spoken;
  return { id: tag, name, locale, lesson: shown, words };
}

/** A package of a lesson in both languages. */
export async function packed(id: string, format: PackageFormat, script?: string): Promise<LessonPackage> {
  const languages = [await languageOf(id, 'en'), await languageOf(id, 'ru')];
  return packageLesson({ languages, player: script ?? (await player()) }, format);
}
