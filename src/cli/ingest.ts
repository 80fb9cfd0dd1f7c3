import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { type Command, Option } from 'commander';
import { assurance } from '../../db/tables/attestation.ts';
import { evidenceFormat } from '../../db/tables/evidence-document.ts';
import type { IngestDocumentInput, RequirementControlInput, ThirdPartyRef } from '../generated/graphql.ts';
import { readBytes, readCsvFile } from '../exchange/import/file.ts';
import { UnreadableFile } from '../exchange/import/row.ts';
import { day, filled, type Halves, halves } from './arguments.ts';
import { type Client, clientOf, inSharedCodes, notUnderstood, type ServerOptions, withServer } from './client.ts';
import { ingestHelp } from './ingest-help.ts';
import { type IngestReport, linesOf } from './ingest-report.ts';
import { safeJson } from './safe-json.ts';
import { readRef } from './third-party-ref.ts';

interface Options extends ServerOptions {
  id?: string;
  external?: Halves;
  identifier?: Halves;
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
  dryRun?: boolean;
  strict?: boolean;
  json?: boolean;
}

const codes = { TAKEN_IN: 0, REFUSED: 1, FORGED: 2, NOT_UNDERSTOOD_WHOLE: 3 } as const;

/** Adds `attestry ingest`: documents of evidence, taken in by a server. */
export function registerIngest(program: Command, end = endWith): void {
  const command = program
    .command('ingest <files...>')
    .description(
      'take documents of evidence about a third party in: CycloneDX, OSCAL, in-toto, signed envelopes, questionnaires',
    )
    .option('--id <id>', 'the third party, by global id', filled)
    .option('--external <source:id>', 'the third party, by its key at a source: erp:4711', halves)
    .option('--identifier <scheme:value>', 'the third party, by an identifier: CLIA:05D1234567', halves)
    .addOption(
      new Option('--format <format>', 'what they are (default: told by what they hold)').choices(
        evidenceFormat.enumValues,
      ),
    )
    .option('--source <name>', "where they are from (default: the key's own source, else documents)", filled)
    .option('--framework <code>', 'what they were measured against, where they do not say', filled)
    .addOption(
      new Option('--assurance <degree>', 'how far they were checked (default: as far as is proven)').choices(
        assurance.enumValues,
      ),
    )
    .option('--attestor <id>', 'who made them, by global id: whose keys signed them', filled)
    .option('--attested-on <day>', 'the day they were made, where they do not say', day)
    .option('--valid-until <day>', 'the last day they may be relied on, where they do not say', day)
    .option('--mapping <file>', 'CSV that says which controls the questions of a questionnaire ask for', filled)
    .option('--question-column <name>', 'the column of a questionnaire that holds the ids of its questions', filled)
    .option('--answer-column <name>', 'the column that holds the answers', filled)
    .option('--comment-column <name>', 'the column that holds what was added', filled)
    .option('--dry-run', 'check everything, against the registry too, and write nothing')
    .option('--strict', 'end with code 3 where something was not understood')
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
  const ref = readRef({ id, source, externalId, scheme, value }, problems);
  if (!ref) throw notUnderstood(`${capital(problems.join('; '))}: --id, --external or --identifier, exactly one.`);
  // All files are read before the first is sent: a name that is wrong is no reason to stop in the middle.
  const documents = await Promise.all(
    files.map(async (file) => ({ file, content: (await bytesOf(file)).toString('base64') })),
  );
  const lines = mapping === undefined ? undefined : await readMapping(mapping);
  const client = await clientOf(options, 'INTEGRATION');
  const reports: IngestReport[] = [];
  for (const { file, content } of documents) {
    const report = await ingestOne(client, file, inputOf(file, content, ref, lines, options));
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
  const { questionColumn, answerColumn, commentColumn } = options;
  const questionnaire = { questionColumn, answerColumn, commentColumn, mapping };
  return {
    ...{ thirdParty, content, fileName: file === '-' ? undefined : basename(file).slice(0, 255) },
    ...{ format: options.format, source: options.source, framework: options.framework },
    ...{ assurance: options.assurance, attestorId: options.attestor, attestedOn: options.attestedOn },
    ...{ validUntil: options.validUntil, dryRun: options.dryRun === true },
    ...(Object.values(questionnaire).some((given) => given !== undefined) && { questionnaire }),
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

/** Sending the same document twice is harmless. */
async function ingestOne(client: Client, file: string, input: IngestDocumentInput): Promise<IngestReport> {
  const { ingestDocument } = await client.ask<{ ingestDocument: Payload }>(INGEST, { input });
  const { outcome, signature, evidenceDocument, records, notes, userErrors } = ingestDocument;
  return {
    ...{ file, outcome: outcome ?? 'REFUSED', signature, id: evidenceDocument?.id ?? null, notes },
    records: records.map(({ outcome: each, path, record }) => ({
      ...{ outcome: each, type: record?.__typename ?? null, id: record?.id ?? null, path },
    })),
    errors: userErrors.map(({ code, field, message }) => ({ code, field: field.slice(1).join('.'), message })),
  };
}

function codeOf(reports: readonly IngestReport[], { strict }: Options): number {
  if (reports.some(({ outcome }) => outcome === 'REFUSED')) return codes.REFUSED;
  if (reports.some(({ signature }) => signature === 'INVALID')) return codes.FORGED;
  return strict && reports.some(({ notes }) => notes.length > 0) ? codes.NOT_UNDERSTOOD_WHOLE : codes.TAKEN_IN;
}

async function bytesOf(file: string): Promise<Buffer> {
  return await readable(file, () => readBytes(file === '-' ? process.stdin : createReadStream(file)));
}

const ANSWERS = { met: 'met', partial: 'partial', notMet: 'not_met', notApplicable: 'not_applicable' } as const;

async function readMapping(file: string): Promise<RequirementControlInput[]> {
  const rows = await readable(file, () => readCsvFile(file));
  return rows.map(({ values, line, broken }) => {
    const cell = (name: string) => (values[name] as string | undefined)?.trim() ?? '';
    const [requirement, control] = [cell('question') || cell('requirement'), cell('control')];
    const why = broken ?? (requirement === '' || control === '' ? 'must fill the columns question and control' : null);
    if (why !== null) throw notUnderstood(`${file}, line ${line}: ${why}.`);
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

async function readable<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnreadableFile) throw notUnderstood(`${file} ${error.message}.`);
    throw error;
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
