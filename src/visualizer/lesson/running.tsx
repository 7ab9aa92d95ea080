import { useEffect, useRef } from 'react';
import { ChartSection } from '../course/chart.tsx';
import { usePage } from '../parts/page.ts';
import { useVoice } from '../parts/words.ts';
import { Answers } from './answers.tsx';
import { Hall, Leave } from './hall.tsx';
import { type OpenLesson, stepOf } from './open-lesson.ts';
import { StopView } from './stop.tsx';
import { SummaryView } from './summary.tsx';
import { useWay, type Way } from './use-lesson.ts';
import { inLessons, onLessons } from './words.ts';

/** A lesson that runs: the question beside the chart as it stands there. */
export function Running({ open }: { readonly open: OpenLesson }) {
  const { say } = useVoice(onLessons);
  const { say: teach } = useVoice(inLessons);
  const { store } = usePage();
  const way = useWay(open);
  const { shown, lesson } = open;
  const { at, revealed } = way.progress;
  const stop = shown.stops[at];
  const step = stepOf(open, at, stop !== undefined && revealed.includes(stop.id));
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    const { place } = store.get();
    if (place.scenario !== lesson.scenario || place.branch !== undefined) store.setScenario(lesson.scenario);
    store.goTo(step);
  }, [store, lesson.scenario, step]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the stop
  useEffect(() => {
    if (!first.current) heading.current?.focus();
    first.current = false;
  }, [at]);
  const number = stop && teach('stopOf', { number: at + 1, count: shown.stops.length });
  const where = stop === undefined ? teach('summary') : `${number}: ${stop.title}`;
  return (
    <Hall title={shown.title} where={where} tools={<Leave label={say('leave')} />}>
      <main className="lesson-main">
        <section className="section lesson" aria-labelledby="lesson-title" data-region="lesson" tabIndex={-1}>
          <Steps open={open} way={way} />
          <p className="lesson-when">{stop === undefined ? null : `${number} · ${stop.date}`}</p>
          <h2 id="lesson-title" ref={heading} tabIndex={-1} className="lesson-title">
            {stop?.title ?? teach('summary')}
          </h2>
          {stop === undefined ? (
            <SummaryView open={open} way={way} />
          ) : (
            <StopView key={stop.id} stop={stop} way={way} last={at === shown.stops.length - 1} />
          )}
          <Answers shown={shown} way={way} />
        </section>
        {stop === undefined ? null : <ChartSection key={stop.id} first={lesson.stops[at]?.issue} ahead={false} />}
      </main>
    </Hall>
  );
}

/** The stops in a row: which one is open, and those one can go back to. */
function Steps({ open, way }: { readonly open: OpenLesson; readonly way: Way }) {
  const { say } = useVoice(onLessons);
  const { say: teach } = useVoice(inLessons);
  const { at, revealed } = way.progress;
  const { stops } = open.shown;
  const until = stops.findIndex((stop) => !revealed.includes(stop.id));
  const most = until < 0 ? stops.length : until;
  return (
    <nav aria-label={say('way')}>
      <ol className="lesson-steps">
        {[...stops.map((stop, index) => say('step', { number: index + 1, title: stop.title })), teach('summary')].map(
          (name, index) => (
            <li key={name}>
              <button
                type="button"
                aria-label={name}
                title={name}
                aria-current={index === at ? 'step' : undefined}
                disabled={index > most}
                className={index < most ? 'lesson-done' : undefined}
                onClick={() => way.step({ type: 'go', to: index })}
              >
                {index < stops.length ? index + 1 : 'Σ'}
              </button>
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}
