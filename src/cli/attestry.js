#!/usr/bin/env node
// Runs the compiled sources, and compiles them first if they have changed.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

try {
  // Libraries for GraphQL are faster so. They read it as they are loaded.
  process.env['NODE_ENV'] ??= 'production';
  // Stacks name the sources, at no cost to the start that can be measured.
  process.setSourceMapsEnabled(true);
  const { build } = await import('./build.js');
  const folder = pathToFileURL(`${await build()}${path.sep}`);
  // `serve` alone needs no command line: skipping the other commands prints its first line sooner.
  if (process.argv.length === 3 && process.argv[2] === 'serve') {
    const { main } = /** @type {typeof import('../main.ts')} */ (await import(new URL('server.js', folder).href));
    await main();
  } else {
    const { run } = /** @type {typeof import('./main.ts')} */ (await import(new URL('commands.js', folder).href));
    await run(process.argv);
  }
} catch (error) {
  console.error(reasonOf(error) ?? error);
  process.exitCode = 1;
}

/** Returns what to do if the sources cannot be compiled here; undefined for any other error. */
function reasonOf(/** @type {unknown} */ error) {
  const { name, code, message } = /** @type {{ name?: string, code?: string, message?: string }} */ (error);
  if (name === 'BuildFailed') return message;
  const folder = path.join(import.meta.dirname, '..', '..');
  if (code === 'MODULE_NOT_FOUND' && /'esbuild\/package.json'/.test(message ?? '')) {
    return `The packages of Attestry are not installed. Run this first, in ${folder}: npm ci`;
  }
  if (/"@esbuild\/[\w-]+" could not be found/.test(message ?? '')) {
    return `The compiler's program for this machine is not installed. Install without --omit=optional, in ${folder}: npm ci`;
  }
  return undefined;
}
