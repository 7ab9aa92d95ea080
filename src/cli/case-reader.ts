import { behindDoor } from '../doors/inside.ts';
import type { CasePackage } from '../index.ts';

/** Reads what lies behind the doors of a case as JSON, for a page that shows it. Each door is opened once. */
export function caseReader(given: CasePackage): (door: string) => Promise<string | undefined> {
  const opened = new Map<string, Promise<string | undefined>>();
  return (door) => {
    const known = opened.get(door) ?? readDoor(given, door);
    opened.set(door, known);
    return known;
  };
}

async function readDoor(given: CasePackage, door: string): Promise<string | undefined> {
  const found = await behindDoor(given, door);
  return found === undefined ? undefined : JSON.stringify(found);
}
