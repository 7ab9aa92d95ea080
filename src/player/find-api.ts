import type { Api } from './scorm.ts';

const calls = ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit'] as const;

function isApi(value: unknown): value is Api {
  return (
    typeof value === 'object' && value !== null && calls.every((name) => typeof Reflect.get(value, name) === 'function')
  );
}

/** Looks for the API in this window, those around it, and those around the one that opened it, as SCORM 1.2 asks for. */
export function findApi(from: Window): Api | undefined {
  const around = (start: Window | null): Api | undefined => {
    let at = start;
    for (let steps = 0; at !== null && steps < 500; steps++) {
      try {
        const api: unknown = Reflect.get(at, 'API');
        if (isApi(api)) return api;
      } catch {
        return undefined;
      }
      if (at.parent === at) return undefined;
      at = at.parent;
    }
    return undefined;
  };
  return around(from) ?? around(from.opener instanceof Object ? from.opener : null);
}
