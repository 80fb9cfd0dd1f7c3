/**
 * Mutation tests, `npm run test:mutants -- [paths...]`: changes the code in one place at a time and runs the tests that reach
 * it. Prints each change that no test notices. Ends with 0 only if tests notice 90 percent of the changes in every area, those
 * set apart that `equivalent.ts` explains.
 */
import { Command } from 'commander';
import { areas } from './areas.ts';
import { isExplained, staleExplanations } from './equivalent.ts';
import { type Mutant, mutantsIn } from './mutant.ts';
import { tryAll } from './try.ts';

const NOTICED_AT_LEAST = 0.9;

const [...paths] = new Command('npm run test:mutants --')
  .description('Change the code in one place at a time, and print the changes that no test notices.')
  .argument('[paths...]', 'files or folders, from the root of the repository; the default is every area of areas.ts')
  .parse().args;
const isAsked = (path: string) => paths.length === 0 || paths.some((prefix) => path.startsWith(prefix));

const { mutants, files } = await mutantsIn(Object.values(areas), isAsked);
const states = await tryAll(mutants, files);

const isMissed = ({ id }: Mutant) => states.get(id) === 'UNNOTICED' || states.get(id) === 'NOT_REACHED';
for (const mutant of mutants.filter(isMissed)) {
  const { path, line, original, replacement, mutator } = mutant;
  const mark = isExplained(mutant) ? 'equivalent' : states.get(mutant.id) === 'UNNOTICED' ? 'unnoticed' : 'not reached';
  console.log(`${path}:${line} ${mark}, ${mutator}: ${original} → ${replacement}`);
}

console.log('\narea | changes | noticed | unnoticed | equivalent | share noticed');
for (const [area, folder] of Object.entries(areas)) {
  const tried = mutants.filter(({ id, path }) => path.startsWith(`${folder}/`) && states.get(id) !== 'WHEN_LOADED');
  if (tried.length === 0) continue;
  const missed = tried.filter(isMissed);
  const equivalent = missed.filter(isExplained).length;
  const noticed = tried.length - missed.length;
  const share = noticed / (tried.length - equivalent);
  console.log([area, tried.length, noticed, missed.length - equivalent, equivalent, share.toFixed(3)].join(' | '));
  if (share < NOTICED_AT_LEAST) process.exitCode = 1;
}
const loaded = mutants.filter(({ id }) => states.get(id) === 'WHEN_LOADED').length;
console.log(`${loaded} changes of tables that are made when the code is loaded were not tried.`);

for (const stale of staleExplanations(mutants.filter(isMissed), isAsked)) {
  console.log(`equivalent.ts explains a change that is noticed now, or gone: ${stale}`);
  process.exitCode = 1;
}
