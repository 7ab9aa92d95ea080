import { ask } from '../../../src/cli/asking.ts';

/** A question that takes for ever; it says when it has begun. */
const layout = { width: 80, paint: (_: string, text: string) => text };
const asked = ask({ format: 'json' }, layout, (reply) => {
  reply.json.known = 'so far';
  process.stdout.write('begun\n');
  for (;;);
});
process.stdout.write(asked.text);
