import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Layout, longDay, sceneOf, svgOf } from '../../doors/export.ts';
import { type PackagedLanguage, packageFormats, packageLesson, presentLesson } from '../../doors/teach.ts';
import { DemarcheError } from '../../index.ts';
import { voiceIn } from '../../messages/index.ts';
import { type FoundLesson, findLesson } from '../find-lesson.ts';
import type { Answer } from '../io.ts';
import { packageRoot } from '../package-root.ts';
import type { Setting } from '../setting.ts';
import { say, told } from '../words.ts';
import { answerTo } from '../write-out.ts';

export interface PackageFlags {
  readonly format: string;
  /** The languages, the first one first, with commas between them. */
  readonly language: string;
  readonly out?: string;
}

/** A lesson as a package for a learning system, as one HTML file, or as an archive. */
export async function packageCommand(setting: Setting, name: string, flags: PackageFlags): Promise<Answer> {
  const format = packageFormats.find((one) => one === flags.format);
  if (format === undefined)
    throw new DemarcheError(
      'cli/misuse',
      told('misuse.format', { name: flags.format, names: packageFormats.join(', ') }),
    );
  const languages: PackagedLanguage[] = [];
  for (const language of new Set(flags.language.split(',').map((one) => one.trim()))) {
    const found = await findLesson(setting, name, { language, scenarios: false });
    languages.push(packaged(found, await setting.given.layout(language)));
  }
  const made = packageLesson({ languages, player: await playerScript() }, format);
  const size = Math.ceil(made.bytes.length / 1000);
  return answerTo(setting.folder, flags.out ?? made.name, made.bytes, (name) => ({
    text: say('package.made', { name, size }),
  }));
}

function packaged({ lesson, room, language }: FoundLesson, layout: Layout): PackagedLanguage {
  const shown = presentLesson(room, lesson, {
    voice: voiceIn(language, 'teach'),
    picture: (stop, index) => {
      const frame = room.replay.frames[index];
      if (frame === undefined || stop.issue === undefined) return undefined;
      if (!Object.hasOwn(layout.pages, stop.issue)) return undefined;
      const scene = sceneOf(layout, stop.issue, {
        positions: frame.after,
        taken: [...frame.moves, ...frame.nonMoves],
        words: language.draw,
      });
      return svgOf(scene, {
        title: stop.title,
        desc: longDay(frame.date, language),
        theme: 'auto',
        plain: true,
      });
    },
  });
  const { id, name, locale, teach: words } = language;
  return { id, name, locale, lesson: shown, words };
}

/** The player's script, which the build makes. */
async function playerScript(): Promise<string> {
  try {
    return await readFile(join(packageRoot(), 'dist', 'player.js'), 'utf8');
  } catch {
    throw new DemarcheError('file/unreadable', told('misuse.noPlayer'));
  }
}
