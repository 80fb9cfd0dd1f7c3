#!/usr/bin/env node
// The TypeScript sources run as they are: there is no build that could be out of date.
import path from 'node:path';

try {
  const { register } = await import('tsx/esm/api');
  register();
  // `serve` alone needs no command line: skipping the other commands prints its first line sooner.
  if (process.argv.length === 3 && process.argv[2] === 'serve') await (await import('../main.ts')).main();
  else await (await import('./main.ts')).run(process.argv);
} catch (error) {
  console.error(reasonOf(error) ?? error);
  process.exitCode = 1;
}

/** Returns how to install the packages that run TypeScript if they are missing; undefined for any other error. */
function reasonOf(/** @type {unknown} */ error) {
  const { code, message } = /** @type {{ code?: string, message?: string }} */ (error);
  const folder = path.join(import.meta.dirname, '..', '..');
  if (code === 'ERR_MODULE_NOT_FOUND' && /package 'tsx'/.test(message ?? '')) {
    return `The packages of Attestry are not installed. Run this first, in ${folder}: npm ci`;
  }
  if (/"@esbuild\/[\w-]+" could not be found/.test(message ?? '')) {
    return `The compiler's program for this machine is not installed. Install without --omit=optional, in ${folder}: npm ci`;
  }
  return undefined;
}
