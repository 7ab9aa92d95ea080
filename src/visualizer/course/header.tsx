import { Badge } from '../parts/badge.tsx';
import { LanguageChoice } from '../parts/language-choice.tsx';
import { Menu } from '../parts/menu.tsx';
import { usePage, usePart } from '../parts/page.ts';
import { Tabs } from '../parts/tabs.tsx';
import { useVoice } from '../parts/words.ts';
import { screens } from '../state/place.ts';
import { EyesChoice } from './eyes-views.tsx';
import { FilesMenu } from './files-menu.tsx';
import { ScenarioChoice } from './scenario-choice.tsx';

export interface HeaderActions {
  readonly onLink: () => void;
  readonly onPrint: () => void;
  readonly onHelp: () => void;
}

/** The top of the page: the way home, the screens, where one is in the talks, and a menu of all that is needed now and then. */
export function Header({ onLink, onPrint, onHelp }: HeaderActions) {
  const { say } = useVoice();
  const { talks, store } = usePage();
  const screen = usePart(({ place }) => (place.compare === undefined ? place.screen : undefined));
  return (
    <header className="header">
      <div className="header-name">
        <button type="button" className="home" aria-label={say('header.home')} onClick={() => store.toFront()}>
          Demarche
        </button>
        <h1>{talks.title}</h1>
      </div>
      <Tabs
        id="screen"
        title={say('screen.title')}
        names={screens}
        chosen={screen}
        onChoose={(next) => store.enter({ screen: next, compare: undefined })}
        say={(name) => say(`screen.${name}`)}
      />
      <Badge />
      <Menu>
        <ScenarioChoice />
        <EyesChoice />
        <div className="menu-actions">
          <button type="button" onClick={onLink}>
            {say('header.link')}
          </button>
          <FilesMenu />
          <button type="button" onClick={onPrint}>
            {say('header.print')}
          </button>
          <button type="button" onClick={onHelp}>
            {say('header.help')}
          </button>
        </div>
        <LanguageChoice />
      </Menu>
    </header>
  );
}
