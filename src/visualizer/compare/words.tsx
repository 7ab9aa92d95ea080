import { sectionsOf } from '../what-if/answer.ts';
import type { HeldProps } from './held.ts';

/** The comparison in plain words. */
export function Words({ material, answer }: HeldProps) {
  return (
    <div className="compare-words">
      {sectionsOf(material, answer).map(({ heading, items, list }) => (
        <section key={heading} aria-label={heading}>
          <h3>{heading}</h3>
          {list ? (
            <ul>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          ) : (
            items.map((item) => <p key={item}>{item}</p>)
          )}
        </section>
      ))}
    </div>
  );
}
