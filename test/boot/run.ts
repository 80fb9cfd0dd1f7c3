/**
 * The boot checks, `npm run test:boot [part of a check's name]`: Attestry cloned, installed and started as its users do,
 * on this system's real processes. Prints a line per check, and ends with 0 only if none failed.
 * They test what is committed, not the working tree. `npm run test:nodes` runs only the checks of Node's versions.
 */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { check, conclude, expect, note, only, undoEverything } from './check.ts';
import { installClone } from './checkout.ts';
import { checkDatabases } from './databases.ts';
import { checkInterruptions } from './interruptions.ts';
import { checkNodes } from './nodes.ts';
import { checkPackages } from './packages.ts';
import { checkPlaces } from './places.ts';

only(process.argv[2] ?? '');
note('Cloning and installing; this takes a minute.');
const { root, commit, output } = await installClone();
const removeClone = () => rm(path.dirname(root), { recursive: true, force: true });
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.once(name, () => {
    void undoEverything()
      .then(removeClone)
      .finally(() => process.exit(130));
  });
}
try {
  note(`Checking ${commit}`);
  await check('npm ci finds every package fit for this Node', 1_000, async () => {
    expect(!output.includes('EBADENGINE'), output.slice(0, 2000));
  });
  await checkPackages(root);
  await checkNodes(root);
  await checkPlaces(root);
  await checkInterruptions(root);
  await checkDatabases(root);
} finally {
  await removeClone();
}
conclude();
