import { LanguageChoice } from '../language/language-choice.tsx';
import { usePage, usePapers, usePart } from '../page.ts';
import { openAnew } from '../rim/open-anew.ts';
import { linkOf } from '../state/link.ts';
import { coursesBeside } from '../wider-courses.ts';
import { useVoice } from '../words.ts';
import { Badge } from './badge.tsx';
import { FilesMenu } from './files-menu.tsx';

export interface HeaderActions {
  readonly onLink: () => void;
  readonly onPrint: () => void;
  readonly onHelp: () => void;
}

/** The top of the page: which scenario, where in it, and what one can take away from here. */
export function Header({ onLink, onPrint, onHelp }: HeaderActions) {
  const { say } = useVoice();
  const { talks, store } = usePage();
  const scenario = usePart(({ place }) => place.scenario);
  const beside = coursesBeside(talks, usePapers());
  const choose = (id: string): void => {
    const here = talks.scenarios.some((one) => one.id === id);
    if (here) store.setScenario(id);
    else {
      const { view, reader } = store.get().place;
      openAnew(`#${linkOf(talks, { scenario: id, branch: undefined, step: 0, view, reader })}`);
    }
  };
  return (
    <header className="header">
      <h1>{talks.title}</h1>
      <Badge />
      <div className="header-tools">
        <label className="field">
          <span>{say('header.scenario')}</span>
          <select value={scenario} onChange={(event) => choose(event.target.value)}>
            {talks.scenarios.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
            {beside.length === 0 ? null : (
              <optgroup label={say('header.beyond')}>
                {beside.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.title}
                  </option>
                ))}
              </optgroup>
            )}
          </select>
        </label>
        <button type="button" onClick={onLink}>
          {say('header.link')}
        </button>
        <FilesMenu />
        <button type="button" onClick={onPrint}>
          {say('header.print')}
        </button>
        <LanguageChoice />
        <button type="button" className="round" aria-label={say('header.help')} onClick={onHelp}>
          ?
        </button>
      </div>
    </header>
  );
}
