import { usePage, usePapers, usePart } from '../parts/page.ts';
import { useVoice } from '../parts/words.ts';
import { openAnew } from '../rim/open-anew.ts';
import { linkOf } from '../state/link.ts';
import { coursesBeside } from '../state/wider-courses.ts';

/** Which course of the case is on screen; those beyond the record open the page anew. */
export function ScenarioChoice() {
  const { say } = useVoice();
  const { talks, store } = usePage();
  const scenario = usePart(({ place }) => place.scenario);
  const beside = coursesBeside(talks, usePapers());
  const choose = (id: string): void => {
    const here = talks.scenarios.some((one) => one.id === id);
    if (here) store.setScenario(id);
    else {
      const { view, screen, reader } = store.get().place;
      openAnew(`#${linkOf(talks, { scenario: id, branch: undefined, step: 0, view, screen, reader })}`);
    }
  };
  return (
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
  );
}
