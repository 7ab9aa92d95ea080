/** The functions that a learning system offers by SCORM 1.2. */
export interface Api {
  LMSInitialize(none: ''): unknown;
  LMSFinish(none: ''): unknown;
  LMSGetValue(name: string): unknown;
  LMSSetValue(name: string, value: string): unknown;
  LMSCommit(none: ''): unknown;
}

/** One prediction as a learning system records it. */
export interface Interaction {
  readonly id: string;
  readonly type: 'choice' | 'fill-in';
  readonly response: string;
  readonly expected: string | undefined;
  readonly time: string;
}

/** A connection to a learning system that never throws: what it answers with an error is told once, and the lesson goes on. */
export class LearningSystem {
  readonly #api: Api;
  readonly #trouble: () => void;
  #open = false;

  constructor(api: Api, trouble: () => void) {
    this.#api = api;
    this.#trouble = trouble;
  }

  /** Begins the session; gives the suspend data, or undefined where the system does not answer. */
  begin(): string | undefined {
    this.#open = this.#call(() => this.#api.LMSInitialize(''));
    if (!this.#open) return undefined;
    const status = this.#get('cmi.core.lesson_status');
    if (status === 'not attempted' || status === '') this.#set('cmi.core.lesson_status', 'incomplete');
    return this.#get('cmi.suspend_data');
  }

  record(interaction: Interaction): void {
    if (!this.#open) return;
    const at = `cmi.interactions.${Number(this.#get('cmi.interactions._count')) || 0}`;
    this.#set(`${at}.id`, interaction.id);
    this.#set(`${at}.time`, interaction.time);
    this.#set(`${at}.type`, interaction.type);
    if (interaction.expected !== undefined) this.#set(`${at}.correct_responses.0.pattern`, interaction.expected);
    this.#set(`${at}.student_response`, interaction.response);
    this.#set(`${at}.result`, 'neutral');
  }

  /** Keeps where someone is. `done` completes the unit; it is never passed or failed, as there is no rule for either. */
  save(suspended: string, location: string, done: boolean): void {
    if (!this.#open) return;
    this.#set('cmi.suspend_data', suspended);
    this.#set('cmi.core.lesson_location', location);
    if (done) this.#set('cmi.core.lesson_status', 'completed');
    this.#call(() => this.#api.LMSCommit(''));
  }

  end(seconds: number, done: boolean): void {
    if (!this.#open) return;
    this.#set('cmi.core.session_time', spanOf(seconds));
    this.#set('cmi.core.exit', done ? '' : 'suspend');
    this.#call(() => this.#api.LMSCommit(''));
    this.#call(() => this.#api.LMSFinish(''));
    this.#open = false;
  }

  #get(name: string): string {
    try {
      return String(this.#api.LMSGetValue(name) ?? '');
    } catch {
      this.#trouble();
      return '';
    }
  }

  #set(name: string, value: string): void {
    this.#call(() => this.#api.LMSSetValue(name, value));
  }

  #call(call: () => unknown): boolean {
    try {
      if (String(call()) === 'true') return true;
    } catch {
      // Told below: an exception is one more way of saying no.
    }
    this.#trouble();
    return false;
  }
}

function spanOf(seconds: number): string {
  const whole = Math.max(0, Math.min(Math.floor(seconds), 9999 * 3600));
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(Math.floor(whole / 3600)).padStart(4, '0')}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}
