#!/usr/bin/env node
// The TypeScript sources run as they are: nothing is built, so nothing built can be out of date.
import { register } from 'tsx/esm/api';

register();
const { run } = await import('./main.ts');
await run(process.argv);
