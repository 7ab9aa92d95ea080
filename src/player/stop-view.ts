import type { Say, teachWords } from '../messages/index.ts';
import type { Answer, ShownStop, ShownTable } from '../teach/index.ts';
import { make } from './dom.ts';

export type PlayerSay = Say<typeof teachWords>;

/** What a person can do at a stop. */
export interface StopActions {
  readonly answer: (value: string) => void;
  readonly pass: () => void;
}

/** The situation of a stop: what is known then, where both sides stand, a drawing. */
export function situationOf(stop: ShownStop, say: PlayerSay): HTMLElement {
  return make(
    'section',
    { 'aria-labelledby': 'situation' },
    make('h3', { id: 'situation' }, say('situation')),
    make('p', {}, stop.situation),
    stop.positions.rows.length > 0 &&
      make('details', {}, make('summary', {}, say('positions')), tableOf(stop.positions, say)),
    stop.picture !== undefined &&
      make(
        'details',
        {},
        make('summary', {}, say('showPicture')),
        make(
          'div',
          { class: 'picture', tabindex: 0, role: 'region', 'aria-label': say('picture', { title: stop.title }) },
          make('img', {
            alt: say('picture', { title: stop.title }),
            src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(stop.picture)}`,
          }),
        ),
      ),
  );
}

function tableOf(table: ShownTable, say: PlayerSay): HTMLElement {
  const head = (text: string, scope: string): HTMLElement => make('th', { scope }, text);
  const moved = table.rows.some((row) => row.cells.some((cell) => cell.some((one) => one.moved)));
  const cellOf = (cell: ShownTable['rows'][number]['cells'][number]): HTMLElement =>
    make(
      'td',
      {},
      ...cell.map((one) =>
        make(
          'div',
          {},
          one.aspect === '' ? undefined : `${one.aspect}: `,
          make('strong', {}, one.state),
          one.moved && make('span', {}, ' *'),
        ),
      ),
    );
  return make(
    'div',
    { class: 'wide', tabindex: 0, role: 'region', 'aria-label': say('positions') },
    make(
      'table',
      {},
      make('thead', {}, make('tr', {}, head(say('issue'), 'col'), ...table.heads.map((text) => head(text, 'col')))),
      make('tbody', {}, ...table.rows.map((row) => make('tr', {}, head(row.issue, 'row'), ...row.cells.map(cellOf)))),
    ),
    moved && make('p', { class: 'small' }, `* ${say('movedSince')}`),
  );
}

/** The question of a stop as a form, as long as it is not revealed; `value` is what stands in it. */
export function questionOf(stop: ShownStop, value: string, say: PlayerSay, act: StopActions): HTMLElement {
  const problem = make('p', { id: 'problem', role: 'alert' });
  const choices = stop.options.map((option) =>
    make(
      'label',
      { class: 'option' },
      make('input', { type: 'radio', name: 'answer', value: option.id, checked: value === option.id }),
      make('span', {}, option.text),
    ),
  );
  const text = make('textarea', { id: 'answer', name: 'answer', rows: 4, maxlength: 4000 }, value);
  return make(
    'form',
    {
      'data-stop': stop.id,
      submit: (event) => {
        event.preventDefault();
        if (!(event.currentTarget instanceof HTMLFormElement)) return;
        const value = answerIn(event.currentTarget);
        if (value.trim() === '') problem.textContent = say('nothingYet');
        else act.answer(value);
      },
    },
    make('h3', {}, say('question')),
    choices.length > 0
      ? make('fieldset', {}, make('legend', {}, stop.question), ...choices)
      : make('div', {}, make('p', {}, stop.question), make('label', { for: 'answer' }, say('write')), text),
    problem,
    make(
      'div',
      { class: 'row' },
      make('button', { type: 'submit', class: 'main' }, say('record')),
      make('button', { type: 'button', click: act.pass }, say('pass')),
    ),
  );
}

const answerIn = (form: HTMLFormElement): string => String(new FormData(form).get('answer') ?? '');

/** What someone has chosen or typed and not yet recorded: it stays when the page is drawn anew, as in another language. */
export function draftIn(root: HTMLElement): { readonly stop: string; readonly value: string } | undefined {
  const form = root.querySelector('form');
  return form === null ? undefined : { stop: form.dataset.stop ?? '', value: answerIn(form) };
}

/** What was answered in another tab and gave way. */
export const besidesOf = (stop: ShownStop, besides: readonly Answer[], say: PlayerSay): readonly HTMLElement[] =>
  besides
    .filter((one) => one.stop === stop.id)
    .map(({ value, passed }) => {
      const answer = passed ? say('passed') : (stop.options.find((one) => one.id === value)?.text ?? value);
      return make('p', { class: 'small' }, say('beside', { answer }));
    });

/** What was reported, with its source, beside one's own answer. */
export function revealOf(stop: ShownStop, answer: Answer | undefined, say: PlayerSay): HTMLElement {
  const mine = stop.options.find((one) => one.id === answer?.value)?.text ?? answer?.value ?? '';
  const judged = stop.kind !== 'text' && answer?.passed === false;
  const compared = judged ? say(stop.answer.includes(answer.value) ? 'same' : 'differs') : undefined;
  return make(
    'section',
    { 'aria-labelledby': 'reported', class: 'reveal' },
    make('h3', {}, say('question')),
    make('p', {}, stop.question),
    make(
      'p',
      {},
      make('strong', {}, `${say('yours')}: `),
      answer?.passed === true ? say('passed') : mine,
      compared !== undefined && ` (${compared})`,
    ),
    make('h3', { id: 'reported' }, say('reported')),
    stop.kind !== 'text' && make('p', {}, make('strong', {}, stop.answerText)),
    make('p', {}, stop.reveal),
    make('p', { class: 'small' }, `${say('source')}: `, make('cite', {}, stop.citation), ` ${say('sourcesEnglish')}`),
    make(
      'details',
      {},
      make('summary', {}, say('facts')),
      make('ul', {}, ...stop.facts.map((fact) => make('li', {}, `${fact.id}: ${fact.text} ${fact.citation}`))),
    ),
    make('h3', {}, say('debrief')),
    make('p', {}, stop.debrief),
  );
}
