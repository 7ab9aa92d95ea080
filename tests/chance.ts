/** The seed of everything random that a test does not leave to fast-check; `DEMARCHE_SEED` repeats a run. */
export const seed = Number(process.env.DEMARCHE_SEED ?? Date.now() % 2 ** 31);

/** How many random runs there are; `DEMARCHE_RUNS` asks for more. */
export const runs = (usual: number): number => Number(process.env.DEMARCHE_RUNS ?? usual);
