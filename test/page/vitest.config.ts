import { mergeConfig } from 'vitest/config';
import base from '../../vitest.config.ts';

/** `npm run test:page`: tests in a real Chromium. `npm test` leaves them out, because it needs nothing but Node. */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [] } },
  { test: { include: ['test/page/*.browser.ts'], root: new URL('../..', import.meta.url).pathname } },
);
