import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const files = ['src', 'db', 'bench', 'test']
  .flatMap((tree) => readdirSync(tree, { recursive: true, encoding: 'utf8' }).map((file) => join(tree, file)))
  .filter((file) => /\.(tsx?|js)$/.test(file) && !file.startsWith('src/generated/'))
  // `npm run bench -- --peers` installs packages in `bench/peers`.
  .filter((file) => !file.includes('node_modules'));
const textOf = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

/** The imports of each file, type imports included: paths of the project's own files, names of packages. */
const imports = new Map(
  files.map((file) => [
    file,
    [...textOf.get(file)!.matchAll(/(?:from |import\()'([^']+)'/g)].map(([, target]) =>
      target!.startsWith('.') ? join(dirname(file), target!) : target!,
    ),
  ]),
);
const importsOf = (file: string): readonly string[] => imports.get(file) ?? [];

/** Returns the imports of files of one kind that no pattern allows. */
function forbiddenImports(kind: RegExp, ...allowed: RegExp[]): string[] {
  return files
    .filter((file) => kind.test(file))
    .flatMap((file) =>
      importsOf(file)
        .filter((target) => !allowed.some((pattern) => pattern.test(target)))
        .map((target) => `${file} imports ${target}`),
    );
}

test('src has fourteen rooms, the generated types, and the four files that start a process', () => {
  expect(readdirSync('src').sort()).toEqual([
    'agents',
    'api',
    'boot.ts',
    'cli',
    'config.ts',
    'derived',
    'exchange',
    'generated',
    'input',
    'insight',
    'main.ts',
    'page',
    'procurement',
    'records',
    'registry',
    'risk',
    'samples',
    'serve.ts',
    'server',
  ]);
});

test('no file imports itself through others, type imports included', () => {
  expect(circles()).toEqual([]);
});

test('a server has loaded all its code when it answers: its build may be removed while it runs', () => {
  const lazy = files.filter((file) => /^(src|db)\/.*\.ts$/.test(file) && /import\('\./.test(textOf.get(file)!));
  expect(lazy.sort()).toEqual(['src/cli/main.ts', 'src/main.ts', 'src/serve.ts', 'src/server/start-traces.ts']);
});

test('input imports no other room', () => {
  const packages = /^[^./]+$|^node:|^@|^(stdnum|i18n-iso-countries)\//;
  expect(forbiddenImports(/^src\/input\//, /^src\/input\//, /^db\//, packages)).toEqual([]);
});

test('the registry rests on input and the database; its one import upward is that a write commits derived data', () => {
  const allowed = [/^src\/(registry|input)\//, /^db\//, /^[^./]+$|^node:|^@|^drizzle-orm\//];
  const upward = forbiddenImports(/^src\/registry\//, ...allowed);
  expect(upward).toEqual(['src/registry/write.ts imports src/derived/recompute.ts']);
});

test('agents ask the API: they read no record, and hold no SQL', () => {
  const known = [
    /^src\/agents\//,
    /^src\/generated\/inputs\.ts$/,
    /^src\/input\//,
    /^src\/records\/catalogue\/citation\.ts$/,
    /^db\/(tables|catalogue)\//,
    /^(zod|node:fs)$|^@modelcontextprotocol\//,
  ];
  expect(forbiddenImports(/^src\/agents\//, ...known)).toEqual([]);
});

test('the page asks the API: of the other rooms it knows only the types of its own queries', () => {
  const packages = /^[^./]+$|^@|^preact(-iso)?\//;
  expect(forbiddenImports(/^src\/page\//, /^src\/page\//, /^src\/generated\/page\.ts$/, packages)).toEqual([]);
});

test('rules are pure: they import the collector of problems and nothing else', () => {
  expect(forbiddenImports(/^src\/.+\/rules\.ts$/, /^src\/input\/problems\.ts$/)).toEqual([]);
});

test('repositories know the database, not the caller: no commands, resolvers, access or GraphQL', () => {
  const forbidden = forbiddenImports(/^src\/.+\/repository\.ts$/).filter((line) =>
    /commands\.ts|resolvers\.ts|context\.ts|generated\/graphql|imports graphql/.test(line),
  );
  expect(forbidden).toEqual([]);
});

test('resolvers only map: they hold no SQL, and use another feature only by its loaders', () => {
  const resolvers = files.filter((file) => /^src\/(?!api\/resolvers).+\/(.+-)?resolvers\.ts$/.test(file));
  expect(resolvers.filter((file) => importsOf(file).includes('drizzle-orm'))).toEqual([]);
  const foreign = resolvers
    .flatMap((file) => importsOf(file).map((target) => [file, target] as const))
    .filter(
      ([file, target]) => /\/(resolvers|commands|repository)\.ts$/.test(target) && dirname(target) !== dirname(file),
    );
  expect(foreign).toEqual([]);
});

test('commands hold no SQL and call no commands of another feature', () => {
  const kind = /^src\/.+\/([^/]+-)?commands\.ts$/;
  const commands = files.filter((file) => kind.test(file));
  expect(commands.filter((file) => importsOf(file).includes('drizzle-orm'))).toEqual([]);
  const foreign = commands.flatMap((file) =>
    importsOf(file).filter((target) => kind.test(target) && dirname(target) !== dirname(file)),
  );
  expect(foreign).toEqual([]);
});

test('only registry/write-turns.ts opens a write transaction of records', () => {
  const others = new Set([
    'src/registry/snapshot.ts',
    'src/records/catalogue/repository.ts',
    'src/exchange/change/replay.ts',
  ]);
  const opening = files.filter((file) => /^(src|db)\//.test(file) && /\.begin\(/.test(textOf.get(file)!));
  expect(opening.filter((file) => !others.has(file))).toEqual(['src/registry/write-turns.ts']);
});

test('the risk engine and the rules of law are pure: their own files, other pure rules, and the shapes of data', () => {
  // The state at the end of an address is a pure function of it.
  const pure = [
    /^src\/risk\//,
    /rules\.ts$/,
    /^src\/input\/us-state\.ts$/,
    /^src\/registry\/records\.ts$/,
    /^db\/(catalogue|tables)\//,
  ];
  expect(forbiddenImports(/^src\/risk\/(engine|rules)\//, ...pure)).toEqual([]);
});

test('only the files at the start of a process read the clock and the environment', () => {
  const edges =
    /^src\/(main|serve|cli\/|server\/|page\/today|registry\/new-key|samples\/seed\/seed|exchange\/import\/run)|^db\/embedded/;
  const readers = files.filter(
    (file) =>
      /^(src|db)\//.test(file) &&
      !edges.test(file) &&
      /process\.env|new Date\(\)|Date\.now\(\)/.test(textOf.get(file)!),
  );
  expect(readers).toEqual([]);
});

test('names say what is inside: no drawers, no barrels', () => {
  // The two lists that readers look for under this name: the factors of risk and the rules of the gate.
  const lists = ['src/risk/engine/factors/index.ts', 'src/procurement/gate/rules/index.ts'];
  const drawers = /(^|[/-])(utils?|helpers?|services?|managers?|common|misc|index)\.ts$/;
  expect(files.filter((file) => drawers.test(file) && !lists.includes(file))).toEqual([]);
});

test('every path that ARCHITECTURE.md and CONTRIBUTING.md name exists', () => {
  const documents = ['ARCHITECTURE.md', 'CONTRIBUTING.md'].filter((file) => existsSync(file));
  const named = documents.flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/`((?:src|db|test|schema|bench)\/[\w./-]+)`/g),
  ]);
  expect(named.map(([, path]) => path!).filter((path) => !existsSync(path))).toEqual([]);
});

/** Import circles: sets of files of which each reaches every other (Tarjan's strongly connected components). */
function circles(): string[][] {
  const found: string[][] = [];
  const index = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const visit = (file: string): void => {
    index.set(file, index.size);
    lowest.set(file, index.get(file)!);
    stack.push(file);
    for (const target of importsOf(file).filter((path) => imports.has(path))) {
      if (!index.has(target)) visit(target);
      if (stack.includes(target)) lowest.set(file, Math.min(lowest.get(file)!, lowest.get(target)!));
    }
    if (lowest.get(file) !== index.get(file)) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1) found.push(circle.sort());
  };
  for (const file of files) if (!index.has(file)) visit(file);
  return found;
}
