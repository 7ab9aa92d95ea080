import { useCursor } from '../parts/page.ts';
import { useFollow } from '../parts/use-follow.ts';
import { Guide } from './guide.tsx';
import { Hall, Leave } from './hall.tsx';
import './lesson.css';
import { useVoice } from '../parts/words.ts';
import { Running } from './running.tsx';
import { useLesson } from './use-lesson.ts';
import { onLessons } from './words.ts';

/** The page while a lesson is on it: for the class, or for the teacher. */
export function LessonRoom() {
  const { reader } = useCursor().place;
  useFollow();
  const guide = reader?.guide;
  const id = guide ?? reader?.lesson ?? '';
  return <Room key={`${guide === undefined ? 'class' : 'guide'} ${id}`} id={id} teacher={guide !== undefined} />;
}

function Room({ id, teacher }: { readonly id: string; readonly teacher: boolean }) {
  const { say } = useVoice(onLessons);
  const coming = useLesson(id, teacher);
  if (coming.kind === 'open') return teacher ? <Guide open={coming.open} /> : <Running open={coming.open} />;
  return (
    <Hall title={say(coming.kind, { name: id })}>
      {coming.kind === 'coming' ? null : (
        <main className="lesson-alone">
          <Leave label={say('back')} />
        </main>
      )}
    </Hall>
  );
}
