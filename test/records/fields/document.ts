import { readFile } from 'node:fs/promises';
import { getTableColumns } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { buildSchema, isInputObjectType } from 'graphql';
import { format } from 'prettier';
import { records, type RecordName } from '../../../src/registry/records.ts';
import { answers, effectsOfDossiers, type Answer } from './effects.ts';
import { elsewhere, otherKinds } from './elsewhere.ts';

/** One field of a kind of record, with its effects. */
export interface FieldRow {
  kind: RecordName;
  field: string;
  /** Answers that rest on dossiers, as the search found them. */
  found: readonly Answer[];
  /** Whether lists can be filtered by it. */
  filter: boolean;
}

/** Columns that every record has, and those by which a source recognizes its own. */
const housekeeping = new Set(['id', 'version', 'createdAt', 'updatedAt', 'thirdPartyId', 'position']);
const atSource = new Set(['source', 'externalId', 'sourceUpdatedAt']);

/** Returns every field of every kind of record, with its effects. */
export async function fieldRows(): Promise<FieldRow[]> {
  const effects = effectsOfDossiers();
  const schema = buildSchema(await readFile(new URL('../../../docs/schema.graphql', import.meta.url), 'utf8'));
  const filtersOf = (kind: RecordName) => {
    const where = schema.getType(`${kind}Where`);
    return new Set(isInputObjectType(where) ? Object.keys(where.getFields()) : []);
  };
  return fieldsOfAll().map(({ kind, field }) => {
    const found = effects.get(kind)?.get(field) ?? effects.get(kind)?.get(partOf(field)) ?? new Set<Answer>();
    return {
      kind,
      field,
      found: answers.filter((answer) => answer !== 'words' && found.has(answer)),
      filter: filtersOf(kind).has(field),
    };
  });
}

/** A field that holds the key of another record is in a dossier under the name of that record's list. */
const partOf = (field: string): string => field.split('.')[0]!;

function fieldsOfAll(): { kind: RecordName; field: string }[] {
  return (Object.keys(records) as RecordName[])
    .filter((kind) => otherKinds[kind] === undefined)
    .flatMap((kind) => {
      const { table } = records[kind];
      const parts: Record<string, { table: PgTable; owner: string }> = records[kind].parts;
      const own = Object.keys(getTableColumns(table)).filter((name) => !housekeeping.has(name) && !atSource.has(name));
      const inParts = Object.entries(parts).flatMap(([part, { table: of, owner }]) =>
        Object.keys(getTableColumns(of))
          .filter((name) => !['position', 'id', owner].includes(name))
          .map((name) => `${part}.${name}`),
      );
      return [...own, ...inParts].map((field) => ({ kind, field }));
    });
}

const titles: Readonly<Record<Answer, string>> = {
  risk: 'risk',
  rules: 'rules of law',
  gate: 'the gate',
  dates: 'the day of the next change',
  words: 'words',
};

/** Returns `docs/fields.md`. */
export async function fieldsDocument(rows: readonly FieldRow[]): Promise<string> {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const table = (kind: RecordName) =>
    rows
      .filter((row) => row.kind === kind)
      .map(({ field, found, filter }) => {
        const other = elsewhere[kind]?.[field];
        const effects = [
          ...found.map((answer) => titles[answer]),
          ...(filter ? ['lists'] : []),
          ...(other && 'changes' in other ? [other.changes] : []),
        ];
        return `| \`${field}\` | ${effects.length > 0 ? effects.join(', ') : `– ${informativeOf(kind, field)}`} |`;
      })
      .join('\n');
  const text = `# What each field can change

A test changes each field of each kind of record, one at a time, in hundreds of dossiers, and compares the answers. This page is
its result (\`npm run fields\` writes it). A dash means that the field changes no answer, and is for people only. Keys, versions
and times of records are left out. So are ${Object.entries(otherKinds)
    .map(([kind, reason]) => `\`${kind}\` (${reason})`)
    .join(', ')}.

${kinds.map((kind) => `## ${kind}\n\n| field | can change |\n|---|---|\n${table(kind)}`).join('\n\n')}
`;
  return await format(text, { parser: 'markdown', printWidth: 150 });
}

const informativeOf = (kind: RecordName, field: string): string => {
  const other = elsewhere[kind]?.[field];
  return other && 'informative' in other ? other.informative : '';
};
