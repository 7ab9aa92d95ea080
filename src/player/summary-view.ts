import { type Progress, progressToJson, type ShownLesson, summaryOf, summaryToCsv } from '../teach/index.ts';
import { make, save } from './dom.ts';
import type { PlayerSay } from './stop-view.ts';

export interface SummaryActions {
  readonly go: (stop: number) => void;
  readonly finish: () => void;
  readonly restart: () => void;
}

/** One's own path beside the record, and where to go on from there. */
export function summaryViewOf(
  lesson: ShownLesson,
  progress: Progress,
  say: PlayerSay,
  act: SummaryActions,
): HTMLElement {
  const summary = summaryOf(lesson, progress);
  const head = (text: string): HTMLElement => make('th', { scope: 'col' }, text);
  const compare = (differs: boolean | undefined): string =>
    differs === undefined ? say('notJudged') : say(differs ? 'differs' : 'same');
  return make(
    'div',
    {},
    make(
      'p',
      {},
      say('summaryLine', { count: summary.asked, answered: summary.answered, differing: summary.differing }),
    ),
    make('p', {}, say('noMark')),
    make(
      'div',
      { class: 'wide', tabindex: 0, role: 'region', 'aria-label': say('summary') },
      make(
        'table',
        {},
        make(
          'thead',
          {},
          make(
            'tr',
            {},
            head(say('columnQuestion')),
            head(say('columnMine')),
            head(say('columnReported')),
            head(say('columnDiffers')),
          ),
        ),
        make(
          'tbody',
          {},
          ...summary.rows.map((row, at) =>
            make(
              'tr',
              {},
              make(
                'th',
                { scope: 'row' },
                make('button', { type: 'button', class: 'link', click: () => act.go(at) }, row.title),
                make('div', { class: 'small' }, row.date),
              ),
              make('td', {}, row.mine === '' ? say('passed') : row.mine),
              make('td', {}, row.reported, make('div', { class: 'small' }, row.citation)),
              make('td', {}, compare(row.differs)),
            ),
          ),
        ),
      ),
    ),
    ...closingOf(lesson, say),
    make(
      'div',
      { class: 'row' },
      !progress.finished && make('button', { type: 'button', class: 'main', click: act.finish }, say('finish')),
      make('button', { type: 'button', click: act.restart }, say('restart')),
    ),
    progress.finished && make('p', {}, say('finished')),
    make('h3', {}, say('sources')),
    make('p', {}, lesson.limits),
    make('ul', { lang: 'en' }, ...lesson.sources.map((source) => make('li', {}, source))),
    make('h3', {}, say('glossary')),
    make('dl', {}, ...lesson.glossary.flatMap(({ term, meaning }) => [make('dt', {}, term), make('dd', {}, meaning)])),
  );
}

function closingOf(lesson: ShownLesson, say: PlayerSay): readonly HTMLElement[] {
  const { closing } = lesson;
  if (closing === undefined) return [];
  return [
    make('h3', {}, `${say('closing')}: ${closing.title}`),
    make('p', {}, closing.task),
    make('p', {}, `${say('movesThere')}:`),
    make('ul', {}, ...closing.moves.map((move) => make('li', {}, move))),
  ];
}

/** Buttons that give the answers as files and open them again. */
export function filesOf(
  lesson: ShownLesson,
  progress: Progress,
  say: PlayerSay,
  opened: (text: string) => void,
): HTMLElement {
  return make(
    'div',
    { class: 'row' },
    make(
      'button',
      { type: 'button', click: () => save(`${lesson.id}.csv`, 'text/csv', summaryToCsv(lesson, progress)) },
      say('saveCsv'),
    ),
    make(
      'button',
      { type: 'button', click: () => save(`${lesson.id}.json`, 'application/json', progressToJson(progress)) },
      say('saveJson'),
    ),
    make(
      'label',
      { class: 'file' },
      say('open'),
      make('input', {
        type: 'file',
        accept: '.json,application/json',
        change: (event) => {
          if (!(event.currentTarget instanceof HTMLInputElement)) return;
          const [file] = event.currentTarget.files ?? [];
          file?.text().then(opened, () => opened(''));
        },
      }),
    ),
  );
}
