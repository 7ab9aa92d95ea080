/** Stands in the page for what reads machines of XState: all its charts come as their descriptions. */
export function describeMachine(): never {
  throw new Error('the page reads no machine of XState');
}
