import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyRisk } from '../../src/derived/verify.ts';
import {
  assessmentResults,
  controlClaims,
  envelope,
  fullDocument,
  ingest,
  registered,
  signingKey,
} from '../support/evidence.ts';
import { fixtures } from '../support/fixtures.ts';
import { accept } from '../support/mutate.ts';
import { useRegistry } from '../support/registry.ts';

/** For a longer run: `EVIDENCE_FUZZ_RUNS=5000 npx vitest run test/exchange/evidence-fuzz.test.ts`. */
const RUNS = Number(process.env.EVIDENCE_FUZZ_RUNS ?? 60);

const registry = useRegistry();
const make = fixtures(registry);
const key = signingKey('fuzzed');

beforeAll(async () => {
  await make.attestor({ publicKeys: [registered(key)] });
  await accept(registry, 'createRequirementMapping', {
    standard: 'QUESTIONS',
    framework: 'QUESTIONS',
    requirements: [{ requirement: '1', control: 'ENC-01' }],
  });
});

const full = fullDocument(key);
const documents: Record<string, unknown> = {
  CycloneDX: JSON.parse(Buffer.from(full.payload, 'base64').toString()),
  OSCAL: assessmentResults,
  'in-toto': controlClaims([{ requirement: 'ENC-01', status: 'MET', note: 'n' }], { validUntil: '2027-01-01' }),
  'a test result': {
    ...controlClaims([]),
    predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
    predicate: { result: 'PASSED', configuration: [], passedTests: ['a'], failedTests: ['b'] },
  },
  'a signed envelope': envelope(controlClaims([{ requirement: 'ENC-01', status: 'MET' }]), [key]),
  'a signed CycloneDX': full,
  'a CycloneDX in a statement': {
    ...controlClaims([]),
    predicateType: 'https://cyclonedx.org/bom/v1.6',
    predicate: JSON.parse(Buffer.from(full.payload, 'base64').toString()) as unknown,
  },
  'a Sigstore bundle': {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {},
    dsseEnvelope: envelope(controlClaims([{ requirement: 'ENC-01', status: 'PARTIAL' }]), [key]),
  },
};
const csv = 'Question ID,Answer,Comments\n1,Yes,"a ""quoted"" word"\n2,N/A,\n3,No,';

/** Values that a reader may not expect. */
const odd: unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  0.5,
  '',
  ' ',
  [],
  {},
  [[]],
  [null],
  { toString: 1 },
  'x'.repeat(5_000),
  '\u0000',
  '\ud800',
  '2026-02-30',
  '9999-12-31T00:00:00Z',
  '1000-01-01T00:00:00Z',
  'urn:uuid:x',
  '__proto__',
  'constructor',
  '\u202e',
  '=1+1',
];

/** Returns every place in JSON as a path. */
function placesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (value === null || typeof value !== 'object') return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([name, inner]) =>
      placesIn(inner, [...path, Array.isArray(value) ? Number(name) : name]),
    ),
  ];
}

type Edit = { place: number; how: 'replace' | 'remove' | 'repeat' | 'add'; value: unknown };
const edits = fc.array(
  fc.record({
    place: fc.nat(10_000),
    how: fc.constantFrom<Edit['how']>('replace', 'remove', 'repeat', 'add'),
    value: fc.oneof(fc.constantFrom(...odd), fc.jsonValue({ maxDepth: 3 })),
  }),
  { minLength: 1, maxLength: 4 },
);

function edited(document: unknown, all: readonly Edit[]): unknown {
  const root = { document: structuredClone(document) };
  for (const { place, how, value: replacement } of all) {
    const value = structuredClone(replacement);
    const places = placesIn(root.document, ['document']);
    const path = places[place % places.length]!;
    const name = path.at(-1)!;
    const parent = path
      .slice(0, -1)
      .reduce<unknown>((current, step) => (current as Record<string | number, unknown> | undefined)?.[step], root);
    // Setting `__proto__` creates no property; it changes the prototype.
    if (parent == null || typeof parent !== 'object') continue;
    const holder = parent as Record<string | number, unknown>;
    if (how === 'replace') holder[name] = value;
    else if (how === 'add' && typeof holder[name] === 'object' && holder[name] !== null)
      Object.assign(holder[name], { added: value });
    else if (Array.isArray(holder)) {
      if (how === 'remove') holder.splice(Number(name), 1);
      else holder.push(structuredClone(holder[Number(name)]));
    } else if (how === 'remove' && path.length > 1) delete holder[name];
  }
  return root.document ?? null;
}

/** Checks that a document is either ingested completely, or refused with a reason and nothing written. */
async function expectTakenOrRefused(vendor: { id: string }, document: unknown): Promise<void> {
  const options = { framework: 'QUESTIONS', attestedOn: '2026-06-01' };
  const before = await registry.state();
  const answer = await ingest(registry, vendor, document, options);
  const { outcome, userErrors, records } = answer;
  if (userErrors.length > 0) {
    expect({ outcome, records }).toEqual({ outcome: null, records: [] });
    expect(await registry.state()).toEqual(before);
    for (const { message } of userErrors) expect(message).not.toMatch(/TypeError|undefined|\bat .*\.ts/);
    return;
  }
  expect(outcome).toMatch(/CREATED|UPDATED|UNCHANGED/);
  const after = await registry.state();
  expect((await ingest(registry, vendor, document, options)).outcome).toBe('UNCHANGED');
  expect(await registry.state()).toEqual(after);
}

describe('a broken document is never ingested partly and breaks nothing', () => {
  test.each(Object.entries(documents))(
    '%s with invalid values',
    async (_, document) => {
      const vendor = await make.vendor();
      await expectTakenOrRefused(vendor, document);
      await fc.assert(
        fc.asyncProperty(edits, async (all) => await expectTakenOrRefused(vendor, edited(document, all))),
        { numRuns: RUNS, seed: 8 },
      );
    },
    600_000,
  );

  test.each([...Object.entries(documents), ['a questionnaire', csv] as const])(
    '%s with changed bytes',
    async (_, document) => {
      const vendor = await make.vendor();
      const bytes = Buffer.from(typeof document === 'string' ? document : JSON.stringify(document));
      const changes = fc.array(
        fc.record({ at: fc.nat(bytes.length), byte: fc.integer({ min: 0, max: 255 }), cut: fc.boolean() }),
        { minLength: 1, maxLength: 3 },
      );
      await fc.assert(
        fc.asyncProperty(changes, async (all) => {
          let changed = Buffer.from(bytes);
          for (const { at: position, byte, cut } of all) {
            if (cut && changed.length > 1) changed = changed.subarray(0, Math.max(1, position % changed.length));
            else changed[position % changed.length] = byte;
          }
          await expectTakenOrRefused(vendor, changed);
        }),
        { numRuns: RUNS, seed: 8 },
      );
    },
    600_000,
  );

  test('afterward the stored risk matches the records', async () => {
    expect((await verifyRisk(registry.operator)).faults).toEqual([]);
  });
});
