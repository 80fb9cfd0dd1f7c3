import { createInterface } from 'node:readline/promises';
import { columnNames } from '../exchange/import/third-parties/columns.ts';
import { reasonNotOurs } from '../exchange/import/third-parties/headings.ts';
import {
  type GivenMapping,
  type Mapping,
  mappingOf,
  type Proposal,
  proposeMapping,
} from '../exchange/import/third-parties/mapping.ts';
import { UnreadableFile } from '../exchange/import/row.ts';
import { CommandFailed, NOT_UNDERSTOOD } from './failure.ts';
import { listed, oneLine } from './import-report.ts';

/** The choices of a person about the columns of a file. */
export interface MappingOptions {
  /** `--map` and `--mapping`; empty if neither is given. */
  given: GivenMapping;
  /** Whether the person accepts the proposed mapping. */
  yes: boolean;
  /** Whether the person says that it is a table of third parties. */
  isCertain: boolean;
  /** Asks the person at the terminal. Null without a terminal. */
  ask: ((question: string) => Promise<string>) | null;
}

/**
 * Returns the column of each heading: as the person gave it, else by the names of our columns, else as the person accepts
 * what the headings probably mean.
 * @throws UnreadableFile if the file has no column for names, or the mapping does not fit.
 * @throws CommandFailed if the file is another party's, or no person confirms the mapping.
 */
export async function chooseMapping(
  file: string,
  headings: readonly string[],
  options: MappingOptions,
): Promise<Mapping> {
  const mapping =
    options.given.length > 0 ? mappingOf(headings, options.given) : await proposedMapping(file, headings, options);
  if ([...mapping.values()].some((column) => column === 'name' || column === 'legalName')) return mapping;
  throw new UnreadableFile(
    `has no column "name" or "legalName"; say which column has the names: --map "Heading=name" (it has: ${listed(headings) || 'none'})`,
  );
}

async function proposedMapping(
  file: string,
  headings: readonly string[],
  { yes, isCertain, ask }: MappingOptions,
): Promise<Mapping> {
  const proposal = proposeMapping(headings);
  const { own, meant, contested, unknown } = proposal;
  const known = new Set([...own.keys(), ...meant.keys(), ...[...contested.values()].flat()]);
  const reason = isCertain || known.size === 0 ? null : reasonNotOurs(headings, (heading) => known.has(heading));
  if (reason !== null) throw new CommandFailed(notOurs(file, reason, unknown), NOT_UNDERSTOOD);
  const mapping = new Map<string, (typeof columnNames)[number] | null>([...own, ...meant]);
  if (meant.size === 0 && contested.size === 0) return mapping;
  for (const line of proposalLines(file, proposal)) console.error(line);
  if (ask === null) {
    if (contested.size > 0) throw new CommandFailed(chooseOf(contested), NOT_UNDERSTOOD);
    if (!yes) throw new CommandFailed(confirmWith(meant), NOT_UNDERSTOOD);
    return mapping;
  }
  for (const [column, candidates] of contested) {
    const chosen = await choose(ask, column, candidates);
    for (const heading of candidates) mapping.set(heading, heading === chosen ? column : null);
  }
  const isAccepted =
    yes || meant.size === 0 || /^y(es)?$/i.test((await ask('Import with this mapping? [y/N] ')).trim());
  if (isAccepted) return mapping;
  throw new CommandFailed('Nothing was imported. Map the columns with --map or --mapping.', NOT_UNDERSTOOD);
}

function proposalLines(file: string, { own, meant, contested, unknown }: Proposal): string[] {
  const pairs = (mapping: ReadonlyMap<string, string>) =>
    [...mapping].map(([heading, column]) => `  "${oneLine(heading)}" is ${column}`);
  return [
    `${file} has headings of its own. Proposed mapping:`,
    ...pairs(meant),
    ...[...contested].map(([column, headings]) => `  ${listed(headings)} could each be ${column}`),
    ...(own.size > 0 ? [`Known by their names: ${listed([...own.keys()])}`] : []),
    ...(unknown.length > 0 ? [`Not known, and not read: ${listed(unknown)}`] : []),
  ];
}

/** Asks which of several headings is a column. An empty answer means none of them. */
async function choose(
  ask: (question: string) => Promise<string>,
  column: string,
  headings: readonly string[],
): Promise<string | null> {
  const list = headings.map((heading, index) => `${index + 1} "${oneLine(heading)}"`).join(', ');
  for (;;) {
    const answer = (await ask(`Which is ${column}: ${list}? Write its number, or nothing for none: `)).trim();
    if (answer === '') return null;
    const chosen = headings[Number(answer) - 1];
    if (chosen !== undefined) return chosen;
  }
}

const flag = (heading: string, column: string) => `--map ${JSON.stringify(`${oneLine(heading)}=${column}`)}`;

function confirmWith(meant: ReadonlyMap<string, string>): string {
  const flags = [...meant].map(([heading, column]) => flag(heading, column)).join(' ');
  return `Nothing was imported. Accept this mapping with --yes, or give your own:\n${flags}`;
}

function chooseOf(contested: ReadonlyMap<string, readonly string[]>): string {
  const lines = [...contested].map(([column, headings]) => {
    const alternatives = headings.map((heading) => flag(heading, column)).join(' or ');
    return `${column}: ${alternatives}`;
  });
  return `Nothing was imported, because two headings mean the same column. Say which one is read:\n${lines.join('\n')}`;
}

function notOurs(file: string, reason: string, unknown: readonly string[]): string {
  return [
    `${file} ${oneLine(reason)}. Nothing was imported.`,
    `Not known: ${listed(unknown)}.`,
    'If the rows are your own third parties, import it with --format third-parties; unknown columns are then not read.',
    'To read more columns, map them: --map "Heading=column", with one of these columns:',
    columnNames.join(', '),
  ].join('\n');
}

/** Returns a function that asks at the terminal, or null without a terminal. */
export function terminal(): MappingOptions['ask'] {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return null;
  return async (question) => {
    const lines = createInterface({ input: process.stdin, output: process.stderr });
    try {
      return await lines.question(question);
    } finally {
      lines.close();
    }
  };
}
