import type { KeyboardEvent } from 'react';

interface TabsProps<Name extends string> {
  /** What the ids of the tabs begin with: `chart` has `chart-table`, and its panel is `chart-view`. */
  readonly id: string;
  readonly title: string;
  readonly names: readonly Name[];
  readonly chosen: Name | undefined;
  readonly onChoose: (name: Name) => void;
  readonly say: (name: Name) => string;
}

/** Tabs, of which the arrow keys choose one. */
export function Tabs<Name extends string>({ id, title, names, chosen, onChoose, say }: TabsProps<Name>) {
  const turn = (event: KeyboardEvent<HTMLElement>): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = names.at(((chosen === undefined ? -1 : names.indexOf(chosen)) + by) % names.length);
    if (by === 0 || next === undefined) return;
    event.preventDefault();
    onChoose(next);
    event.currentTarget.querySelector<HTMLElement>(`#${id}-${next}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={title} data-keys="arrows" onKeyDown={turn}>
      {names.map((name) => (
        <button
          key={name}
          id={`${id}-${name}`}
          type="button"
          role="tab"
          aria-selected={name === chosen}
          aria-controls={`${id}-view`}
          tabIndex={name === (chosen ?? names[0]) ? 0 : -1}
          onClick={(event) => {
            onChoose(name);
            // After a click of the mouse the arrow keys are again those of the page, where the panel takes the focus.
            if (event.detail > 0) document.getElementById(`${id}-view`)?.focus({ preventScroll: true });
          }}
        >
          {say(name)}
        </button>
      ))}
    </div>
  );
}
