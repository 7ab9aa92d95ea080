import { useEffect } from 'react';
import { onViews } from '../language/views.ts';
import { useAfterPaint } from '../rim/after-paint.ts';
import { useCursor, usePage } from './page.ts';
import { useVoice } from './words.ts';
import './waymarks.css';

/** The way past the head of the page, and in the title of the window where one is. */
export function Waymarks({ where }: { readonly where: string }) {
  const { say } = useVoice(onViews);
  const { talks } = usePage();
  const title = useAfterPaint(`${where} · ${talks.title}`);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(
    () => () => {
      document.title = talks.title;
    },
    [talks.title],
  );
  return (
    // biome-ignore lint/a11y/useValidAnchor: readers look for a link here, and it leads somewhere
    <a
      className="skip-link"
      href="#page"
      onClick={(event) => {
        // The address after the # is where one is in the talks, so the focus goes there without it.
        event.preventDefault();
        const main = document.querySelector('main');
        main?.setAttribute('tabindex', '-1');
        main?.focus();
      }}
    >
      {say('header.skip')}
    </a>
  );
}

/** The same while one steps through the talks: the branch, and the step of it. */
export function CourseMarks() {
  const { say } = useVoice();
  const { course, frame, tip } = useCursor();
  const step = say('step.of', { step: frame.index, of: tip });
  return <Waymarks where={course.branch === undefined ? step : `${step} · ${course.branch.name}`} />;
}
