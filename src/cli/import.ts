import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { thirdPartyKind } from '../../db/tables/third-party.ts';
import { readConfig } from '../config.ts';
import { code, currency, text, date } from '../input/fields.ts';
import { dateIn } from '../input/time-zone.ts';
import type { ThirdPartyKind } from '../generated/graphql.ts';
import { readFileBytes, readText, textOf } from '../exchange/import/file.ts';
import type { Format, FormatSettings } from '../exchange/import/format.ts';
import { formats } from '../exchange/import/formats.ts';
import { UnreadableFile } from '../exchange/import/row.ts';
import { checkReadable, csvOfSheet, withCommas } from '../exchange/import/table/comma-separated.ts';
import { type ChosenSheet, FILE_LIMITS, isZip, readXlsx } from '../exchange/import/table/xlsx/read-xlsx.ts';
import { noticeOfRowsAbove } from '../exchange/import/table/table.ts';
import { withoutTitleRows } from '../exchange/import/table/title-rows.ts';
import { LONGEST_CODE } from '../exchange/import/screening-list/consolidated.ts';
import { type GivenMapping, readMapping } from '../exchange/import/third-parties/mapping.ts';
import type { DateOrder } from '../exchange/import/third-parties/typed-values.ts';
import { CommandFailed, NOT_UNDERSTOOD } from './failure.ts';
import { importFormat } from './import-formats.ts';
import { importHelp } from './import-help.ts';
import { terminal } from './import-mapping.ts';
import { importThirdParties, isSource } from './import-third-parties.ts';

/** Name of the table of third parties, which is not among `formats`. */
const TABLE = 'third-parties';

interface Options {
  format?: string;
  source?: string;
  kind?: ThirdPartyKind;
  list?: string[];
  edition?: string;
  threshold?: number;
  aliases?: string;
  sheet?: string;
  map?: (readonly [string, string])[];
  mapping?: string;
  yes?: boolean;
  dateOrder?: DateOrder;
  currency?: string;
  dryRun?: boolean;
  json?: boolean;
}

/** Adds `attestry import`, which imports a file into the registry. */
export function registerImport(program: Command): void {
  program
    .command('import <file>')
    .description('import third parties, breaches, exploited vulnerabilities, screening lists or an export from a file')
    .addOption(
      new Option('--format <format>', 'the format of the file (default: recognized by its content)').choices([
        TABLE,
        ...formats.map(({ name }) => name),
      ]),
    )
    .option(
      '--source <name>',
      "the source of the keys of third parties (default: the file's name without extension)",
      source,
    )
    .addOption(
      new Option('--kind <kind>', 'the kind of a new third party if its row has none (default: VENDOR)').choices(
        thirdPartyKind.enumValues,
      ),
    )
    .option(
      '--list <codes>',
      'the lists to screen against, separated by commas; for an OFAC file, the code of its list',
      lists,
    )
    .option('--edition <text>', 'the edition of the lists (default: derived from the content)', edition)
    .option('--threshold <number>', 'the least similarity of a possible match, 0.5 to 1 (default: 0.85)', threshold)
    .option('--aliases <file>', "OFAC's file of other names, such as alt.csv")
    .option('--sheet <name>', 'the sheet of a workbook (default: the only one with rows)')
    .option('--map <heading=column>', 'the column of a heading, such as "Vendor Name=legalName"; repeatable', mapPair)
    .option('--mapping <file>', 'the columns of headings: JSON, or CSV with two columns')
    .option('--yes', 'accept the proposed mapping of headings without a question')
    .addOption(
      new Option('--date-order <order>', 'the order of dates such as 03/04/2026, which are refused otherwise').choices([
        'MDY',
        'DMY',
      ]),
    )
    .option('--currency <code>', 'the currency of amounts that state none, such as USD', currencyCode)
    .option('--dry-run', 'check everything, against the registry too, and write nothing')
    .option('--json', 'print one JSON object instead of lines')
    .addHelpText('after', importHelp)
    .action(importFile);
}

async function importFile(file: string, options: Options): Promise<void> {
  const files = await filesOf(file, options.sheet);
  const { sheet = null } = files[0]!;
  const { json = false, dryRun = false, aliases } = options;
  const { format, notices } = formatOf(files, options);
  const content = files[0]!.text;
  if (files.length > 1 && format?.name !== 'records') {
    throw new CommandFailed(
      `${file} is a folder with other files than exported records. Name one file.`,
      NOT_UNDERSTOOD,
    );
  }
  refuseForeignOptions(format, options);
  if (!format) {
    return await importThirdParties({
      file,
      text: content,
      sheet,
      source: options.source,
      kind: options.kind ?? 'VENDOR',
      dryRun,
      json,
      mapping: {
        given: await givenMapping(options),
        yes: options.yes ?? false,
        isCertain: options.format === TABLE,
        ask: file === '-' ? null : terminal(),
      },
      reading: { dateOrder: options.dateOrder ?? null, currency: options.currency ?? null },
    });
  }
  if (sheet) await inFile(file, () => checkReadable(sheet));
  const settings: FormatSettings = {
    dryRun,
    fileName: file,
    today: dateIn(readConfig(process.env).TIME_ZONE, new Date()),
    kind: options.kind,
    list: options.list,
    edition: options.edition,
    threshold: options.threshold,
    aliases: aliases === undefined ? undefined : await readOrFail(aliases),
    files,
  };
  await importFormat(format, { file, text: content, json, notices }, settings);
}

/** A file that was read whole. */
interface SourceFile {
  name: string;
  /** For a workbook, its sheet as CSV. */
  text: string;
  sheet?: ChosenSheet;
}

/** The format of some files, undefined for a table of third parties. `notices` says what of them is not read. */
interface Recognized {
  format: Format | undefined;
  notices: readonly string[];
}

/**
 * Returns the format of files: the named one, else the one that recognizes all. Replaces other delimiters by commas for it, and
 * empties the lines above its header.
 */
function formatOf(files: readonly SourceFile[], options: Options): Recognized {
  if (options.format === TABLE) return { format: undefined, notices: [] };
  const named = formats.find(({ name }) => name === options.format);
  const recognized = (texts: readonly string[]) =>
    named ?? formats.find((candidate) => texts.every((text) => candidate.recognizes(text)));
  const asWritten = recognized(files.map(({ text }) => text));
  // The format of records reads every delimiter itself; the other formats read commas.
  if (asWritten?.name === 'records') return { format: asWritten, notices: [] };
  const separated = files.map(({ text }) => withCommas(text) ?? text);
  const withHeader = formats.filter(({ name, hasHeader }) => hasHeader && (!named || name === named.name));
  const isHeader = (line: string) => withHeader.some((candidate) => candidate.recognizes(line));
  const below = separated.map((text) => withoutTitleRows(text, isHeader));
  const format = recognized(below.map(({ text }) => text)) ?? asWritten;
  if (!format) return { format, notices: [] };
  files.forEach((file, index) => (file.text = below[index]?.text ?? file.text));
  return { format, notices: below.flatMap(({ rowsAbove }) => (rowsAbove > 0 ? [noticeOfRowsAbove(rowsAbove)] : [])) };
}

/** Options that only some formats take; a format that does not take one would ignore it silently. */
const TABLE_OPTIONS = ['source', 'kind', 'map', 'mapping', 'yes', 'dateOrder', 'currency'] as const;
const SPECIAL_OPTIONS = [...TABLE_OPTIONS, 'list', 'edition', 'threshold', 'aliases'] as const;

function refuseForeignOptions(format: Format | undefined, options: Options): void {
  const taken: readonly string[] = format?.options ?? TABLE_OPTIONS;
  const foreign = SPECIAL_OPTIONS.filter((name) => options[name] !== undefined && !taken.includes(name));
  if (foreign.length === 0) return;
  const optionName = (name: string) => `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const optionNames = (names: readonly string[]) => names.map(optionName).join(', ');
  const hint = taken.length > 0 ? `, which takes ${optionNames(taken)}` : '';
  throw new CommandFailed(
    `Leave out ${optionNames(foreign)}: not for the format ${format?.name ?? TABLE}${hint}.`,
    NOT_UNDERSTOOD,
  );
}

async function givenMapping({ map = [], mapping }: Options): Promise<GivenMapping> {
  if (mapping === undefined) return map;
  try {
    return [...readMapping(await readOrFail(mapping)), ...map];
  } catch (error) {
    if (error instanceof UnreadableFile) throw new CommandFailed(`${mapping} ${error.message}.`, NOT_UNDERSTOOD);
    throw error;
  }
}

/** Returns the file, or all CSV and NDJSON files of a folder. */
async function filesOf(path: string, sheet: string | undefined): Promise<SourceFile[]> {
  const isDirectory = (await stat(path).catch(() => null))?.isDirectory() ?? false;
  if (!isDirectory) return [await sourceOf(path, sheet)];
  const names = (await readdir(path)).filter((name) => /\.(csv|ndjson)$/.test(name)).sort();
  if (names.length === 0) {
    throw new CommandFailed(`The folder ${path} has no .csv or .ndjson file.`, NOT_UNDERSTOOD);
  }
  return await Promise.all(names.map(async (name) => ({ name, text: await readOrFail(join(path, name)) })));
}

async function sourceOf(file: string, sheetName: string | undefined): Promise<SourceFile> {
  return await inFile(file, async () => {
    const bytes = await readFileBytes(file);
    if (isZip(bytes)) {
      const sheet = await readXlsx(bytes, sheetName, FILE_LIMITS);
      return { name: file, text: csvOfSheet(sheet), sheet };
    }
    if (sheetName !== undefined) throw new UnreadableFile('is not a workbook (.xlsx); leave out --sheet');
    return { name: file, text: textOf(bytes) };
  });
}

const readOrFail = (file: string): Promise<string> => inFile(file, () => readText(file));

/** Runs a reader. Names the file if it cannot be read. */
async function inFile<T>(file: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnreadableFile) throw new CommandFailed(`${file} ${error.message}.`, NOT_UNDERSTOOD);
    throw error;
  }
}

function source(value: string): string {
  if (isSource(value.trim())) return value.trim();
  throw new InvalidArgumentError('Write 1 to 100 characters.');
}

function mapPair(value: string, earlier: (readonly [string, string])[] = []): (readonly [string, string])[] {
  // A heading may have an equals sign, a column cannot.
  const at = value.lastIndexOf('=');
  if (at > 0) return [...earlier, [value.slice(0, at), value.slice(at + 1)]];
  throw new InvalidArgumentError('Write it like "Vendor Name=legalName", or "Vendor Name=" to leave the column out.');
}

function currencyCode(value: string): string {
  const { data, error } = currency.safeParse(value);
  if (data !== undefined) return data;
  throw new InvalidArgumentError(`It ${error.issues[0]!.message}.`);
}

function lists(value: string): string[] {
  return value.split(',').map((part) => {
    const { data, error } = code(LONGEST_CODE, 'OFAC_SDN').safeParse(part);
    if (data !== undefined) return data;
    throw new InvalidArgumentError(`"${part}" ${error.issues[0]!.message}.`);
  });
}

function edition(value: string): string {
  // The edition is part of the key of each screening: keep it short.
  const { data, error } = text(40).safeParse(value);
  if (data === undefined) throw new InvalidArgumentError(`It ${error.issues[0]!.message}.`);
  // A mistyped day would count as a name, and then no match is ever taken back.
  if (/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/.test(data) && !date.safeParse(data).success) {
    throw new InvalidArgumentError('It must be a day like 2026-03-31, or a name that is not a date.');
  }
  return data;
}

function threshold(value: string): number {
  const number = Number(value);
  if (value.trim() !== '' && number >= 0.5 && number <= 1) return number;
  throw new InvalidArgumentError('Write a number from 0.5 to 1, such as 0.9.');
}
