import { describe, expect, test } from 'vitest';
import { Context } from '../../src/api/context.ts';
import { loadDemo } from '../../src/samples/demo/load.ts';
import { type Asked, type ExportRow, fieldsOf, readRows } from '../../src/exchange/export/read-list.ts';
import { wholeRegistry } from '../../src/exchange/export/names.ts';
import { written } from '../../src/exchange/export/text.ts';
import { recordFiles } from '../../src/exchange/import/records/format.ts';
import type { Reported } from '../../src/exchange/import/report.ts';
import { verifyRisk } from '../../src/derived/verify.ts';
import { seedRegistry } from '../../src/samples/seed/seed.ts';
import { rowsIn } from '../../src/exchange/import/file.ts';
import type { Format } from '../../src/exchange/import/format.ts';
import { hhsBreaches } from '../../src/exchange/import/hhs-breaches/format.ts';
import { consolidatedScreeningList } from '../../src/exchange/import/screening-list/formats.ts';
import { importRows } from '../../src/exchange/import/third-parties/run.ts';
import { operatorOf } from '../../src/registry/operator.ts';
import { everyDocument } from '../support/documents.ts';
import { importingFormat, outcomesOf } from '../support/files.ts';
import { allOf } from '../support/import.ts';
import { fixtures } from '../support/fixtures.ts';
import { everyMutation, type Step } from '../support/scenario.ts';
import { accept } from '../support/mutate.ts';
import { TestRegistry, TODAY, useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const make = fixtures(registry);

async function within(work: (other: TestRegistry) => Promise<void>): Promise<void> {
  const other = new TestRegistry();
  await other.open();
  try {
    await work(other);
  } finally {
    await other.close();
  }
}

async function textOf(from: TestRegistry, asked: Asked, format: 'csv' | 'ndjson'): Promise<string> {
  const context = new Context(from.operator);
  try {
    const fields = asked.list === 'all' ? [] : fieldsOf(asked.list, context);
    let text = '';
    for await (const part of written(readRows(context, asked), format, fields)) text += part;
    return text;
  } finally {
    await context.close();
  }
}

const whole = (from: TestRegistry) => textOf(from, { list: 'all' }, 'ndjson');
const tables = (from: TestRegistry) =>
  Promise.all(
    wholeRegistry.map(async (list) => ({ name: `${list}.csv`, text: await textOf(from, { list, args: {} }, 'csv') })),
  );

/**
 * Returns every record without the fields that each write sets and without the server's own principals. Scores
 * are rounded to a tenth, because very small changes of a supplier's risk are not propagated.
 */
function compared(text: string): unknown[] {
  const rows = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ExportRow);
  const people = new Map(
    rows.filter(({ recordType }) => recordType === 'PRINCIPAL').map(({ id, name }) => [String(id), String(name)]),
  );
  const named = JSON.stringify(rows).replaceAll(/Principal_[0-9a-f]{32}/g, (id) => people.get(id) ?? id);
  return (JSON.parse(named) as ExportRow[])
    .filter(({ recordType, name }) => !(recordType === 'PRINCIPAL' && /^(Local |Operator)/.test(String(name))))
    .map(({ version: _, createdAt: __, updatedAt: ___, riskScore, ...row }) => ({
      ...row,
      ...(typeof riskScore === 'number' && { riskScore: riskScore.toFixed(1) }),
      ...(row.recordType === 'PROCUREMENT_POLICY' && { id: null }),
    }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

const counted = (reports: Reported[]) =>
  Object.fromEntries(reports.map(({ name, outcome, count }) => [`${name} ${outcome}`, count]));

async function everyFile(target: TestRegistry): Promise<void> {
  const lab = await accept(target, 'createVendor', {
    legalName: 'Northfold Reagents, Inc.',
    tradingNames: ['=Northfold', "'Quoted'", '-5'],
    internalOwner: 'Line\r\none\rand\ntwo',
    tags: ['a;b', ' padded\ttab '],
  });
  const thirdParty = { id: lab.id };
  await accept(target, 'createContract', { thirdParty, kind: 'NDA', title: '"Both,\r\nof us"', autoRenews: 'NO' });
  await accept(target, 'createProduct', { thirdParty, name: 'Sequencer\r\nMk II' });
  const files: [Format, string][] = [
    [
      hhsBreaches,
      'Name of Covered Entity,State,Covered Entity Type,Individuals Affected,Breach Submission Date,Type of Breach\n' +
        'Northfold Reagents,KS,Business Associate,"1,200",05/01/2026,Theft\n' +
        'Southfold Billing LLC,KS,Business Associate,800,05/02/2026,Loss\n',
    ],
    [
      consolidatedScreeningList,
      '_id,source,entity_number,type,programs,name,alt_names\n' +
        '1,Entity List (EL) - Bureau of Industry and Security,,,,NORTHFOLD REAGENTS,NORTHFOLD\n',
    ],
  ];
  for (const [format, text] of files) await importingFormat(target, format)(text);
  const table =
    'id,name,country,headquarterAddress,certifications,identifiers,tradingNames\nv1,Eastfold,US,"1 Elm St\r\nTampa, FL, USA",SOC 2 Type II;ISO 9001:2015;house rules,DUNS:150483782,=E\n';
  const rows = rowsIn('eastfold.csv', table);
  const writer = await operatorOf(target.database, TODAY, 'eastfold');
  const reports = await allOf(importRows(writer, rows, { source: 'eastfold', kind: 'VENDOR', dryRun: false }));
  expect(reports).toMatchObject([{ outcome: 'CREATED' }]);
}

describe('an export imported into an empty registry gives equal records', () => {
  const fillings: [string, (target: TestRegistry) => Promise<unknown>][] = [
    ['the demo', (target) => loadDemo(target.operator, () => {})],
    ['a seed', (target) => seedRegistry(target.operator, { thirdParties: 60, seed: 3 }, () => {})],
    [
      'every mutation',
      async (target) => {
        const step: Step = (mutation, input, _, selection, as = 'ADMIN') =>
          accept(target, mutation, input, selection, as);
        await everyMutation(step);
      },
    ],
    ['documents of every format', everyDocument],
    ['files of every format, and texts with any line break', everyFile],
  ];
  test.each(fillings)(
    '%s',
    async (_, fill) => {
      await within(async (from) => {
        await fill(from);
        const text = await whole(from);
        const expected = compared(text);
        const own = importingFormat(from, recordFiles);
        const unchanged = await from.state();
        for (const files of [[{ name: 'all.ndjson', text }], await tables(from)]) {
          const reports = await own(files[0]!.text, { files });
          expect(reports.filter(({ outcome }) => outcome !== 'UNCHANGED')).toEqual([]);
          expect(await from.state()).toEqual(unchanged);
        }
        await within(async (to) => {
          const load = importingFormat(to, recordFiles);
          const empty = await to.state();
          await load(text, { dryRun: true });
          expect(await to.state()).toEqual(empty);
          expect((await load(text)).filter(({ outcome }) => outcome === 'REJECTED')).toEqual([]);
          expect(compared(await whole(to))).toEqual(expected);
          expect((await verifyRisk(to.operator)).faults).toEqual([]);
          const before = await to.state();
          expect(new Set(outcomesOf(await load(text)))).toEqual(new Set(['UNCHANGED']));
          expect(await to.state()).toEqual(before);
        });
        await within(async (to) => {
          const files = await tables(from);
          const reports = await importingFormat(to, recordFiles)(files[0]!.text, { files });
          expect(reports.filter(({ outcome }) => outcome === 'REJECTED')).toEqual([]);
          // The policy of the gate has no list.
          const ofLists = (rows: unknown[]) =>
            rows.filter((row) => (row as ExportRow).recordType !== 'PROCUREMENT_POLICY');
          expect(ofLists(compared(await whole(to)))).toEqual(ofLists(expected));
        });
      });
    },
    120_000,
  );
});

describe('a file of records', () => {
  const load = importingFormat(registry, recordFiles);
  const lines = (...rows: object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  const exported = async (id: string, list: 'vendors' | 'attestations' | 'contracts' = 'vendors') => {
    const rows = (await textOf(registry, { list, args: {} }, 'ndjson'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ExportRow);
    return rows.find((row) => row.id === id)!;
  };

  test('changes the fields it has and leaves the others', async () => {
    const { id } = await make.vendor({ legalName: 'Before', tags: ['kept'] });
    expect(counted(await load(lines({ recordType: 'THIRD_PARTY', id, legalName: 'After' })))).toEqual({
      'THIRD_PARTY UPDATED': 1,
    });
    expect(await exported(id)).toMatchObject({ legalName: 'After', tags: ['kept'], version: 2 });
    const csv = `recordType,id,legalName,country\r\nTHIRD_PARTY,${id},"'=1+1",\r\n`;
    expect(counted(await load(csv))).toEqual({ 'THIRD_PARTY UPDATED': 1 });
    expect(await exported(id)).toMatchObject({ legalName: '=1+1', country: null, tags: ['kept'], version: 3 });
  });

  test.each([';', '\t'])('is read with %j between its cells', async (delimiter) => {
    const { id } = await make.vendor({ legalName: 'Before' });
    const csv = [
      ['recordType', 'id', 'legalName'],
      ['THIRD_PARTY', id, '"After, Inc."'],
    ];
    const text = csv.map((cells) => `${cells.join(delimiter)}\r\n`).join('');
    expect(recordFiles.recognizes(text)).toBe(true);
    expect(counted(await load(text))).toEqual({ 'THIRD_PARTY UPDATED': 1 });
    expect(await exported(id)).toMatchObject({ legalName: 'After, Inc.' });
  });

  test('reads countries as people type them, and the codes that an export writes', async () => {
    const { id } = await make.vendor({ legalName: 'Placed' });
    const csv = (country: string, owners: string) =>
      `recordType,id,country,owners\r\nTHIRD_PARTY,${id},"${country}","${owners.replaceAll('"', '""')}"\r\n`;
    const owner = '[{"name":"Parent","country":"Korea, Republic of"}]';
    expect(counted(await load(csv('United States', owner)))).toEqual({ 'THIRD_PARTY UPDATED': 1 });
    expect(await exported(id)).toMatchObject({ country: 'US', owners: [{ name: 'Parent', country: 'KR' }] });
    expect(counted(await load(csv('NA', owner)))).toEqual({ 'THIRD_PARTY UPDATED': 1 });
    expect(await exported(id)).toMatchObject({ country: 'NA' });
    const message = expect.stringMatching(/^"Congo" is not a country/);
    expect(await load(csv('Congo', owner))).toMatchObject([{ reasons: [{ field: 'country', message }] }]);
  });

  test('with an older version and other values is refused, and nothing is written', async () => {
    const [{ id }, other] = [await make.vendor({ legalName: 'Stale' }), await make.vendor()];
    const row = await exported(id);
    await accept(registry, 'updateThirdParty', { thirdParty: { id }, expectedVersion: 1, tags: ['new'] });
    const before = await registry.state();
    const reports = await load(lines(row, { recordType: 'THIRD_PARTY', id: other.id, legalName: 'Not written' }));
    expect(reports).toMatchObject([
      { outcome: 'REJECTED', name: id, notes: ['line 1'], reasons: [{ code: 'STALE_VERSION', field: 'version' }] },
    ]);
    expect(await registry.state()).toEqual(before);
    const { version: _, ...without } = row;
    expect(counted(await load(lines(without)))).toEqual({ 'THIRD_PARTY UPDATED': 1 });
  });

  test('does not change append-only records', async () => {
    const { id } = await make.attestation();
    const row = await exported(id, 'attestations');
    expect(counted(await load(lines(row)))).toEqual({ 'ATTESTATION UNCHANGED': 1 });
    expect((await load(lines({ ...row, assurance: 'INDEPENDENT' })))[0]).toMatchObject({
      outcome: 'REJECTED',
      reasons: [{ code: 'NOT_ALLOWED', field: 'assurance' }],
    });
  });

  test('is refused with all problems of all rows', async () => {
    const party = await make.vendor();
    const id = `Contract_${'1'.repeat(32)}`;
    const missing = `ThirdParty_${'2'.repeat(32)}`;
    const before = await registry.state();
    const unreadable = await load(
      `${lines({ recordType: 'NOTHING', id }, { recordType: 'CONTRACT', id: 'x', what: 1, noticeDays: 'many', clauses: [{ present: 'YES' }] })}{"recordType"\n[]\n`,
    );
    expect(unreadable.map(({ notes, reasons }) => [notes[0], ...reasons.map(({ field }) => field)])).toEqual([
      ['line 1', 'recordType'],
      ['line 2', 'what', 'id', 'noticeDays', 'clauses.0.clauseType'],
      ['line 3', ''],
      ['line 4', ''],
    ]);
    const unfit = await load(
      lines(
        { recordType: 'CONTRACT', id, thirdPartyId: missing },
        { recordType: 'CONTRACT', id, thirdPartyId: party.id, kind: 'NDA', status: 'DRAFT', autoRenews: 'NO' },
      ),
    );
    expect(
      unfit
        .flatMap(({ notes, reasons }) => reasons.map(({ code, field }) => `${notes[0]} ${code} ${field}`))
        .toSorted(),
    ).toEqual([
      'line 1 NOT_FOUND thirdPartyId',
      'line 1 REQUIRED autoRenews',
      'line 1 REQUIRED kind',
      'line 1 REQUIRED status',
      'line 2 DUPLICATE id',
    ]);
    expect(await registry.state()).toEqual(before);
  });

  test('is refused if a unique value is already taken, with the violated rule', async () => {
    await make.vendor({ identifiers: [{ scheme: 'CLIA', value: '05D1111111' }] });
    const other = await make.vendor();
    const before = await registry.state();
    const row = { recordType: 'THIRD_PARTY', id: other.id, identifiers: [{ scheme: 'CLIA', value: '05D1111111' }] };
    expect((await load(lines(row)))[0]).toMatchObject({ outcome: 'REJECTED', reasons: [{ code: 'TAKEN' }] });
    expect(await registry.state()).toEqual(before);
  });

  test('is recognized by its content', () => {
    expect(recordFiles.recognizes('recordType,id,version\r\n')).toBe(true);
    expect(recordFiles.recognizes('{"recordType":"THIRD_PARTY"}')).toBe(true);
    expect(recordFiles.recognizes('id,recordType\n')).toBe(false);
    expect(() => recordFiles.read('recordType,id\n', { dryRun: false, today: TODAY })).toThrow('has no records');
  });
});
