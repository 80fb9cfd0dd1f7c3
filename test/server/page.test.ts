import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buildServer } from '../../src/server/server.ts';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const get = (url: string, headers: Record<string, string> = {}) =>
  registry.http.inject({ method: 'GET', url, headers });
const scriptOf = (document: string) => /src="(\/page\/[^"]+)"/.exec(document)![1]!;

describe('the page', () => {
  test.each(['/', '/third-parties', '/third-parties/ThirdParty_1', '/buy', '/due'])(
    'is one document at %s',
    async (url) => {
      const [page, overview] = await Promise.all([get(url), get('/')]);
      expect(page.statusCode).toBe(200);
      expect(page.body).toBe(overview.body);
      const again = await get(url, { 'if-none-match': page.headers.etag as string });
      expect([again.statusCode, again.body]).toEqual([304, '']);
    },
  );

  test('allows its own style sheet by its hash, scripts of this server, and nothing inline', async () => {
    const { body, headers } = await get('/');
    const style = /<style>([^]*)<\/style>/.exec(body)![1]!;
    const policy = headers['content-security-policy'] as string;
    expect(policy).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).not.toContain('unsafe');
    expect(body).not.toMatch(/<script(?! type="module" src=)|\son\w+=|\sstyle=/);
  });

  test('names its script by its content, so that browsers keep it; compressed it is the same', async () => {
    const url = scriptOf((await get('/')).body);
    const [plain, brotli, gzip] = await Promise.all(
      ['identity', 'gzip, br', 'gzip'].map((encoding) => get(url, { 'accept-encoding': encoding })),
    );
    expect(plain!.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(brotliDecompressSync(brotli!.rawPayload).equals(plain!.rawPayload)).toBe(true);
    expect(gunzipSync(gzip!.rawPayload).equals(plain!.rawPayload)).toBe(true);
    expect(brotli!.rawPayload.length).toBeLessThan(250_000);
  });

  test('says the time zone of the registry, whose today it shows', async () => {
    expect((await get('/')).body).toContain(`data-time-zone="${registry.config.TIME_ZONE}"`);
  });

  test('has nothing with PAGE=false', async () => {
    const server = await buildServer({ ...registry.config, PAGE: 'false' }, registry.database);
    onTestFinished(() => server.stop());
    expect((await server.http.inject({ method: 'GET', url: '/' })).statusCode).toBe(404);
  });
});
