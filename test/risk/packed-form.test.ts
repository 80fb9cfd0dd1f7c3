import { describe, expect, it } from 'vitest';
import { ENGINE_VERSION } from '../../src/risk/engine/assess.ts';
import type { Dossier } from '../../src/risk/engine/dossier.ts';
import { pack, unpack, type PackedAssessment } from '../../src/risk/engine/packed.ts';
import { billingFirm, cloudLis } from './cases.ts';
import { certification, dossier, engagement, finding } from './dossiers.ts';
import { parts } from './policy.ts';
import { assessed } from './reading.ts';

const throughJson = (packed: PackedAssessment) => JSON.parse(JSON.stringify(packed)) as PackedAssessment;

describe('the form of a packed assessment', () => {
  it.each<[string, Dossier]>([
    ['with gates of two dimensions', { ...billingFirm(true), contracts: [] }],
    ['with details of factors', { ...billingFirm(false), findings: [finding({ dueOn: '2026-03-13' }), finding()] }],
    ['with evidence of many kinds', cloudLis()],
    ['with keys that hold a colon', { ...cloudLis(), certifications: [certification('ISO_27001', { id: 'a:b' })] }],
  ])('comes out as it went in: %s', (_, given) => {
    const risk = assessed(given);
    const { rules: __, levelWithoutSuppliers: ___, ...stored } = risk;
    expect(unpack(throughJson(pack(risk)))).toStrictEqual(stored);
  });

  it('is small: numbers in lists, and the code of a kind of factor once', () => {
    const engagements = [engagement({ id: 'e', soleSource: 'YES' })];
    const { dimensions, records, gates } = pack(assessed(dossier({ engagements })));
    // CTY-01 to CTY-05 and SUP-02 weigh 1, 2, 1, 1, 1 and 2 of 8. The exposure is 0.25 + 0.75 / 16.
    const [one, two] = [0.07421875, 0.1484375];
    expect(dimensions[6]!.slice(1, 4)).toEqual([0, 0.296875, 1.09375]);
    expect(dimensions[6]!.at(-1)).toEqual([
      ['RESIDUAL_UNCERTAINTY', [[0.1, null, []]]],
      ['SINGLE_SOURCE', [[0.4, null, [0]]]],
      [
        'MISSING_EVIDENCE',
        [
          [one, 'CTY-01', []],
          [two, 'CTY-02', []],
          [one, 'CTY-03', []],
          [one, 'CTY-04', []],
          [one, 'CTY-05', []],
          [two, 'SUP-02', []],
        ],
      ],
    ]);
    expect([records, gates]).toEqual([['Engagement:e'], []]);
  });

  it('names each record once and says what made it', () => {
    const packed = pack(assessed(cloudLis()));
    expect(new Set(packed.records).size).toBe(packed.records.length);
    expect(packed).toMatchObject({
      engineVersion: ENGINE_VERSION,
      modelVersion: parts.risk.version,
      asOf: '2026-03-14',
    });
    expect(packed).not.toHaveProperty('rules');
  });

  it('gives each dimension its gates again', () => {
    const { dimensions } = unpack(pack(assessed(billingFirm(true))));
    expect(dimensions.filter(({ gates }) => gates.length > 0)).toMatchObject([
      { dimension: 'INCIDENT', gates: [{ code: 'OPEN_CRITICAL_INCIDENT' }] },
    ]);
  });

  it.each([0, 2, undefined])('is refused in the unknown format %s', (format) => {
    const packed = { ...pack(assessed(cloudLis())), format: format as number };
    expect(() => unpack(packed)).toThrow(`a stored assessment has format ${format}, but only format 1 can be read`);
  });
});
