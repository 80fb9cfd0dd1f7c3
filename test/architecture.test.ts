import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const files = ['src', 'db', 'bench', 'test']
  .flatMap((tree) => readdirSync(tree, { recursive: true, encoding: 'utf8' }).map((file) => join(tree, file)))
  .filter((file) => /\.(ts|js)$/.test(file) && !file.startsWith('src/generated/'));
const textOf = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

/** What a file imports: paths of the project's own files, names of packages. */
const importsOf = (file: string): string[] =>
  [...textOf.get(file)!.matchAll(/(?:from |import\()'([^']+)'/g)].map(([, target]) =>
    target!.startsWith('.') ? join(dirname(file), target!) : target!,
  );

/** Imports of the files of one kind that none of the patterns allows. */
function strangers(kind: RegExp, ...allowed: RegExp[]): string[] {
  return files
    .filter((file) => kind.test(file))
    .flatMap((file) =>
      importsOf(file)
        .filter((target) => !allowed.some((pattern) => pattern.test(target)))
        .map((target) => `${file} imports ${target}`),
    );
}

test('rules are pure: they know problems and nothing else', () => {
  expect(strangers(/^src\/.+\/rules\.ts$/, /^src\/input\/problems\.ts$/)).toEqual([]);
});

test('repositories know the database, not who asks: no commands, resolvers, access or GraphQL', () => {
  const forbidden = files
    .filter((file) => /^src\/.+\/repository\.ts$/.test(file))
    .flatMap((file) => importsOf(file).map((target) => `${file} imports ${target}`))
    .filter((line) => /commands\.ts|resolvers\.ts|context\.ts|generated|imports graphql/.test(line));
  expect(forbidden).toEqual([]);
});

test('resolvers map: they hold no SQL and reach into no other feature but by its loads', () => {
  const sql = files.filter((file) => /resolvers\.ts$/.test(file) && importsOf(file).includes('drizzle-orm'));
  expect(sql).toEqual([]);
  const foreign = files
    .filter((file) => /^src\/(?!api\/resolvers).+\/resolvers\.ts$/.test(file))
    .flatMap((file) => importsOf(file).map((target) => [file, target] as const))
    .filter(
      ([file, target]) => /\/(resolvers|commands|repository)\.ts$/.test(target) && dirname(target) !== dirname(file),
    );
  expect(foreign).toEqual([]);
});

test("commands hold no SQL and call no other feature's commands", () => {
  const kind = /^src\/.+\/([^/]+-)?commands\.ts$/;
  const own = files.filter((file) => kind.test(file));
  expect(own.filter((file) => importsOf(file).includes('drizzle-orm'))).toEqual([]);
  const foreign = own.flatMap((file) =>
    importsOf(file).filter((target) => kind.test(target) && dirname(target) !== dirname(file)),
  );
  expect(foreign).toEqual([]);
});

test('only write.ts opens a write transaction of records', () => {
  const others = new Set([
    'src/registry/snapshot.ts',
    'src/records/catalogue/repository.ts',
    'src/exchange/change/replay.ts',
  ]);
  const opening = files.filter((file) => /^(src|db)\//.test(file) && /\.begin\(/.test(textOf.get(file)!));
  expect(opening.filter((file) => !others.has(file))).toEqual(['src/registry/write.ts']);
});

test('only the demo writes at another instant than that of the clock', () => {
  const setting = files.filter((file) => /^src\/|^db\//.test(file) && /\.\.\.\w+\.joint\b/.test(textOf.get(file)!));
  expect(setting).toEqual(['src/samples/demo/timeline.ts']);
});

test('the risk engine and its rules are pure: their own files, other pure rules, and the shapes of data', () => {
  const pure = [/^src\/risk\//, /rules\.ts$/, /^src\/registry\/records\.ts$/, /^db\/(catalogue|tables)\//];
  expect(strangers(/^src\/risk\/(engine|rules)\//, ...pure)).toEqual([]);
});

test('clock and environment are read where a process begins, never in between', () => {
  const edges =
    /^src\/(main|serve|cli\/|server\/|registry\/new-key|samples\/seed\/seed|exchange\/import\/run)|^db\/embedded/;
  const reading = files.filter(
    (file) =>
      /^(src|db)\//.test(file) &&
      !edges.test(file) &&
      /process\.env|new Date\(\)|Date\.now\(\)/.test(textOf.get(file)!),
  );
  expect(reading).toEqual([]);
});

test('names say what is inside: no drawers, no barrels', () => {
  // The lists that are named so: the factors of risk and the rules of the gate, which a reader looks for there.
  const lists = ['src/risk/engine/factors/index.ts', 'src/procurement/gate/rules/index.ts'];
  const drawers = /(^|[/-])(utils?|helpers?|services?|managers?|common|misc|index)\.ts$/;
  expect(files.filter((file) => drawers.test(file) && !lists.includes(file))).toEqual([]);
});

test('every path that ARCHITECTURE.md names exists', () => {
  const named = readFileSync('ARCHITECTURE.md', 'utf8').matchAll(/`((?:src|db|test|schema|bench)\/[\w./-]+)`/g);
  const missing = [...named].map(([, path]) => path!).filter((path) => !existsSync(path));
  expect(missing).toEqual([]);
});
