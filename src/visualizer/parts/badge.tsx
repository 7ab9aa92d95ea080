import { useCursor } from './page.ts';
import { ExplainedWord } from './term.tsx';
import { useVoice } from './words.ts';

/** Always says where one is: at the end of the record, at an earlier step of it, or in a what-if. */
export function Badge() {
  const { say } = useVoice();
  const { mode, course, frame, tip } = useCursor();
  const name = course.branch?.name ?? '';
  return (
    <p className={`badge badge-${mode}`}>
      <strong>
        <ExplainedWord word={say(`badge.${mode}`)} />
      </strong>
      {mode === 'what-if' ? <span className="badge-name">{name}</span> : null}
      <span>
        {mode === 'what-if' ? ' · ' : ''}
        {mode === 'record' ? say('badge.atEnd', { of: tip }) : say('step.of', { step: frame.index, of: tip })}
      </span>
    </p>
  );
}
