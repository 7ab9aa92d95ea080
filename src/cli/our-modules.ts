/**
 * The modules that a case or a script of a person may import by name, handed over by this command itself: the file may
 * lie where nothing is installed, and what it makes must be of the same classes as ours.
 */
export const ourModules = async (): Promise<Record<string, unknown>> => ({
  xstate: await import('xstate'),
  demarche: await import('../doors/all.ts'),
  'demarche/explore': await import('../doors/explore.ts'),
  'demarche/export': await import('../doors/export.ts'),
  'demarche/teach': await import('../doors/teach.ts'),
});
