import { type Language, speaker, type teachWords } from '../messages/index.ts';
import { advance, answerOf, type Progress, type ProgressStep, readProgress, type ShownLesson } from '../teach/index.ts';
import { make } from './dom.ts';
import { findApi } from './find-api.ts';
import { Keeper } from './keeper.ts';
import { besidesOf, draftIn, type PlayerSay, questionOf, revealOf, situationOf } from './stop-view.ts';
import { filesOf, summaryViewOf } from './summary-view.ts';

/** What a package holds for this page: the lesson in each language, its words, and whether a learning system is near. */
interface Held {
  readonly learningSystem: boolean;
  readonly languages: readonly (Language & { readonly lesson: ShownLesson; readonly words: typeof teachWords })[];
}

/** The page of a package: one lesson, from its first question to the summary. */
class Player {
  readonly #held: Held;
  readonly #root: HTMLElement;
  readonly #keeper: Keeper;
  #language: Held['languages'][number];
  #progress: Progress;
  #said = '';
  #ready = false;

  constructor(held: Held, first: Held['languages'][number], root: HTMLElement) {
    this.#held = held;
    this.#root = root;
    this.#language = first;
    this.#keeper = new Keeper(first.lesson, {
      inSystem: held.learningSystem,
      findApi: () => findApi(window),
      storage: () => localStorage,
      tell: () => {
        if (this.#ready) this.#draw(false);
      },
    });
    this.#progress = this.#keeper.begin();
    this.#ready = true;
    if (this.#progress.answers.length > 0) this.#said = this.#say('resumed');
    addEventListener('pagehide', () => this.#keeper.end(this.#progress));
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.#progress = this.#keeper.resume(this.#progress);
      if (persisted) this.#draw(false);
    });
    addEventListener('storage', ({ key }) => {
      const heard = this.#keeper.hear(key, this.#progress);
      if (heard === this.#progress) return;
      this.#progress = heard;
      this.#draw(false);
    });
    this.#draw(false);
  }

  get #say(): PlayerSay {
    return speaker(this.#language.words, this.#language);
  }

  #step(...steps: readonly ProgressStep[]): void {
    const { lesson } = this.#language;
    const before = this.#progress;
    this.#progress = steps.reduce((progress, step) => advance(lesson, progress, step), before);
    const shown = this.#progress.revealed.filter((stop) => !before.revealed.includes(stop));
    const cut = shown.filter((stop) => this.#keeper.record(stop, this.#progress)).length > 0;
    const kept = this.#keeper.keep(this.#progress);
    this.#progress = kept.progress;
    this.#said = kept.cut || cut ? this.#say('answerCut') : '';
    this.#draw(true);
  }

  #draw(focus: boolean): void {
    const { lesson, id } = this.#language;
    const say = this.#say;
    const progress = this.#progress;
    const stop = lesson.stops[progress.at];
    const draft = draftIn(this.#root);
    document.documentElement.lang = id;
    document.title = lesson.title;
    const title = stop === undefined ? say('summary') : stop.title;
    const heading = make('h2', { tabindex: -1 }, title);
    const count = lesson.stops.length;
    const place = stop === undefined ? '' : say('stopOf', { number: progress.at + 1, count });
    this.#root.replaceChildren(
      make(
        'header',
        {},
        make('h1', {}, lesson.title),
        make('p', {}, lesson.summary),
        this.#held.languages.length > 1 && this.#languageChoice(),
      ),
      make(
        'main',
        {},
        make('p', { class: 'small' }, stop === undefined ? '' : `${place} · ${stop.date}`),
        heading,
        ...(stop === undefined ? [this.#summary()] : this.#stop(stop, draft?.stop === stop.id ? draft.value : '')),
      ),
      make(
        'footer',
        {},
        make('p', { role: 'status' }, this.#said, ' ', say(this.#keeper.note)),
        filesOf(lesson, progress, say, (text) => this.#open(text)),
        make('p', { class: 'small' }, say('footer')),
      ),
    );
    if (focus) {
      heading.focus();
      scrollTo(0, 0);
    }
  }

  /** A stop, with what someone has chosen or typed there and not yet recorded. */
  #stop(stop: ShownLesson['stops'][number], draft: string): readonly HTMLElement[] {
    const say = this.#say;
    const { at, revealed } = this.#progress;
    const last = at + 1 === this.#language.lesson.stops.length;
    const answer = answerOf(this.#progress, stop.id);
    const back = (): HTMLElement | false =>
      at > 0 && make('button', { type: 'button', click: () => this.#step({ type: 'go', to: at - 1 }) }, say('back'));
    if (!revealed.includes(stop.id))
      return [
        situationOf(stop, say),
        questionOf(stop, draft || (answer?.value ?? ''), say, {
          answer: (value) => this.#step({ type: 'answer', value }, { type: 'reveal' }),
          pass: () => this.#step({ type: 'pass' }, { type: 'reveal' }),
        }),
        make('div', { class: 'row' }, back()),
      ];
    return [
      situationOf(stop, say),
      revealOf(stop, answer, say),
      ...besidesOf(stop, this.#progress.besides ?? [], say),
      make(
        'div',
        { class: 'row' },
        make(
          'button',
          { type: 'button', class: 'main', click: () => this.#step({ type: 'next' }) },
          say(last ? 'toSummary' : 'next'),
        ),
        back(),
      ),
    ];
  }

  #summary(): HTMLElement {
    const say = this.#say;
    return summaryViewOf(this.#language.lesson, this.#progress, say, {
      go: (to) => this.#step({ type: 'go', to }),
      finish: () => this.#step({ type: 'finish' }),
      restart: () => {
        if (confirm(say('restartSure'))) this.#step({ type: 'restart' });
      },
    });
  }

  #languageChoice(): HTMLElement {
    const select = make(
      'select',
      {
        change: (event) => {
          const wanted = event.currentTarget instanceof HTMLSelectElement ? event.currentTarget.value : '';
          this.#language = this.#held.languages.find((one) => one.id === wanted) ?? this.#language;
          this.#draw(false);
          this.#root.querySelector('select')?.focus();
        },
      },
      ...this.#held.languages.map((one) =>
        make('option', { value: one.id, lang: one.id, selected: one.id === this.#language.id }, one.name),
      ),
    );
    return make('label', {}, `${this.#say('language')}: `, select);
  }

  #open(text: string): void {
    const say = this.#say;
    try {
      this.#progress = this.#keeper.keep(readProgress(this.#language.lesson, text)).progress;
      this.#said = say('opened');
    } catch (error) {
      this.#said = say('notOpened', { why: error instanceof Error ? error.message : '' });
    }
    this.#draw(false);
  }
}

const root = document.getElementById('lesson');
// The package writes this element itself, from the same types.
const held: Held = JSON.parse(document.getElementById('held')?.textContent ?? '');
const [first] = held.languages;
const wished = held.languages.find((one) => navigator.language.startsWith(one.id)) ?? first;
if (root !== null && wished !== undefined) new Player(held, wished, root);
