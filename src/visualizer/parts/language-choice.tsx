import { usePage } from './page.ts';
import { useVoice } from './words.ts';

/** The switch between the languages, each named in itself. */
export function LanguageChoice() {
  const { say, language } = useVoice();
  const { store, languages } = usePage();
  return (
    <fieldset className="languages">
      <legend className="visually-hidden">{say('header.language')}</legend>
      {languages.all.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          lang={id}
          title={name}
          aria-label={`${id.toUpperCase()}: ${name}`}
          aria-pressed={id === language.id}
          onClick={() => store.setReader({ language: id })}
        >
          {id.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
