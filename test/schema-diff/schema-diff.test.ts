import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { changesBetween, lastRelease, newestNotes, presentSchema, unnamed } from './changes.ts';

const before = buildSchema(`
  directive @shout(twice: Boolean) on FIELD
  type Query { a(b: Int): Int, gone: Int, party: Party, find(in: Where): Level }
  interface Named { name: String }
  type Party implements Named { name: String }
  type Left { name: String }
  enum Level { LOW HIGH }
  input Where { name: String }
  type Uses { left: Left }
`);
const after = buildSchema(`
  type Query { a(b: Int!, c: Int): Int!, party: Party, find(in: Where): Level, added: Int }
  interface Named { name: String }
  type Party { name: String }
  enum Level { LOW TOP }
  input Where { name: String, level: Level! }
  type Uses { left: Int }
`);

test('finds breaking changes and their coordinates', async () => {
  const changes = await changesBetween(before, after);
  const coordinates = (effect: string) =>
    changes.filter((change) => change.effect === effect).map(({ coordinate }) => coordinate);
  expect(coordinates('breaking').toSorted()).toEqual(
    ['@shout', 'Level.HIGH', 'Left', 'Party', 'Query.a(b:)', 'Query.gone', 'Uses.left', 'Where.level'].toSorted(),
  );
  expect(coordinates('dangerous').toSorted()).toEqual(['Level.TOP', 'Query.a(c:)']);
  expect(coordinates('safe')).toContain('Query.added');
});

test('refuses a breaking change that the first section of the changelog does not name', async () => {
  const changes = await changesBetween(before, after);
  const all = changes.map(({ coordinate }) => `\`${coordinate}\``).join(', ');
  expect(unnamed(changes, all)).toEqual([]);
  const changelog = `# Changelog\n\n## 2.0.0 — unreleased\n\n${all.replace('`Query.gone`', '')}\n\n## 1.0.0\n\n\`Query.gone\``;
  expect(unnamed(changes, newestNotes(changelog))).toEqual([
    "Field 'gone' was removed from object type 'Query'. That breaks clients. Undo it, or name `Query.gone` in the first section of CHANGELOG.md and say what clients must do.",
  ]);
});

test('CHANGELOG.md names every breaking change since the last release', async () => {
  const changes = await changesBetween(lastRelease().schema, presentSchema());
  expect(unnamed(changes, newestNotes(readFileSync('CHANGELOG.md', 'utf8')))).toEqual([]);
});
