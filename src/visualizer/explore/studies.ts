import type { Positions } from '../../index.ts';
import { onceFor } from '../rim/once-for.ts';
import type { Explorer, Wanted } from '../state/explorer.ts';
import type { Reply, Request, Searcher, Studied, Topic } from '../state/letters.ts';

/** One question that takes a while: about what it is, how far it is, and its answer. */
export interface Study<Answer> extends Wanted {
  readonly id: number;
  readonly from: Positions;
  readonly stage: 'looking' | 'known' | 'stopped';
  readonly share: number;
  readonly answer: Answer | undefined;
}

export type StudiesState = { readonly [Key in Topic]?: Study<Studied[Key]> };

/**
 * What someone looks into beyond the way itself. Of each topic there is one study at a time; one that the cursor or
 * another choice has left behind is dropped. It comes with the searcher, so that the first load knows nothing of it.
 */
export class Studies {
  readonly #listeners = new Set<() => void>();
  #searcher: Searcher | undefined;
  #state: StudiesState = {};
  #number = 0;

  get = (): StudiesState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Starts a searcher that answers studies too: here those, to `tell` all else. */
  carry(start: (tell: (reply: Reply) => void) => Searcher, tell: (reply: Reply) => void): Searcher {
    const inner = start((reply) => {
      if (!this.#hear(reply)) tell(reply);
    });
    this.#searcher = inner;
    return {
      ask: inner.ask,
      end: () => {
        inner.end();
        if (this.#searcher !== inner) return;
        this.#searcher = undefined;
        this.stop('ways');
        this.stop('needs');
        this.stop('powers');
      },
    };
  }

  /** Looks into a topic; does nothing where that is being done, has been done, or was stopped and is not asked anew. */
  look(topic: Topic, { aim, least }: Wanted, from: Positions, anew = false): void {
    const now = this.#state[topic];
    const same = now !== undefined && isAbout(now, topic, { aim, least }, from);
    if ((same && !(anew && now.stage === 'stopped')) || this.#searcher === undefined) return;
    this.#drop(now);
    const id = ++this.#number;
    this.#put({ [topic]: { id, aim, least, from, stage: 'looking', share: 0, answer: undefined } });
    this.#searcher.ask({ kind: 'study', id, topic, aim, least, from });
  }

  /** Stops looking into a topic; it can be looked into anew. */
  stop(topic: Topic): void {
    const now = this.#state[topic];
    if (now?.stage !== 'looking') return;
    this.#drop(now);
    this.#put({ [topic]: { ...now, stage: 'stopped' } });
  }

  /** Puts a topic away. */
  leave(topic: Topic): void {
    this.#drop(this.#state[topic]);
    this.#put({ [topic]: undefined });
  }

  #drop(study: Study<unknown> | undefined): void {
    if (study?.stage !== 'looking') return;
    const letter: Request = { kind: 'drop', id: study.id };
    this.#searcher?.ask(letter);
  }

  /** Whether a reply was about a study. */
  #hear(reply: Reply): boolean {
    if (reply.kind !== 'part' && reply.kind !== 'ways' && reply.kind !== 'needs' && reply.kind !== 'powers')
      return false;
    const { ways, needs, powers } = this.#state;
    const isOf = (study: Study<unknown> | undefined): boolean => study?.id === reply.id && study.stage === 'looking';
    if (reply.kind === 'part') {
      const { share } = reply;
      if (ways !== undefined && isOf(ways)) this.#put({ ways: { ...ways, share } });
      if (needs !== undefined && isOf(needs)) this.#put({ needs: { ...needs, share } });
      if (powers !== undefined && isOf(powers)) this.#put({ powers: { ...powers, share } });
    } else if (reply.kind === 'ways') {
      if (ways !== undefined && isOf(ways)) this.#put({ ways: { ...ways, stage: 'known', answer: reply.answer } });
    } else if (reply.kind === 'needs') {
      if (needs !== undefined && isOf(needs)) this.#put({ needs: { ...needs, stage: 'known', answer: reply.answer } });
    } else if (powers !== undefined && isOf(powers))
      this.#put({ powers: { ...powers, stage: 'known', answer: reply.answer } });
    return true;
  }

  #put(change: StudiesState): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** Whether a study is about this. Only the ways themselves differ by what a way should have least of. */
export function isAbout(study: Study<unknown>, topic: Topic, { aim, least }: Wanted, from: Positions): boolean {
  return study.aim.key === aim.key && (topic !== 'ways' || study.least === least) && isSame(study.from, from);
}

const isSame = (one: Positions, other: Positions): boolean =>
  one === other || Object.entries(one).every(([region, state]) => other[region] === state);

/** The studies beside an explorer. */
export const studiesOf = onceFor((_: Explorer) => new Studies());
