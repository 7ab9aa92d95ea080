import { onFront } from '../language/front.ts';
import { usePage } from '../parts/page.ts';
import { useVoice } from '../parts/words.ts';
import type { Screen } from '../state/place.ts';

/** The three ways in: watch, ask, teach. */
export function Doors({
  moments,
  scenario,
  onWatch,
}: {
  readonly moments: number;
  readonly scenario: string;
  readonly onWatch: () => void;
}) {
  const { say } = useVoice(onFront);
  const { store } = usePage();
  const enter = (screen: Screen) => (): void => store.enter({ scenario, branch: undefined, step: 0, screen });
  const doors = [
    { key: 'watch', about: say('door.watchAbout', { count: moments }), open: onWatch },
    { key: 'ask', about: say('door.askAbout'), open: enter('what-if') },
    { key: 'teach', about: say('door.teachAbout'), open: enter('lessons') },
  ] as const;
  return (
    <nav className="doors" aria-label={say('doors')}>
      {doors.map(({ key, about, open }) => (
        <button key={key} type="button" className={key === 'watch' ? 'door primary' : 'door'} onClick={open}>
          <strong>{say(`door.${key}`)}</strong>
          <span>{about}</span>
        </button>
      ))}
    </nav>
  );
}
