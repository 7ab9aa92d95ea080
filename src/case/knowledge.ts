/** Who knew a fact, and from which day. A fact that is public on a day is known to everyone from then on. */
export interface Knowledge {
  readonly public: string;
  /** Who knew it earlier, by party. */
  readonly known?: Readonly<Record<string, string>> | undefined;
  /** Whether the sources do not say who knew, so that it is our assumption. */
  readonly assumed: boolean;
}

/** What is known of who knew what, by the id of the fact. A fact that is not in it counts as known to nobody. */
export type KnowledgeOfFacts = Readonly<Record<string, Knowledge>>;
