import { execFile } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

/** An empty installation of the launcher, under a path with a space. The compiler is a copy: another user must reach it. */
function installation(): { root: string; put: (file: string, text: string) => void } {
  const folder = mkdtempSync(join(tmpdir(), 'attestry-build-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  chmodSync(folder, 0o755);
  const root = join(folder, 'with a space');
  for (const one of ['package.json', 'src/cli/attestry.js', 'src/cli/build.js']) cpSync(one, join(root, one));
  for (const one of ['esbuild', '@esbuild']) {
    cpSync(join('node_modules', one), join(root, 'node_modules', one), { recursive: true });
  }
  const put = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  put('db/word.ts', "export const word: string = 'first';");
  put('src/main.ts', "import { word } from '../db/word.ts';\nexport const main = () => console.log('serves', word);");
  put('src/page/main.tsx', 'document.title = "page";');
  put('src/cli/main.ts', 'export const run = () => console.log(import.meta.url);');
  return { root, put };
}

/** Starts it from another folder; returns what it printed, errors included. */
function start(root: string, args: string[] = ['serve'], user: { uid?: number; gid?: number } = {}): Promise<string> {
  return new Promise((resolve) => {
    const launcher = join(root, 'src', 'cli', 'attestry.js');
    execFile(process.execPath, [launcher, ...args], { cwd: tmpdir(), ...user }, (_, out, err) => resolve(out + err));
  });
}

const buildsOf = (root: string) => readdirSync(join(root, 'build'));

test('a changed source runs at the next start, whatever its time of change', async () => {
  const { root, put } = installation();
  expect(await start(root)).toBe('serves first\n');
  put('db/word.ts', "export const word: string = 'other';");
  utimesSync(join(root, 'db', 'word.ts'), 0, 0);
  expect(await start(root)).toBe('serves other\n');
  put('db/word.ts', "export const word: string = 'first';");
  expect(await start(root)).toBe('serves first\n');
  expect(buildsOf(root)).toHaveLength(2);
});

test('starts at the same moment make one build, and each runs', async () => {
  const { root } = installation();
  const outputs = await Promise.all(Array.from({ length: 4 }, () => start(root)));
  expect(outputs).toEqual(Array.from({ length: 4 }, () => 'serves first\n'));
  expect(buildsOf(root)).toHaveLength(1);
});

test('compiled code finds files beside its source', async () => {
  const { root } = installation();
  expect(await start(root, ['verify'])).toBe(`${pathToFileURL(join(root, 'src', 'cli', 'main.ts')).href}\n`);
});

test('a stack names the source', async () => {
  const { root, put } = installation();
  put('src/main.ts', "\n\nexport function main(): void {\n  throw new Error('no');\n}");
  expect(await start(root)).toContain(`(${join(root, 'src', 'main.ts')}:4:9)`);
});

test('a folder that cannot be written is used if it has the build; otherwise the start says what to do', async () => {
  const { root } = installation();
  const stranger = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  chmodSync(root, 0o555);
  onTestFinished(() => chmodSync(root, 0o755));
  expect(await start(root, ['serve'], stranger)).toBe(
    `Attestry cannot write its compiled code to ${join(root, 'build')} (EACCES). ` +
      `Run this once as a user who may write there, in ${root}: npm run build\n`,
  );
  chmodSync(root, 0o755);
  await start(root);
  chmodSync(root, 0o555);
  chmodSync(join(root, 'build'), 0o555);
  expect(await start(root, ['serve'], stranger)).toBe('serves first\n');
  chmodSync(join(root, 'build'), 0o755);
});

test('the five builds that started last stay, and what an interrupted one left goes', async () => {
  const { root, put } = installation();
  const abandoned = join(root, 'build', 'temporary-1-aaaaaaaaaaaa');
  mkdirSync(abandoned, { recursive: true });
  utimesSync(abandoned, 0, 0);
  await start(root);
  const [first] = buildsOf(root).filter((name) => join(root, 'build', name) !== abandoned);
  for (let change = 1; change <= 6; change++) {
    put('db/word.ts', `export const word: string = '${change}';`);
    expect(await start(root)).toBe(`serves ${change}\n`);
  }
  expect(buildsOf(root)).toHaveLength(5);
  expect(existsSync(join(root, 'build', first!))).toBe(false);
  expect(existsSync(abandoned)).toBe(false);
});

test('a source that the hash does not cover is refused', async () => {
  const { root, put } = installation();
  put('src/words.json', '{}');
  put('src/main.ts', "import words from './words.json';\nexport const main = () => console.log(words);");
  expect(await start(root)).toContain('The hash of a build has to cover src/words.json');
});

test('a source that does not compile names the place, and leaves nothing', async () => {
  const { root, put } = installation();
  put('src/main.ts', 'export const main = (');
  expect(await start(root)).toMatch(/src\/main\.ts:1:\d+/);
  expect(buildsOf(root)).toEqual([]);
});
