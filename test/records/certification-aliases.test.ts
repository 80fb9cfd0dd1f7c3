import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCatalogue, newestOf } from '../../db/catalogue/files.ts';
import { certificationTypeOf, lastDayOfEdition } from '../../src/records/certification/aliases.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const vendors = resolve(root, process.env['ATTESTRY_SHARED_DATA'] ?? '../shared/data', 'vendors-188.json');

const catalogue = await loadCatalogue();
const aliases = newestOf(catalogue, 'certification-aliases').entries;
const types = newestOf(catalogue, 'certification-types').entries.map((t) => t.code);

describe('a certification that is named exactly is recognized', () => {
  it.each<[text: string, type: string, edition?: string | null, scope?: string | null]>([
    ['SOC 2 Type 2', 'SOC2_TYPE2'],
    ['SOC 2 Type II', 'SOC2_TYPE2'],
    ['SOC2 Type 2', 'SOC2_TYPE2'],
    ['soc-2 type-ii', 'SOC2_TYPE2'],
    ['SOC2TYPE2', 'SOC2_TYPE2'],
    ['SOC II Type II', 'SOC2_TYPE2'],
    ['SOC 2® Type 2 report', 'SOC2_TYPE2'],
    ['SSAE 18 SOC 2 Type II', 'SOC2_TYPE2'],
    ['ＳＯＣ　２　Ｔｙｐｅ　Ⅱ', 'SOC2_TYPE2'],
    [
      'SOC 2–Type 2 (Security, Availability, & Confidentiality)',
      'SOC2_TYPE2',
      null,
      'Security, Availability, Confidentiality',
    ],
    ['SOC 2 Type 2: security and processing integrity', 'SOC2_TYPE2', null, 'Security, Processing integrity'],
    ['ISO 27001', 'ISO_27001'],
    ['ISO27001', 'ISO_27001'],
    ['ISO/IEC 27001', 'ISO_27001'],
    ['ISO-IEC 27001', 'ISO_27001'],
    ['ISO/IES 27001:2013', 'ISO_27001', '2013'],
    ['ISO/IEC 27001:2022', 'ISO_27001', '2022'],
    ['ISO/IEC 27001 (2022) certified', 'ISO_27001', '2022'],
    ['BS EN ISO/IEC 27001:2023', 'ISO_27001', '2023'],
    ['ISO 27001 certification (ISMS)', 'ISO_27001', null, 'ISMS'],
    ['DIN EN ISO 13485:2016', 'ISO_13485', '2016'],
    ['ISO 15189:2022 accredited', 'ISO_15189', '2022'],
    ['PCI DSS', 'PCI_DSS'],
    ['PCI-DSS', 'PCI_DSS'],
    ['PCI DSS v4.0', 'PCI_DSS', '4.0'],
    ['PCI DSS 4.0.1', 'PCI_DSS', '4.0.1'],
    ['PCI DSS Level 1', 'PCI_DSS', null, 'Level 1'],
    ['PCI DSS Service Provider Level 1 compliance', 'PCI_DSS', null, 'Service provider, Level 1'],
    ['HITRUST r2', 'HITRUST_R2'],
    ['HITRUST CSF v11.3 r2', 'HITRUST_R2', '11.3'],
    ['HITRUST CSF r2 v9.6 certified', 'HITRUST_R2', '9.6'],
    ['HITRUST Risk-based, 2-year (r2) Certified', 'HITRUST_R2'],
    ['HITRUST i1 certification', 'HITRUST_I1'],
    ['HITRUST Essentials, 1-Year (e1)', 'HITRUST_E1'],
    ['CAP', 'CAP'],
    ['CAP-accredited', 'CAP'],
    ['College of American Pathologists (CAP) accreditation', 'CAP'],
    ['CLIA certified', 'CLIA'],
    ['FDA Registered', 'FDA_REGISTRATION'],
    ['NMPA registration', 'NMPA'],
    ['医疗器械注册证', 'NMPA'],
    ['New York State Clinical Laboratory Permit', 'STATE_LICENSE'],
  ])('%s is %s', (text, type, edition = null, scope = null) => {
    expect(certificationTypeOf(text)).toEqual({ type, variant: null, edition, scope, text });
  });

  it.each([
    ['CLIA Certificate of Waiver', 'WAIVER'],
    ['CLIA certificate for provider-performed microscopy', 'PPM'],
    ['CLIA Certificate of Registration', 'REGISTRATION'],
    ['CLIA Certificate of Compliance', 'COMPLIANCE'],
    ['CLIA Certificate of Accreditation', 'ACCREDITATION'],
  ])('%s is the kind %s', (text, variant) => {
    expect(certificationTypeOf(text)).toMatchObject({ type: 'CLIA', variant });
  });
});

describe('a certification that is not named exactly stays OTHER, with its text', () => {
  it.each([
    'SOC 1',
    'SOC 1 Type 2',
    'SOC 1 Type II',
    'SOC 2',
    'SOC 2 Type 1',
    'SOC 2 Type I',
    'SOC 2 Type 1 and Type 2',
    'SOC 2 (SOC 2 reports available on request)',
    'SOC 3 (Security, Availability, & Confidentiality)',
    'SOC Audit',
    'SOC 2 Type 2 in progress',
    'SOC 2 Type 2 (expected 2026)',
    'SOC 2 Type 2?',
    'SOC 2 Type 2 readiness assessment',
    'not SOC 2 Type 2',
    'SOC 2 Type 2, ISO 27001',
    'SOC 2 Type 22',
    'ISO 27017',
    'ISO/IEC 27018:2019',
    'ISO/IEC 27701',
    'ISO 27001/27017/27018',
    'ISO 27001 compliant',
    'ISO 27001 (aligned)',
    'ISO 27001:2031',
    'ISO 27001:2013 2022',
    'ISO 270011',
    '27001',
    'ISO 9001:2015',
    'IEC 27001',
    'PCI',
    'PCI-3DS',
    'PCI DSS SAQ-A',
    'PCI DSS 9.9',
    'HITRUST',
    'HITRUST CSF',
    'HITRUST CSF v11.3',
    'HITRUST v99 r2',
    'PCI DSS v4.0 v3.2.1',
    'HITRUST r2 assessment',
    'HITRUST r2 in progress',
    'HIPAA',
    'HIPAA / HITECH',
    'GDPR',
    'CLIA waived',
    'FDA approved',
    'FDA 510(k)',
    'FDA CFR Title 21 Part 11',
    'C5 Certified',
    'CSA STAR Level 2',
    '',
    '?',
  ])('%s', (text) => {
    expect(certificationTypeOf(text)).toEqual({ type: 'OTHER', variant: null, edition: null, scope: null, text });
  });

  it('keeps the text verbatim but for the space around it', () => {
    expect(certificationTypeOf('  TISAX – Level 2 ™ ').text).toBe('TISAX – Level 2 ™');
  });
});

it.each([
  ['ISO27001:2013', '2025-10-31'],
  ['ISO/IEC 27001:2005', '2025-10-31'],
  ['BS EN ISO/IEC 27001:2017', '2025-10-31'],
  ['ISO 15189:2012', '2025-12-06'],
  ['ISO 13485:2003', '2019-02-28'],
  ['PCI DSS v3.2.1', '2024-03-31'],
  ['PCI DSS v4.0', null],
  ['ISO 27001:2022', null],
  ['ISO 27001', null],
  ['ISO 9001:2008', null],
])('knows when the edition in %s ended: %s', (text, lastDay) => {
  expect(lastDayOfEdition(certificationTypeOf(text))).toBe(lastDay);
});

it('every name of the data is read as its own type and kind', () => {
  for (const alias of aliases) {
    for (const name of alias.names) {
      for (const suffix of ['', ...alias.suffixes]) {
        expect(certificationTypeOf(`${name} ${suffix}`), `${name} ${suffix}`).toMatchObject({
          type: alias.type,
          variant: alias.variant,
        });
      }
    }
  }
});

it('answers any text with a type of the catalogue, whatever its case and spacing', () => {
  const names = aliases.flatMap((alias) => alias.names);
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...names)), (text) => {
      const { type } = certificationTypeOf(text);
      expect(types).toContain(type);
      expect(certificationTypeOf(` ${text}\t`).type).toBe(type);
    }),
  );
});

it('reads other names from a later version of the data', () => {
  const later = [{ type: 'TISAX', variant: null, names: ['TISAX'], editions: [], suffixes: [], scopes: ['Level 2'] }];
  expect(certificationTypeOf('tisax level 2', later)).toMatchObject({ type: 'TISAX', scope: 'Level 2' });
  expect(certificationTypeOf('ISO 27001', later).type).toBe('OTHER');
});

it('splits the names of a list once, however many texts are read', () => {
  let reads = 0;
  const counted = {
    ...{ type: 'TISAX', variant: null, editions: [], suffixes: [], scopes: [] },
    get names() {
      reads++;
      return ['TISAX'];
    },
  };
  const list = [counted];
  for (const text of ['TISAX', 'tisax', 'ISO 27001']) certificationTypeOf(text, list);
  expect(reads).toBe(1);
});

it.skipIf(!existsSync(vendors))(`reads the certifications of 188 real vendors (skipped without ${vendors})`, () => {
  const rows = JSON.parse(readFileSync(vendors, 'utf8')) as { certifications?: string[] }[];
  const texts = rows.flatMap((row) => row.certifications ?? []);
  const count = (type: string) => texts.filter((text) => certificationTypeOf(text).type === type).length;
  // Counted by hand in the list of the 421 texts.
  expect(count('ISO_27001')).toBe(8 + 1 + 7 + 3 + 15 + 1);
  expect(count('SOC2_TYPE2')).toBe(26 + 10 + 1 + 1);
  expect(count('PCI_DSS')).toBe(10 + 2 + 1 + 2 + 1);
  expect(count('OTHER')).toBe(421 - 35 - 38 - 16);
  expect(texts).toHaveLength(421);
  expect(texts.filter((text) => certificationTypeOf(text).edition === '2013')).toHaveLength(4);
});
