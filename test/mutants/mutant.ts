import { Instrumenter } from '@stryker-mutator/instrumenter';
import { readdirSync, readFileSync } from 'node:fs';

/** One change of the code. */
export interface Mutant {
  id: string;
  path: string;
  /** Counted from 1. */
  line: number;
  mutator: string;
  /** On one line. */
  original: string;
  /** On one line. */
  replacement: string;
}

export interface Mutants {
  mutants: Mutant[];
  /** Texts of the files with all their mutants behind switches, by path. */
  files: Map<string, string>;
}

/** Texts are what `words.test.ts` and the reader judge. */
const EXCLUDED = ['StringLiteral'];

const silent = () => undefined;
const no = () => false;
const logger = {
  ...{ trace: silent, debug: silent, info: silent, warn: silent, error: silent, fatal: silent },
  ...{
    isTraceEnabled: no,
    isDebugEnabled: no,
    isInfoEnabled: no,
    isWarnEnabled: no,
    isErrorEnabled: no,
    isFatalEnabled: no,
  },
};

/** Makes every mutant of the files in these folders. */
export async function mutantsIn(folders: string[], isAsked: (path: string) => boolean): Promise<Mutants> {
  const filesOf = (folder: string) =>
    readdirSync(folder, { recursive: true }).map((name) => `${folder}/${String(name)}`);
  const paths = folders
    .flatMap(filesOf)
    .filter((path) => path.endsWith('.ts') && isAsked(path))
    .sort();
  const sources = new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
  const made = await new Instrumenter(logger).instrument(
    [...sources].map(([name, content]) => ({ name, content, mutate: true })),
    { excludedMutations: EXCLUDED, ignorers: [], plugins: null },
  );
  return {
    mutants: made.mutants
      .filter(({ status }) => status !== 'Ignored')
      .map(({ id, fileName: path, location: { start, end }, mutatorName: mutator, replacement }) => ({
        ...{ id, path, line: start.line + 1, mutator },
        original: onOneLine(textBetween(sources.get(path)!, start, end)),
        replacement: onOneLine(replacement),
      })),
    files: new Map(made.files.map(({ name, content }) => [name, content])),
  };
}

interface Position {
  line: number;
  column: number;
}

function textBetween(source: string, start: Position, end: Position): string {
  const lines = source.split('\n').slice(start.line, end.line + 1);
  lines.push(lines.pop()!.slice(0, end.column));
  lines[0] = lines[0]!.slice(start.column);
  return lines.join('\n');
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
