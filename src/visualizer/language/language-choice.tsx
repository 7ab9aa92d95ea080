import { usePage } from '../page.ts';
import { language, useSay } from '../words.ts';
import { languages } from './reader.ts';
import { languageNames } from './tongue.ts';

/** The switch between the languages, each named in itself. */
export function LanguageChoice() {
  const say = useSay();
  const { store } = usePage();
  return (
    <fieldset className="languages">
      <legend className="visually-hidden">{say('header.language')}</legend>
      {languages.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          title={languageNames[one]}
          aria-label={`${one.toUpperCase()}: ${languageNames[one]}`}
          aria-pressed={one === language}
          onClick={() => store.setReader({ language: one })}
        >
          {one.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
