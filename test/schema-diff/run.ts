/** Prints how the schema differs from that of the last release. Fails if CHANGELOG.md does not name a breaking change. */
import { readFileSync } from 'node:fs';
import { changesBetween, lastRelease, newestNotes, presentSchema, unnamed } from './changes.ts';

const { version, schema } = lastRelease();
const changes = await changesBetween(schema, presentSchema());
const missing = unnamed(changes, newestNotes(readFileSync('CHANGELOG.md', 'utf8')));
const count = (effect: string) => changes.filter((change) => change.effect === effect).length;
console.log(
  `The schema since ${version}: ${count('breaking')} breaking, ${count('dangerous')} dangerous and ${count('safe')} other changes.`,
);
if (process.argv.includes('--list')) {
  for (const { effect, message } of changes) console.log(`${effect.padEnd(9)}  ${message}`);
}
for (const sentence of missing) console.error(sentence);
if (missing.length > 0) process.exitCode = 1;
