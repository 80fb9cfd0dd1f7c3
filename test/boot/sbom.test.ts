import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { violationsOf } from '../../src/exchange/evidence-document/formats/cyclonedx-schema.ts';

interface Bom {
  components: { group?: string; name: string; version: string; 'bom-ref': string; hashes?: unknown[] }[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

const json = <T>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as T;
const bom = json<Bom>('sbom.cdx.json');

test('the SBOM that we ship is valid CycloneDX 1.6', () => {
  expect(violationsOf(bom, '1.6')).toEqual([]);
});

test('the SBOM lists the packages of a production install and no other, each with its digest', () => {
  const lock = json<{ packages: Record<string, { dev?: boolean }> }>('package-lock.json');
  const installed = Object.entries(lock.packages).filter(([folder, { dev }]) => folder !== '' && !dev);
  expect(bom.components.map((component) => component['bom-ref']).sort()).toEqual(
    installed.map(([folder]) => folder).sort(),
  );
  expect(bom.components.filter(({ hashes }) => hashes?.length !== 1)).toEqual([]);
  const names = new Set(bom.components.map(({ group, name }) => (group ? `${group}/${name}` : name)));
  const { dependencies, devDependencies } = json<Record<string, Record<string, string>>>('package.json');
  expect(Object.keys(dependencies!).filter((name) => !names.has(name))).toEqual([]);
  // TypeScript is in both: a package of Graphile Worker asks for it if it is there.
  expect(
    Object.keys(devDependencies!).filter((name) => names.has(name) && name !== 'typescript' && name !== '@types/node'),
  ).toEqual([]);
});

test('each package of the SBOM hangs on ours', () => {
  const reached = new Set(['attestry']);
  const dependsOn = new Map(bom.dependencies.map((one) => [one.ref, one.dependsOn ?? []]));
  for (const ref of reached) for (const next of dependsOn.get(ref) ?? []) reached.add(next);
  expect(bom.components.map((component) => component['bom-ref']).filter((ref) => !reached.has(ref))).toEqual([]);
});
