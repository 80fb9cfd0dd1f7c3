import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { httpStatus } from '../../src/input/errors.ts';
import { actions, mayDo } from '../../src/registry/access.ts';
import { recordNames } from '../../src/registry/records.ts';
import { Metrics } from '../../src/server/metrics.ts';
import { role } from '../../db/tables/principal.ts';
import { attestryIn } from '../support/command-line.ts';
import { documents, tableOf } from './document.ts';

test('docs/settings.md has every setting, with its default', () => {
  const source = readFileSync('src/config.ts', 'utf8');
  const names = [...source.matchAll(/^ {2}([A-Z_]+): /gm)].map(([, name]) => name!);
  const defaults = readConfig({}) as Record<string, string | number | string[] | undefined>;
  const expected = names.map((name) => [name, [defaults[name] ?? []].flat().join() || '–']);
  const listed = tableOf('docs/settings.md', 'variable').map(([name, fallback]) => [name, fallback]);
  expect(listed.toSorted()).toEqual(expected.toSorted());
});

test('docs/roles.md has every role, and every action with the roles that may do it', () => {
  expect(tableOf('docs/roles.md', 'role').map(([name]) => name)).toEqual(role.enumValues);
  expect(tableOf('docs/roles.md', 'action').map(([action, , roles]) => [action, roles])).toEqual(
    actions.map((action) => [action, role.enumValues.filter((one) => mayDo(one, action)).join(', ')]),
  );
});

test('docs/commands.md has every command', async () => {
  const { out } = await attestryIn({}, ['help']);
  const commands = out.slice(out.indexOf('Commands:')).matchAll(/^ {2}(\w+)/gm);
  const listed = tableOf('docs/commands.md', 'command').map(([name]) => name!);
  expect(listed.toSorted()).toEqual(
    [...commands]
      .map(([, name]) => name!)
      .filter((name) => name !== 'help')
      .toSorted(),
  );
});

test('docs/deploying.md has every metric of ours', () => {
  const metrics = new Metrics();
  metrics.observeRisk(() => true);
  metrics.observeResponseCache(() => 0);
  metrics.observeWrites(() => 0);
  metrics.observeFigures(
    () => Promise.reject(new Error('not read here')),
    () => {},
  );
  metrics.observeStreams(
    () => 0,
    () => Promise.resolve({ changes: 0, seconds: 0 }),
  );
  const names = metrics.registry.getMetricsAsArray().map(({ name }) => name);
  const listed = tableOf('docs/deploying.md', 'metric').map(([name]) => name!);
  expect(listed.toSorted()).toEqual(names.filter((name) => name.startsWith('attestry_')).toSorted());
});

test('docs/records.md has every kind of record', () => {
  const listed = tableOf('docs/records.md', 'record').map(([, type]) => type!);
  expect(listed.toSorted()).toEqual([...recordNames].toSorted());
});

test('docs/api.md has every code of an error, with its status', () => {
  const listed = tableOf('docs/api.md', 'code').map(([code, status]) => [code!, Number(status)] as const);
  for (const [code, status] of listed) expect(httpStatus(code as Parameters<typeof httpStatus>[0]), code).toBe(status);
  const source = readFileSync('src/input/errors.ts', 'utf8');
  const codes = /const statusOf = \{([^}]*)\}/.exec(source)![1]!.matchAll(/(\w+):/g);
  expect(listed.map(([code]) => code).toSorted()).toEqual([...codes].map(([, code]) => code!).toSorted());
});

test.each([...documents, 'CHANGELOG.md'])('every link of %s inside the repository leads to a file', (document) => {
  const links = readFileSync(document, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g);
  const missing = [...links].map(([, target]) => join(dirname(document), target!)).filter((path) => !existsSync(path));
  expect(missing).toEqual([]);
});

test.each(documents)('%s never lets npx run a package from elsewhere', (document) => {
  expect(readFileSync(document, 'utf8')).not.toMatch(/npx attestry/);
});
