import { writeSync } from 'node:fs';
import { ask } from '../../../src/cli/asking.ts';

/** A question that takes for ever. It says when it has begun past the stream, which a signal in the midst of a write would break. */
const layout = { width: 80, paint: (_: string, text: string) => text };
const asked = ask({ format: 'json' }, layout, (reply) => {
  reply.json.known = 'so far';
  writeSync(1, 'begun\n');
  for (;;);
});
process.stdout.write(asked.text);
