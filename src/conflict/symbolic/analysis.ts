import { emptySet, everywhere, Images, Saturation, type Symbolic, type Watch } from '../../explore/index.ts';
import { byConcept, type Concept, type Notion } from '../concepts.ts';
import type { Player } from '../players.ts';
import type { Truths } from '../scores.ts';
import { projected, smoothed } from './projection.ts';
import { Scored } from './scored.ts';

export type ByConcept<Value> = Readonly<Record<Concept, Value>>;

/** What one player could gain by leaving each position, and what the others could answer. */
export class Analysis {
  readonly #base: Symbolic;
  readonly #scored: Scored;
  readonly #player: Player;
  readonly #others: readonly Player[];
  readonly #notion: Notion;
  readonly #images: Images;
  readonly #gains: readonly number[];
  readonly #closures = new Map<string, Saturation>();
  /** Where a move may end, with the score that it began with in bits, so that no answer of its concept deters it. */
  readonly #undeterred: ByConcept<number>;

  constructor(base: Symbolic, players: readonly Player[], player: Player, notion: Notion, watch: Watch) {
    this.#base = base;
    this.#player = player;
    this.#others = players.filter((one) => one !== player);
    this.#notion = notion;
    // A run betters its maker by where it ends, so that for runs the scores of all who answer are written down as well.
    this.#scored = new Scored(base, players, notion === 'run' ? players : [player], notion === 'event', watch);
    const { sets, relations } = this.#scored.symbolic;
    this.#images = new Images(sets, relations);
    this.#gains = notion === 'event' ? this.#scored.gainsOf(player) : [];
    this.#undeterred = this.#judge();
  }

  /** The positions, reachable or not, that the player would leave, by each concept. */
  unstable(): ByConcept<number> {
    const { sets } = this.#scored.symbolic;
    const { equal } = this.#scored.scoreOf(this.#player);
    // Moves that cannot be taken back leave no escape, so that the sets of several concepts are often one.
    const known = new Map<number, number>();
    return byConcept((concept) => {
      const ends = this.#undeterred[concept];
      const found = known.get(ends) ?? projected(sets.within(this.#before(ends), equal), this.#scored, this.#base.sets);
      known.set(ends, found);
      return found;
    });
  }

  /** The positions that the player would go to from a position with these truths, if it could: no answer deters it. */
  temptations(truths: Truths, concept: Concept): number {
    const { sets, predicates } = this.#scored.symbolic;
    const { bits } = this.#scored.scoreOf(this.#player);
    const here = bits.reduce(
      (sum, bit, place) => predicates.and(sum, predicates.literal(bit, [truths[place] === true ? 1 : 0])),
      everywhere as number,
    );
    return projected(sets.within(this.#undeterred[concept], here), this.#scored, this.#base.sets);
  }

  #judge(): ByConcept<number> {
    const { sets } = this.#scored.symbolic;
    const { atMost, above } = this.#scored.scoreOf(this.#player);
    const worse = sets.where(atMost);
    const better = sets.where(above);
    const trapped = sets.minus(worse, this.#before(better));
    const unanswered = (ends: number, improving: boolean): number =>
      sets.minus(better, this.#answered(ends, improving));
    const [gmr, seq] = [unanswered(worse, false), unanswered(worse, true)];
    const isTrap = trapped === worse;
    return {
      nash: better,
      gmr,
      smr: isTrap ? gmr : unanswered(trapped, false),
      seq,
      sseq: isTrap ? seq : unanswered(trapped, true),
    };
  }

  /** From where one move of the player leads into the set, by which it gains: what it might leave, or escape by. */
  #before(set: number): number {
    const { sets } = this.#scored.symbolic;
    if (this.#notion === 'run') return this.#runsOf([this.#player]).reach(set);
    return this.#gains.reduce((sum, step) => sets.union(sum, this.#images.of(set, step)), emptySet as number);
  }

  /** From where a joint move of the others leads into the set; only by moves that better those who make them, if asked. */
  #answered(set: number, improving: boolean): number {
    const { symbolic, last } = this.#scored;
    if (this.#notion === 'run') return improving ? this.#answeredByRuns(set) : this.#runsOf(this.#others).reach(set);
    const { sets, predicates } = symbolic;
    const closure = this.#closure(improving ? 'gains' : 'moves', () =>
      this.#others.flatMap((other) => this.#scored.answersOf(other, improving)),
    );
    const found = closure.reach(sets.within(set, predicates.not(predicates.literal(last, [0]))));
    // Before the first answer nobody has moved; what moved last is forgotten with the bits.
    return smoothed(sets.within(found, predicates.literal(last, [0])), [last], sets);
  }

  /** From where runs of the others lead into the set, each of which betters its maker by where it ends. */
  #answeredByRuns(set: number): number {
    const { sets } = this.#scored.symbolic;
    let found = set;
    for (let before = -1; before !== found; ) {
      before = found;
      for (const other of this.#others) {
        const { above, equal, bits } = this.#scored.scoreOf(other);
        if (bits.length === 0) continue;
        const ends = this.#runsOf([other]).reach(sets.within(found, above));
        found = sets.union(found, smoothed(sets.within(ends, equal), bits, sets));
      }
    }
    return found;
  }

  /** All that leads to a set by events of some players, in any order. */
  #runsOf(players: readonly Player[]): Saturation {
    return this.#closure(players.map((one) => one.id).join(' '), () =>
      players.flatMap((one) => this.#scored.eventsOf(one).map((event) => event.forward)),
    );
  }

  /** Going back along some steps; kept by a name, since what it has found for one set serves the next. */
  #closure(name: string, steps: () => readonly number[]): Saturation {
    const { sets, relations } = this.#scored.symbolic;
    const known = this.#closures.get(name);
    if (known !== undefined) return known;
    const back = steps().map((step) => relations.reverse(step));
    const made = new Saturation(sets, relations, back);
    this.#closures.set(name, made);
    return made;
  }
}
