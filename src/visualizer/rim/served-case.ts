import type { Layout } from '../../doors/export.ts';
import { packageFromDoors } from '../../doors/inside.ts';
import type { Lesson } from '../../doors/teach.ts';
import type { CasePackage, WhatIf } from '../../index.ts';

/** The case that lies beside the page at an address, as `demarche serve --case` puts it there. */
export function servedCase(place: string): Promise<CasePackage> {
  return packageFromDoors<WhatIf, Lesson, Layout>(async (door) => {
    const answer = await fetch(`${place}${door}.json`);
    if (!answer.ok) throw new Error(`${door}: ${await answer.text()}`);
    return answer.json();
  });
}
