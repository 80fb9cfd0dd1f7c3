import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadDemo } from '../../src/samples/demo/load.ts';
import { useRegistry } from '../support/registry.ts';
import { hasNoChromium, useChromium } from './chromium.ts';

const registry = useRegistry();
const chromium = useChromium();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const china = 'Shenzhen Lanhe Precision Diagnostics Co., Ltd.';

let address: string;
let idOfChina: string;

beforeAll(async () => {
  await loadDemo(registry.operator, () => undefined);
  await registry.http.listen({ port: 0 });
  address = `http://127.0.0.1:${(registry.http.server.address() as AddressInfo).port}`;
  const { thirdParties } = await registry.ask(
    'ADMIN',
    `{ thirdParties(where: { text: "${china}" }, first: 1) { nodes { id } } }`,
  );
  idOfChina = thirdParties.nodes[0].id;
});

/** Opens a view with the key of a role, and waits until it has no more to load. */
async function open(
  path: string,
  options: Parameters<typeof chromium.visit>[0] & { role?: 'DASHBOARD' | 'ANALYST' } = {},
) {
  const { role = 'DASHBOARD', ...others } = options;
  const page = await chromium.visit({ now: registry.now, ...others });
  await page.goto(`${address}${path}#key=${registry.keys[role]}`);
  await settled(page);
  return page;
}

async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('.loading') === null);
}

const VIEWS: [title: string, path: () => string, heading: string][] = [
  ['overview', () => '/', 'Overview'],
  ['third parties', () => '/third-parties', 'Third parties'],
  ['a search', () => '/third-parties?text=深圳澜禾', 'Third parties that match “深圳澜禾”'],
  ['a third party', () => `/third-parties/${idOfChina}`, china],
  ['may I buy', () => `/buy?${new URLSearchParams({ who: `${china}\nNobody, Inc.` })}`, 'May I buy?'],
  ['due', () => '/due', 'Due'],
  ['an address without a view', () => '/third-parties/nobody/else', 'There is nothing at this address'],
];

describe.skipIf(hasNoChromium)('the page', () => {
  describe.each(VIEWS)('%s', (_, path, heading) => {
    test.each([
      [360, 'light'],
      [1280, 'dark'],
      [2560, 'light'],
    ] as const)('is accessible and fits %d pixels, %s', async (width, colorScheme) => {
      const page = await open(path(), { viewport: { width, height: 900 }, colorScheme });
      expect(await page.locator('h1').textContent()).toBe(heading);
      expect(await page.locator('[role=alert]').count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const violations = await page.evaluate(
        `${axe}; axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
      );
      expect(violations).toEqual([]);
    });
  });

  test('takes three requests to show the overview', async () => {
    const page = await chromium.visit({ now: registry.now });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(`${address}/#key=${registry.keys.DASHBOARD}`);
    await page.getByRole('heading', { name: 'Riskiest, and why' }).waitFor();
    expect(requests.map((path) => path.replace(/page-\w+/, 'page'))).toEqual(['/', '/page/page.js', '/graphql']);
  });

  test('leads from the riskiest to the remedy in three clicks, and back', async () => {
    const page = await open('/');
    const riskiest = page.locator('section', { hasText: 'Riskiest, and why' }).locator('tbody a').first();
    const name = (await riskiest.textContent())!;
    await riskiest.click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.locator('.waterfall summary').first().click();
    await page.locator('.explanation', { hasText: 'Remedy:' }).first().waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
  });

  test('a choice of a filter is in the address, counts, and is undone by the back button', async () => {
    const page = await open('/third-parties');
    const all = await page.getByText(/^\d+ third parties$/).textContent();
    const choice = page.locator('label', { hasText: 'Very high' });
    const count = Number(await choice.locator('.number').textContent());
    await choice.click();
    await page.getByText(`${count} third parties`, { exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe('?level=VERY_HIGH');
    await page.reload();
    await page.getByText(`${count} third parties`, { exact: true }).waitFor();
    await page.goBack();
    await page.getByText(all!, { exact: true }).waitFor();
  });

  test('saves the list as it is selected', async () => {
    const page = await open('/third-parties?country=CN&columns=level,country');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('Save as CSV').click()]);
    const rows = readFileSync(await download.path(), 'utf8').split('\r\n');
    expect(rows[0]).toBe('Id,Legal name,Level,Country');
    expect(rows.filter((row) => row.endsWith(',CN'))).toHaveLength(rows.length - 2);
    expect(rows.some((row) => row.startsWith(`${idOfChina},"${china}",`))).toBe(true);
  });

  test('asks for a key, says why one is not accepted, and forgets it', async () => {
    const page = await chromium.visit({ now: registry.now });
    await page.goto(`${address}/due`);
    await page.getByLabel('Your key').fill('nonsense');
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByText('keys begin with atk_').waitFor();
    await page.getByLabel('Your key').fill('atk_unknown');
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByText('The server does not accept this key').waitFor();
    await page.getByLabel('Your key').fill(registry.keys.DASHBOARD);
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByRole('heading', { level: 1, name: 'Due' }).waitFor();
    expect(page.url()).toBe(`${address}/due`);
    await page.getByText('Your key').click();
    await page.getByRole('button', { name: 'Forget this key' }).click();
    await page.getByLabel('Your key').waitFor();
  });

  test('says that it loads, that the server is gone, and asks again', async () => {
    const page = await chromium.visit({ now: registry.now });
    let isGone = true;
    await page.route('**/graphql', async (route) => {
      if (isGone) return route.abort();
      await new Promise((resolve) => setTimeout(resolve, 300));
      return route.continue();
    });
    await page.goto(`${address}/due#key=${registry.keys.DASHBOARD}`);
    const again = page.getByRole('button', { name: 'Try again' }).first();
    await again.waitFor();
    expect(await page.getByText('The server does not answer.').count()).toBeGreaterThan(0);
    isGone = false;
    await again.click();
    await page.getByText('Shenzhen Lanhe').first().waitFor();
  });

  test('is used by the keyboard alone', async () => {
    const page = await open('/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('To the content');
    for (const name of ['Overview', 'Third parties']) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Third parties' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  });

  test('answers for each line of a list, and guesses none', async () => {
    const page = await open('/buy');
    await page.getByLabel('Names, identifiers or ids').fill(`${china}\nNanjing\nNobody, Inc.\n${idOfChina}`);
    await page.getByLabel('To buy').selectOption('REFERENCE_TESTING');
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByRole('heading', { name: '4 answers' }).waitFor();
    const answers = await page.locator('.status').allTextContents();
    expect(answers[0]).toContain(`${china} · Reference testing !With conditions`);
    expect(answers[1]).toContain('No third party has exactly this name. Similar ones are on record.');
    expect(answers[2]).toContain('Not on record.');
    expect(answers[3]).toContain(`${china} · Reference testing !With conditions`);
  });

  test('takes a list of 1,000 lines, and refuses a longer one', async () => {
    const page = await open('/buy');
    const list = (length: number) =>
      [china, ...Array.from({ length: length - 1 }, (_, index) => `Nobody ${index}`)].join('\n');
    await page.getByLabel('Names, identifiers or ids').fill(list(1_000));
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByRole('heading', { name: '1,000 answers' }).waitFor({ timeout: 80_000 });
    await page.getByLabel('Names, identifiers or ids').fill(list(1_001));
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByText('The list has 1,001 lines.').waitFor();
  });

  test('makes an address for a calendar, which is revoked at once', async () => {
    const page = await open('/due?kind=FINDING', { role: 'ANALYST' });
    await page.getByLabel('Name of the calendar').fill('Findings');
    await page.getByRole('button', { name: 'Make an address for finding' }).click();
    const feed = await page.getByLabel('Address of the calendar').inputValue();
    const calendar = await fetch(feed);
    expect(await calendar.text()).toContain('BEGIN:VCALENDAR');
    await page.getByRole('button', { name: 'Revoke' }).click();
    await page.getByRole('button', { name: 'Revoke' }).waitFor({ state: 'detached' });
    expect((await fetch(feed)).status).toBe(404);
  });
});
