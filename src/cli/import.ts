import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { thirdPartyKind } from '../../db/tables/third-party.ts';
import { readConfig } from '../config.ts';
import { dateIn } from '../api/context.ts';
import { code, text } from '../input/fields.ts';
import type { ThirdPartyKind } from '../generated/graphql.ts';
import { readText } from '../exchange/import/file.ts';
import type { Format, FormatSettings } from '../exchange/import/format.ts';
import { formats } from '../exchange/import/formats.ts';
import { UnreadableFile } from '../exchange/import/row.ts';
import { LONGEST_CODE } from '../exchange/import/screening-list/entries.ts';
import { CommandFailed, NOT_UNDERSTOOD } from './failure.ts';
import { importFormat } from './import-formats.ts';
import { importHelp } from './import-help.ts';
import { importThirdParties, isSource } from './import-third-parties.ts';

/** What is no format of its own: a table of third parties. */
const TABLE = 'third-parties';

interface Options {
  format?: string;
  source?: string;
  kind?: ThirdPartyKind;
  list?: string[];
  edition?: string;
  threshold?: number;
  aliases?: string;
  dryRun?: boolean;
  json?: boolean;
}

/** Adds `attestry import`: a file of the world's into the registry. */
export function registerImport(program: Command): void {
  program
    .command('import <file>')
    .description('import third parties, breaches, exploited vulnerabilities, screening lists or an export from a file')
    .addOption(
      new Option('--format <format>', 'what the file is (default: told by what it holds)').choices([
        TABLE,
        ...formats.map(({ name }) => name),
      ]),
    )
    .option(
      '--source <name>',
      "the name under which the keys of third parties are kept (default: the file's, without extension)",
      source,
    )
    .addOption(
      new Option('--kind <kind>', 'what a new third party is where its row does not say (default: VENDOR)').choices(
        thirdPartyKind.enumValues,
      ),
    )
    .option(
      '--list <codes>',
      'the lists to screen against, separated by commas; of a file of OFAC the code of its list',
      lists,
    )
    .option('--edition <text>', 'which edition of the lists it is (default: told by what the file holds)', edition)
    .option(
      '--threshold <number>',
      'from which likeness on a name is a possible match, 0.5 to 1 (default: 0.85)',
      threshold,
    )
    .option('--aliases <file>', "OFAC's file of further names, such as alt.csv")
    .option('--dry-run', 'check everything, against the registry too, and write nothing')
    .option('--json', 'print one JSON object instead of lines')
    .addHelpText('after', importHelp)
    .action(importFile);
}

async function importFile(file: string, options: Options): Promise<void> {
  const files = await filesOf(file);
  const content = files[0]!.text;
  const { json = false, dryRun = false, aliases } = options;
  const format = formats.find((one) =>
    options.format === undefined ? files.every(({ text: each }) => one.recognises(each)) : one.name === options.format,
  );
  if (files.length > 1 && format?.name !== 'records') {
    throw new CommandFailed(`${file} is a directory of other files than of records; name a file.`, NOT_UNDERSTOOD);
  }
  refuseOthers(format, options);
  if (!format) {
    const { source: name, kind = 'VENDOR' } = options;
    return await importThirdParties({ file, text: content, source: name, kind, dryRun, json });
  }
  const { kind, list, edition: named, threshold: least } = options;
  const settings: FormatSettings = {
    dryRun,
    today: dateIn(readConfig(process.env).TIME_ZONE, new Date()),
    kind,
    list,
    edition: named,
    threshold: least,
    aliases: aliases === undefined ? undefined : await readOrFail(aliases),
    files,
  };
  await importFormat(format, { file, text: content, json }, settings);
}

/** Options that some formats take, and others would pass over in silence. */
const SPECIAL = ['source', 'kind', 'list', 'edition', 'threshold', 'aliases'] as const;

function refuseOthers(format: Format | undefined, options: Options): void {
  const taken: readonly string[] = format?.options ?? ['source', 'kind'];
  const others = SPECIAL.filter((name) => options[name] !== undefined && !taken.includes(name));
  if (others.length === 0) return;
  const named = others.map((name) => `--${name}`).join(', ');
  throw new CommandFailed(
    `${named}: not for the format ${format?.name ?? TABLE}${taken.length > 0 ? `, which takes ${taken.map((name) => `--${name}`).join(', ')}` : ''}.`,
    NOT_UNDERSTOOD,
  );
}

/** The file; of a directory all its files of CSV and NDJSON. */
async function filesOf(path: string): Promise<{ name: string; text: string }[]> {
  const isDirectory = (await stat(path).catch(() => null))?.isDirectory() ?? false;
  if (!isDirectory) return [{ name: path, text: await readOrFail(path) }];
  const names = (await readdir(path)).filter((name) => /\.(csv|ndjson)$/.test(name)).sort();
  if (names.length === 0)
    throw new CommandFailed(`${path} is a directory without a file .csv or .ndjson.`, NOT_UNDERSTOOD);
  return await Promise.all(names.map(async (name) => ({ name, text: await readOrFail(join(path, name)) })));
}

async function readOrFail(file: string): Promise<string> {
  try {
    return await readText(file);
  } catch (error) {
    if (error instanceof UnreadableFile) throw new CommandFailed(`${file} ${error.message}.`, NOT_UNDERSTOOD);
    throw error;
  }
}

function source(value: string): string {
  if (isSource(value.trim())) return value.trim();
  throw new InvalidArgumentError('Give 1 to 100 characters.');
}

function lists(value: string): string[] {
  return value.split(',').map((one) => {
    const { data, error } = code(LONGEST_CODE, 'OFAC_SDN').safeParse(one);
    if (data !== undefined) return data;
    throw new InvalidArgumentError(`"${one}" ${error.issues[0]!.message}.`);
  });
}

function edition(value: string): string {
  // It stands in the key of each screening.
  const { data, error } = text(40).safeParse(value);
  if (data !== undefined) return data;
  throw new InvalidArgumentError(`It ${error.issues[0]!.message}.`);
}

function threshold(value: string): number {
  const number = Number(value);
  if (value.trim() !== '' && number >= 0.5 && number <= 1) return number;
  throw new InvalidArgumentError('Give a number from 0.5 to 1, such as 0.9.');
}
