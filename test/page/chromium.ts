import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = [process.env.CHROMIUM ?? '', ...PLACES].find((place) => existsSync(place));

/** Whether this machine has no Chromium. Its tests are then skipped. */
export const hasNoChromium = executablePath === undefined;
if (hasNoChromium) {
  console.log(
    `No Chromium at ${PLACES.join(', ')} or in CHROMIUM: the page is not tested. On Debian: apt-get install chromium`,
  );
}

/** A browser that runs without a screen, and asks nothing of other hosts. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** One browser for a test file. Each visitor has a profile of its own, so visitors share nothing. */
export function useChromium() {
  let browser: Browser;
  beforeAll(async () => {
    if (executablePath) browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  });
  afterAll(() => browser?.close());
  return {
    /** Opens a new profile. The test fails if the page writes an error to the console. */
    visit: async (options: BrowserContextOptions & { now?: Date } = {}): Promise<Page> => {
      const { now, ...context } = options;
      const visitor = await browser.newContext({ locale: 'en-US', ...context });
      const page = await visitor.newPage();
      if (now) await page.clock.setFixedTime(now);
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      page.on('console', (message) => {
        // A refused or failed request is a state that tests cause.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
          errors.push(message.text());
      });
      onTestFinished(async () => {
        await visitor.close();
        expect(errors).toEqual([]);
      });
      return page;
    },
  };
}
