// Compiles the TypeScript sources to JavaScript, and bundles the page for browsers. JavaScript itself, because it runs
// before anything is compiled.
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const ROOT = path.join(import.meta.dirname, '..', '..');
const BUILDS = path.join(ROOT, 'build');
/** An abandoned build is removed after an hour: no build takes that long. */
const ABANDONED_MS = 3_600_000;
/** Earlier builds stay for processes that still run from them. A server has loaded all its code when it answers. */
const KEPT_BUILDS = 5;

/** The sources cannot be compiled here; the message says why and what to do. */
export class BuildFailed extends Error {
  /** @override */
  name = 'BuildFailed';
}

/**
 * Returns the folder with the compiled sources and compiles them if it does not exist. Its name is a hash of all that
 * the result depends on, so a build is never out of date. Processes may call this at the same time.
 * @throws BuildFailed if the folder cannot be written.
 */
export async function build() {
  const compiler = createRequire(import.meta.url).resolve('esbuild/package.json');
  const sources = readSources();
  const folder = path.join(BUILDS, hashOf(sources, compiler));
  if (existsSync(folder)) {
    touch(folder);
    return folder;
  }
  const temporary = path.join(BUILDS, `temporary-${process.pid}-${randomBytes(6).toString('hex')}`);
  try {
    mkdirSync(temporary, { recursive: true });
    await compile(sources, temporary);
    renameSync(temporary, folder);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    // Another process was faster.
    if (!existsSync(folder)) throw reasonOf(error) ?? error;
  }
  removeOld();
  return folder;
}

/** Returns the content of each file that is compiled, by its path from the top folder. */
function readSources() {
  /** @type {Map<string, Buffer>} */
  const sources = new Map();
  const read = (/** @type {string} */ folder) => {
    // Faster than a recursive `readdirSync`, which takes longer than all the rest.
    for (const entry of readdirSync(path.join(ROOT, folder), { withFileTypes: true })) {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) read(file);
      else if (/\.(tsx?|css)$/.test(file)) sources.set(file, readFileSync(path.join(ROOT, file)));
    }
  };
  for (const room of ['db', 'src']) read(room);
  return sources;
}

function hashOf(/** @type {Map<string, Buffer>} */ sources, /** @type {string} */ compiler) {
  const { version } = /** @type {{ version: string }} */ (JSON.parse(readFileSync(compiler, 'utf8')));
  const hash = createHash('sha256')
    .update(version)
    .update(readPackageVersions())
    .update(readFileSync(import.meta.filename));
  // The order of a folder differs between file systems.
  for (const file of [...sources.keys()].sort()) {
    const content = sources.get(file) ?? '';
    hash.update(`\0${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex').slice(0, 32);
}

/** Returns what npm wrote about the installed packages, because the page contains some of them. Empty if npm did not install. */
function readPackageVersions() {
  const file = path.join(ROOT, 'node_modules', '.package-lock.json');
  return existsSync(file) ? readFileSync(file) : '';
}

/** Compiles into `folder`. Files reach the disk before the folder gets its name: a power failure must not leave them empty. */
async function compile(/** @type {Map<string, Buffer>} */ sources, /** @type {string} */ folder) {
  const esbuild = await import('esbuild');
  const { outputFiles, metafile } = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: { server: 'src/main.ts', commands: 'src/cli/main.ts' },
    outdir: folder,
    ...{ bundle: true, splitting: true, packages: 'external', platform: 'node', format: 'esm', target: 'node20' },
    // The options are all here, so tsconfig.json does not count.
    tsconfigRaw: {},
    ...{ sourcemap: 'linked', sourcesContent: false, write: false, metafile: true, logLevel: 'silent' },
    plugins: [filesOf(sources, folder)],
  });
  const strangers = Object.keys(metafile.inputs).filter((file) => !sources.has(path.normalize(file)));
  if (strangers.length > 0) throw new Error(`The hash of a build has to cover ${strangers.join(', ')}`);
  await bundlePage(esbuild, sources, path.join(folder, 'page'));
  await Promise.all(outputFiles.map((file) => writeFile(file.path, file.contents, { flush: true })));
}

/**
 * Bundles the page into `folder`. Names of files contain a hash of their content, so browsers may keep them. Each is
 * beside its compressed forms, except those that a server reads: the style sheet, which is part of the document, and `entry`,
 * the name of the script to load.
 */
async function bundlePage(
  /** @type {typeof import('esbuild')} */ esbuild,
  /** @type {Map<string, Buffer>} */ sources,
  /** @type {string} */ folder,
) {
  const { outputFiles, metafile } = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: { page: 'src/page/main.tsx' },
    outdir: folder,
    ...{ bundle: true, splitting: true, minify: true, platform: 'browser', format: 'esm', target: 'es2022' },
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact' } },
    define: { 'process.env.NODE_ENV': '"production"' },
    ...{ legalComments: 'none', write: false, metafile: true, logLevel: 'silent' },
    plugins: [filesOf(sources, folder)],
  });
  const isKnown = (/** @type {string} */ file) => sources.has(path.normalize(file)) || file.includes('node_modules/');
  const strangers = Object.keys(metafile.inputs).filter((file) => !isKnown(file));
  if (strangers.length > 0) throw new Error(`The hash of a build has to cover ${strangers.join(', ')}`);
  const entry = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === 'src/page/main.tsx');
  mkdirSync(folder, { recursive: true });
  await writeFile(path.join(folder, 'entry'), path.basename(entry?.[0] ?? ''), { flush: true });
  for (const { path: file, contents } of outputFiles) {
    if (file.endsWith('.css')) await writeFile(path.join(folder, 'page.css'), contents, { flush: true });
    else {
      await writeFile(file, contents, { flush: true });
      await writeFile(`${file}.br`, brotliCompressSync(contents), { flush: true });
      await writeFile(`${file}.gz`, gzipSync(contents, { level: 9 }), { flush: true });
    }
  }
}

/**
 * Compiles what was hashed, whatever happens to a file meanwhile, and lets `import.meta.url` stay the URL of the source:
 * code finds migrations, schema and catalogue relative to it.
 * @returns {import('esbuild').Plugin}
 */
function filesOf(/** @type {Map<string, Buffer>} */ sources, /** @type {string} */ folder) {
  return {
    name: 'sources',
    setup(compiler) {
      compiler.onLoad({ filter: /\.(tsx?|css)$/ }, ({ path: file }) => {
        const text = sources.get(path.relative(ROOT, file))?.toString();
        const place = path.relative(folder, file).split(path.sep).join('/');
        const contents = text?.replaceAll('import.meta.url', `new URL(${JSON.stringify(place)}, import.meta.url).href`);
        const loader = /** @type {'ts' | 'tsx' | 'css'} */ (path.extname(file).slice(1));
        return { contents, loader };
      });
    },
  };
}

/** The newest builds are those that were started last. */
function removeOld() {
  const entries = readdirSync(BUILDS).map((name) => {
    const folder = path.join(BUILDS, name);
    return { folder, time: statSync(folder).mtimeMs, isTemporary: name.startsWith('temporary-') };
  });
  const builds = entries.filter(({ isTemporary }) => !isTemporary).sort((a, b) => b.time - a.time);
  const abandoned = entries.filter(({ isTemporary, time }) => isTemporary && time < Date.now() - ABANDONED_MS);
  for (const { folder } of [...builds.slice(KEPT_BUILDS), ...abandoned]) {
    rmSync(folder, { recursive: true, force: true });
  }
}

function touch(/** @type {string} */ folder) {
  try {
    utimesSync(folder, new Date(), new Date());
  } catch {
    // A folder of another user, or on a read-only disk, is used as it is.
  }
}

/** Returns an error for the person who started the process if the folder cannot be written; undefined for any other error. */
function reasonOf(/** @type {unknown} */ error) {
  const { code } = /** @type {{ code?: string }} */ (error);
  if (!['EACCES', 'EPERM', 'EROFS'].includes(code ?? '')) return undefined;
  return new BuildFailed(
    `Attestry cannot write its compiled code to ${BUILDS} (${code}). ` +
      `Run this once as a user who may write there, in ${ROOT}: npm run build`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(`Compiled to ${await build()}`);
}
