import { startTransition, useEffect, useState } from 'react';

/** How long after the paint, in milliseconds: hardly seen as a wait, and more than lies between the steps of a key held. */
const PAUSE = 100;

/**
 * A value that follows a moment later: once the step that brought it has been painted. What is not the news of a step
 * takes it from here, so that the news is on screen one frame after the key; while steps come faster, it waits for the last.
 */
export function useAfterPaint<T>(value: T): T {
  const [shown, setShown] = useState(() => value);
  useEffect(() => afterPaint(() => startTransition(() => setShown(() => value)), PAUSE), [value]);
  return shown;
}

/** Does something once the next frame has been painted; what comes back calls it off. */
export function afterPaint(act: () => void, pause = 0): () => void {
  let task: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    task = setTimeout(act, pause);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(task);
  };
}
