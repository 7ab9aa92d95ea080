import { useCursor, usePage } from '../parts/page.ts';
import { useVoice } from '../parts/words.ts';
import { alignments, type Comparing } from '../state/place.ts';
import type { Material } from '../what-if/answer.ts';
import { branchOfWhatIf } from '../what-if/editing.ts';
import { onWhatIfs } from '../what-if/words.ts';

/** Which two courses, and how they stand side by side. */
export function Choices({ material, how }: { readonly material: Material; readonly how: Comparing }) {
  const { store } = usePage();
  const { say } = useVoice(onWhatIfs);
  const { branches, course, place } = useCursor();
  const { talks, whatIfs } = material;
  const chooseThis = (value: string): void => {
    const [kind, id = ''] = [value.slice(0, 1), value.slice(2)];
    const found = whatIfs.find((one) => one.id === id);
    if (kind === 's') store.setScenario(id);
    else if (kind === 'b') store.setBranch(id);
    else if (found !== undefined) store.adopt(branchOfWhatIf(talks, found, whatIfs));
  };
  const chooseOther = (value: string): void => {
    const [kind, id] = [value.slice(0, 1), value.slice(2)];
    const branch = branches.find((one) => one.id === id);
    store.compare(
      kind === 's'
        ? { scenario: id, branch: undefined, row: -1 }
        : { scenario: branch?.scenario ?? how.scenario, branch: id, row: -1 },
      'push',
    );
  };
  const runs = (
    <>
      <optgroup label={say('compare.records')}>
        {talks.scenarios.map((one) => (
          <option key={one.id} value={`s:${one.id}`}>
            {one.title}
          </option>
        ))}
      </optgroup>
      {branches.length === 0 ? null : (
        <optgroup label={say('compare.branches')}>
          {branches.map((one) => (
            <option key={one.id} value={`b:${one.id}`}>
              {one.name}
            </option>
          ))}
        </optgroup>
      )}
    </>
  );
  return (
    <div className="compare-choices">
      <label className="field">
        <span className="run-base">● {say('compare.with')}</span>
        <select
          value={how.branch === undefined ? `s:${how.scenario}` : `b:${how.branch}`}
          onChange={(event) => chooseOther(event.target.value)}
        >
          {runs}
        </select>
      </label>
      <label className="field">
        <span className="run-other">◆ {say('compare.this')}</span>
        <select
          value={course.branch === undefined ? `s:${place.scenario}` : `b:${course.branch.id}`}
          onChange={(event) => chooseThis(event.target.value)}
        >
          {runs}
          <optgroup label={say('compare.shipped')}>
            {whatIfs.map((one) => (
              <option key={one.id} value={`w:${one.id}`}>
                {one.title}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      <fieldset className="compare-align" data-keys="arrows">
        <legend className="visually-hidden">{say('compare.align')}</legend>
        {alignments.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="align"
              checked={how.align === one}
              onChange={() => store.compare({ align: one, row: -1 })}
            />
            {say(`align.${one}`)}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
