import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type * as compilerModule from '../cli/build.js';
import type { Config } from '../config.ts';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** A file as it is sent, plain and compressed. */
export interface PageFile {
  plain: Buffer;
  br: Buffer;
  gzip: Buffer;
}

/** The page, ready to be sent. */
export interface PageFiles {
  document: PageFile;
  /** Changes with the document. */
  etag: string;
  /** The policy of the document: scripts of this server, and its own style sheet by its hash. */
  policy: string;
  /** The scripts by name. A name contains a hash of the content. */
  scripts: ReadonlyMap<string, PageFile>;
}

/** Reads the bundled page. A server that runs from its sources, as in tests, bundles it first. */
export async function readPageFiles({ TIME_ZONE, QUERY_PAGE }: Config): Promise<PageFiles> {
  const folder = path.join(await buildFolder(), 'page');
  const read = (name: string) => readFileSync(path.join(folder, name));
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const scripts = names.map((name): [string, PageFile] => [
    name,
    { plain: read(name), br: read(`${name}.br`), gzip: read(`${name}.gz`) },
  ]);
  const style = read('page.css').toString();
  const html = documentOf({ style, entry: read('entry').toString(), timeZone: TIME_ZONE, queryPage: QUERY_PAGE });
  const plain = Buffer.from(html);
  return {
    document: { plain, br: brotliCompressSync(plain), gzip: gzipSync(plain) },
    etag: `"${createHash('sha256').update(plain).digest('base64url')}"`,
    policy: policyOf(style),
    scripts: new Map(scripts),
  };
}

/** The folder of the build that this code runs from; a new one if it runs from its sources. */
async function buildFolder(): Promise<string> {
  if (existsSync(path.join(import.meta.dirname, 'page', 'entry'))) return import.meta.dirname;
  const compiler = new URL('../cli/build.js', import.meta.url).href;
  const { build } = (await import(compiler)) as typeof compilerModule;
  return await build();
}

/**
 * The only document of the page. Its style sheet is part of it, so that a first look takes no further request. It names the
 * registry's time zone, because "today" in the page is the registry's. Both settings have a form that needs no escaping.
 */
const documentOf = ({
  style,
  entry,
  timeZone,
  queryPage,
}: Record<'style' | 'entry' | 'timeZone' | 'queryPage', string>) => `<!doctype html>
<html lang="en" data-time-zone="${timeZone}" data-query-page="${queryPage}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Attestry</title>
<link rel="icon" href="data:,">
<style>${style}</style>
<script type="module" src="/page/${entry}"></script>
</head>
<body><div id="page"></div><noscript>This page needs JavaScript. The API does not: it is at /graphql.</noscript></body>
</html>
`;

function policyOf(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'sha256-${hash}'`,
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
