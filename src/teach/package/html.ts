import type { Catalogue, Language } from '../../messages/index.ts';
import { withoutMarkup } from '../../model/index.ts';
import type { ShownLesson } from '../present.ts';
import { playerStyles } from './styles.ts';

/** A lesson in one language, as a package holds it. */
export interface PackagedLanguage extends Language {
  readonly lesson: ShownLesson;
  readonly words: Catalogue;
}

/** What a page of a lesson is made of. `player` is the built script of the player. */
export interface PackagePage {
  readonly languages: readonly PackagedLanguage[];
  readonly player: string;
  readonly learningSystem: boolean;
}

const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A lesson as one HTML document that needs no other file and asks no other host for anything. */
export function lessonPage({ languages, player, learningSystem }: PackagePage): string {
  const [first] = languages;
  const held = JSON.stringify({ learningSystem, languages }).replaceAll('<', '\\u003c');
  const title = withoutMarkup(first?.lesson.title ?? '');
  return `<!doctype html>
<html lang="${withoutMarkup(first?.id ?? 'en')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${playerStyles}</style>
</head>
<body>
<div id="lesson"><h1>${title}</h1><noscript><p>${withoutMarkup(String(first?.words.needsScript ?? ''))}</p></noscript></div>
<script type="application/json" id="held">${held}</script>
<script>${player.replaceAll('</script', '<\\/script')}</script>
</body>
</html>
`;
}
