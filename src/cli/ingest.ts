import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { type Command, Option } from 'commander';
import { assurance } from '../../db/tables/attestation.ts';
import { evidenceFormat } from '../../db/tables/evidence-document.ts';
import type { IngestDocumentInput, RequirementControlInput, ThirdPartyRef } from '../generated/graphql.ts';
import { canonical, cellUnder } from '../exchange/import/columns-by-name.ts';
import { readBytes } from '../exchange/import/file.ts';
import { UnreadableValue } from '../input/unreadable.ts';
import { UnreadableFile } from '../exchange/import/row.ts';
import { readTableFile } from '../exchange/import/table/read-table.ts';
import { colonPair, type ColonPair, day, filled } from './arguments.ts';
import { type Client, clientOf, inSharedCodes, type ServerOptions, withServer } from './client.ts';
import { CommandFailed, notUnderstood, ServerFailed } from './failure.ts';
import { ingestHelp } from './ingest-help.ts';
import { type IngestReport, linesOf } from './ingest-report.ts';
import { safeJson } from './safe-json.ts';
import { readRef } from './third-party-ref.ts';

interface Options extends ServerOptions {
  id?: string;
  external?: ColonPair;
  identifier?: ColonPair;
  format?: IngestDocumentInput['format'];
  source?: string;
  framework?: string;
  assurance?: IngestDocumentInput['assurance'];
  attestor?: string;
  attestedOn?: string;
  validUntil?: string;
  mapping?: string;
  questionColumn?: string;
  answerColumn?: string;
  commentColumn?: string;
  sheet?: string;
  dryRun?: boolean;
  strict?: boolean;
  json?: boolean;
}

const codes = { INGESTED: 0, REFUSED: 1, SIGNATURE_INVALID: 2, PARTLY_UNDERSTOOD: 3 } as const;

/** Adds `attestry ingest`, which sends documents of evidence to a server. */
export function registerIngest(program: Command, end = endWith): void {
  const command = program
    .command('ingest <files...>')
    .description(
      'ingest documents of evidence about a third party: CycloneDX, OSCAL, in-toto, signed envelopes, questionnaires',
    )
    .option('--id <id>', 'the third party, by global id', filled)
    .option('--external <source:id>', 'the third party, by its key at a source: erp:4711', colonPair)
    .option('--identifier <scheme:value>', 'the third party, by an identifier: CLIA:05D1234567', colonPair)
    .addOption(
      new Option('--format <format>', 'the format of the documents (default: recognized by content)').choices(
        evidenceFormat.enumValues,
      ),
    )
    .option('--source <name>', "the source of the documents (default: the key's own source, else documents)", filled)
    .option('--framework <code>', 'the framework they were assessed against, if they do not say', filled)
    .addOption(
      new Option('--assurance <degree>', 'how strictly they were checked (default: only the proven degree)').choices(
        assurance.enumValues,
      ),
    )
    .option('--attestor <id>', 'the attestor who made and signed them, by global id', filled)
    .option('--attested-on <day>', 'the day they were made, if they do not say', day)
    .option('--valid-until <day>', 'the last day on which they are valid, if they do not say', day)
    .option('--mapping <file>', 'CSV or XLSX file that maps the questions of a questionnaire to controls', filled)
    .option('--question-column <name>', 'the column of a questionnaire with the ids of its questions', filled)
    .option('--answer-column <name>', 'the column with the answers', filled)
    .option('--comment-column <name>', 'the column with the comments', filled)
    .option('--sheet <name>', 'the sheet of a questionnaire in a workbook (default: the only one with rows)', filled)
    .option('--dry-run', 'check everything, against the registry too, and write nothing')
    .option('--strict', 'end with exit code 3 if something was not understood')
    .option('--json', 'print one JSON array instead of lines')
    .addHelpText('after', ingestHelp)
    .action(async (files: string[], options: Options) => end(await inSharedCodes(() => ingestAll(files, options))));
  withServer(command);
}

function endWith(code: number): void {
  process.exitCode = code;
}

async function ingestAll(files: readonly string[], options: Options): Promise<number> {
  const { id, external: [source, externalId] = [], identifier: [scheme, value] = [], mapping } = options;
  const problems: string[] = [];
  const refParts = { id, source, externalId, scheme, value };
  const ref = readRef(refParts, problems, 'use exactly one of --id, --external and --identifier');
  if (!ref) throw notUnderstood(`${capitalized(problems.join('; '))}.`);
  // Read all files before sending the first: a wrong name must not stop the run in the middle.
  const documents = await Promise.all(
    files.map(async (file) => ({ file, content: (await bytesOf(file)).toString('base64') })),
  );
  const requirements = mapping === undefined ? undefined : await readMapping(mapping);
  const client = await clientOf(options, 'INTEGRATION');
  const reports: IngestReport[] = [];
  for (const { file, content } of documents) {
    const report = await ingestOne(client, file, inputOf(file, content, ref, requirements, options));
    reports.push(report);
    if (!options.json) console.log(linesOf(report, options.dryRun === true));
  }
  if (options.json) console.log(safeJson(reports, 2));
  return codeOf(reports, options);
}

function inputOf(
  file: string,
  content: string,
  thirdParty: ThirdPartyRef,
  mapping: RequirementControlInput[] | undefined,
  options: Options,
): IngestDocumentInput {
  const { questionColumn, answerColumn, commentColumn, sheet } = options;
  const questionnaire = { questionColumn, answerColumn, commentColumn, sheet, mapping };
  return {
    thirdParty,
    content,
    fileName: file === '-' ? undefined : basename(file).slice(0, 255),
    format: options.format,
    source: options.source,
    framework: options.framework,
    assurance: options.assurance,
    attestorId: options.attestor,
    attestedOn: options.attestedOn,
    validUntil: options.validUntil,
    dryRun: options.dryRun === true,
    ...(Object.values(questionnaire).some((setting) => setting !== undefined) && { questionnaire }),
  };
}

const INGEST = `mutation($input: IngestDocumentInput!) { ingestDocument(input: $input) {
  outcome signature evidenceDocument { id } records { outcome path record { __typename id } }
  notes { code path message } userErrors { code field message } } }`;

interface Payload {
  outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | null;
  signature: IngestReport['signature'];
  evidenceDocument: { id: string } | null;
  records: { outcome: string; path: string; record: { __typename: string; id: string } | null }[];
  notes: IngestReport['notes'];
  userErrors: { code: string; field: string[]; message: string }[];
}

/** Sends one document. It needs no idempotency key: sending the same document twice is harmless. */
async function ingestOne(client: Client, file: string, input: IngestDocumentInput): Promise<IngestReport> {
  const { ingestDocument } = await client
    .ask<{ ingestDocument: Payload }>(INGEST, { input })
    .catch((error: unknown) => {
      throw error instanceof ServerFailed && error.code === 'TOO_LARGE' ? tooLarge(file, input, error) : error;
    });
  const { outcome, signature, evidenceDocument, records, notes, userErrors } = ingestDocument;
  return {
    file,
    outcome: outcome ?? 'REFUSED',
    signature,
    id: evidenceDocument?.id ?? null,
    notes,
    records: records.map((written) => ({
      outcome: written.outcome,
      type: written.record?.__typename ?? null,
      id: written.record?.id ?? null,
      path: written.path,
    })),
    errors: userErrors.map(({ code, field, message }) => ({ code, field: field.slice(1).join('.'), message })),
  };
}

/** Returns the failure that names the file: the server only knows that a request was too large. */
function tooLarge(file: string, { content }: IngestDocumentInput, { messages, exitCode }: ServerFailed): CommandFailed {
  const megabytes = (Buffer.byteLength(content, 'base64') / 1e6).toFixed(1);
  const name = file === '-' ? 'Standard input' : file;
  return new CommandFailed(
    `${name} (${megabytes} MB) is too large for this server; sending it as base64 adds a third. ${messages.join(' ')}`,
    exitCode,
  );
}

function codeOf(reports: readonly IngestReport[], { strict }: Options): number {
  if (reports.some(({ outcome }) => outcome === 'REFUSED')) return codes.REFUSED;
  if (reports.some(({ signature }) => signature === 'INVALID')) return codes.SIGNATURE_INVALID;
  const isUnderstood = ({ notes }: IngestReport) => notes.every(({ code }) => code === 'SUPERSEDED');
  return strict && !reports.every(isUnderstood) ? codes.PARTLY_UNDERSTOOD : codes.INGESTED;
}

async function bytesOf(file: string): Promise<Buffer> {
  return await readable(file, () => readBytes(file === '-' ? process.stdin : createReadStream(file)));
}

const ANSWERS = { met: 'met', partial: 'partial', notMet: 'not_met', notApplicable: 'not_applicable' } as const;

async function readMapping(file: string): Promise<RequirementControlInput[]> {
  const { rows, notices } = await readable(file, () => readTableFile(file, isMappingHeading));
  for (const notice of notices) console.error(`${file}: ${notice}.`);
  return rows.map(({ values, line, broken }) => {
    const cell = (name: string) => cellUnder(values, name);
    const unreadable = Object.values(values).find((value) => value instanceof UnreadableValue);
    const [requirement, control] = [cell('question') || cell('requirement'), cell('control')];
    const problem =
      broken ??
      unreadable?.message ??
      (requirement === '' || control === '' ? 'fill the columns question and control' : null);
    if (problem !== null) throw notUnderstood(`${file}, line ${line}: ${problem}.`);
    const answers = Object.entries(ANSWERS).flatMap(([field, column]) => {
      const words = cell(column)
        .split('|')
        .map((word) => word.trim())
        .filter(Boolean);
      return words.length > 0 ? [[field, words]] : [];
    });
    return { requirement, control, ...(Object.fromEntries(answers) as object) };
  });
}

function isMappingHeading(cells: readonly string[]): boolean {
  const names = cells.map(canonical);
  return names.includes('control') && (names.includes('question') || names.includes('requirement'));
}

async function readable<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnreadableFile) throw notUnderstood(`${file} ${error.message}.`);
    throw error;
  }
}

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
