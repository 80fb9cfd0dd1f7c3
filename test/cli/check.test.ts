import { describe, expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import { checkHelp } from '../../src/cli/check-help.ts';
import { jsonOf, linesOf } from '../../src/cli/check-report.ts';
import { type Question, readRequest, requestColumns } from '../../src/cli/check-request.ts';
import type { StatusAnswer } from '../../src/cli/check-status.ts';
import { Client } from '../../src/cli/client.ts';
import { csvLine } from '../../src/input/csv-line.ts';
import { FacilityCodes } from '../../src/cli/facility-codes.ts';

const FACILITY = `Facility_${'0'.repeat(31)}1`;
/** A client whose server has one facility with a known code, on the second page. */
class FacilityClient extends Client {
  pages: unknown[] = [];

  constructor() {
    super(new URL('http://127.0.0.1:1/'), 'atk_x');
  }

  override ask<T>(_: string, { after }: Record<string, unknown>): Promise<T> {
    this.pages.push(after);
    const nodes = after === 'p1' ? [{ id: FACILITY, code: 'MAIN' }] : [{ id: 'Facility_x', code: 'A' }];
    return Promise.resolve({ facilities: { nodes, pageInfo: { hasNextPage: after === null, endCursor: 'p1' } } } as T);
  }
}
const read = (question: Question) => readRequest(question, new FacilityCodes(new FacilityClient()));

describe('readRequest', () => {
  test.each<[Question, object]>([
    [{ id: 'ThirdParty_1' }, { ref: { id: 'ThirdParty_1' } }],
    [{ source: 'erp', externalId: '4711' }, { ref: { external: { source: 'erp', externalId: '4711' } } }],
    [{ scheme: 'clia', value: '05D1234567' }, { ref: { identifier: { scheme: 'CLIA', value: '05D1234567' } } }],
    [
      { id: 'T', category: 'reagents', facility: 'MAIN', product: 'Product_1', asOf: '2026-12-01' },
      { ref: { id: 'T' }, category: 'REAGENTS', facility: FACILITY, product: 'Product_1', asOf: '2026-12-01' },
    ],
    [
      { id: 'T', facility: FACILITY },
      { ref: { id: 'T' }, facility: FACILITY },
    ],
    [{ id: 'T', category: '', facility: '', product: '', asOf: '', source: '', value: '' }, { ref: { id: 'T' } }],
  ])('accepts %j', async (question, request) => {
    expect(await read(question)).toEqual({ request });
  });

  test.each<[Question, RegExp[]]>([
    [{}, [/no third party is named; give id, or source and externalId, or scheme and value/]],
    [{ id: 'T', scheme: 'CLIA', value: 'x' }, [/the third party is named more than once; give id, /]],
    [{ source: 'erp' }, [/give source and externalId together/]],
    [{ value: '05D1234567' }, [/give scheme and value together/]],
    [{ scheme: 'ISBN', value: '1' }, [/unknown scheme "ISBN"; use one of CLIA, NPI/]],
    [
      { id: 'T', category: 'FOOD', facility: 'main', asOf: '01.12.2026' },
      [
        /unknown category "FOOD"; use one of REFERENCE_TESTING/,
        /"01\.12\.2026" is not a day/,
        /no facility has the code "main"/,
      ],
    ],
  ])('rejects %j with every problem', async (question, messages) => {
    expect(await read(question)).toEqual({
      problems: messages.map((message) => expect.stringMatching(message) as string),
    });
  });

  test('reads all pages of facilities once, and only if a code is looked up', async () => {
    const client = new FacilityClient();
    const codes = new FacilityCodes(client);
    expect(await codes.idOf(FACILITY)).toBe(FACILITY);
    expect(client.pages).toEqual([]);
    expect(await Promise.all(['MAIN', 'B', 'MAIN'].map((code) => codes.idOf(code)))).toEqual([
      FACILITY,
      null,
      FACILITY,
    ]);
    expect(client.pages).toEqual([null, 'p1']);
  });
});

describe('csvLine', () => {
  test.each([
    [['a', 'b'], 'a,b\r\n'],
    [['', ''], ',\r\n'],
    [['a,b', 'say "x"', 'two\nlines', ' spaced'], '"a,b","say ""x""","two\nlines"," spaced"\r\n'],
    [['=1+1', '+x', '-x', '@x', '\tx', '\rx', '＝1', '=a,"b"'], `'=1+1,'+x,'-x,'@x,'\tx,"'\rx",'＝1,"'=a,""b"""\r\n`],
    [['-5', '+4.5', '-1,5', '2026-12-01', '--'], `-5,+4.5,"-1,5",2026-12-01,'--\r\n`],
  ])('writes %j, and puts an apostrophe before a formula', (cells, line) => {
    expect(csvLine(cells)).toBe(line);
  });

  test('writes a line that a CSV parser reads back unchanged', () => {
    const cells = ['plain', 'a "b", c\r\nd', '', ' x ', '深圳', "O'Hara"];
    expect(parse(csvLine(cells), { record_delimiter: '\r\n' })).toEqual([cells]);
  });
});

const waiver = {
  id: 'Decision_1',
  kind: 'WAIVER',
  validUntil: '2026-12-31',
  conditions: [],
  decidedBy: { name: 'Ada Admin' },
  secondApprover: { name: 'Ben Second' },
};
const reason = {
  rule: { id: 'CONTRACT', version: 2, title: 'Contract in force' },
  outcome: 'NOT_MET',
  effect: 'BLOCK' as const,
  message: 'No contract is in force.',
  remedy: 'Sign one.',
  citations: [{ source: 'CSF', reference: 'GV.SC-05', url: null }],
  evidence: [{ id: 'Contract_1' }],
  setAsideBy: null,
};
const status: StatusAnswer = {
  answer: 'BLOCK',
  asOf: '2026-12-01',
  holdsUntil: '2026-12-15',
  category: 'REAGENTS',
  policyVersion: 3,
  remedies: ['Sign one.'],
  thirdParty: { id: 'ThirdParty_1', legalName: 'Kestrel\u001b[2J Ridge' },
  facility: { id: FACILITY, code: 'MAIN', name: 'Main lab' },
  product: { id: 'Product_1', name: 'Tube' },
  approval: { ...waiver, kind: 'CONDITIONAL_APPROVAL', secondApprover: null, conditions: ['Weekly checks'] },
  reasons: [
    reason,
    {
      ...reason,
      rule: { id: 'REVIEW', version: 1, title: 'Reviewed in time' },
      effect: null,
      message: 'Never reviewed.',
      remedy: null,
      citations: [],
      evidence: [],
      setAsideBy: waiver,
    },
    {
      ...reason,
      rule: { id: 'RISK-ELEVATED', version: 1, title: 'Risk not elevated' },
      effect: null,
      message: 'HIGH.',
      citations: [],
      setAsideBy: { ...waiver, kind: 'RISK_ACCEPTANCE' },
    },
  ],
  alternatives: [{ thirdParty: { id: 'ThirdParty_2', legalName: 'Loon Lab' }, status: { holdsUntil: '2026-12-20' } }],
};

describe('the report of an answer', () => {
  test('has the answer in one line, then the reasons, then the alternatives', () => {
    expect(linesOf(status, 'CLIA:1').split('\n')).toEqual([
      'BLOCK  Kestrel [2J Ridge, REAGENTS, for Main lab (MAIN), product Tube, on 2026-12-01, holds until 2026-12-15',
      '',
      'approved by Ada Admin until 2026-12-31',
      'on condition: Weekly checks',
      '',
      'BLOCK      Contract in force (CONTRACT): No contract is in force.',
      '           NIST CSF 2.0 GV.SC-05',
      '           remedy: Sign one.',
      'waived     Reviewed in time (REVIEW): Never reviewed.',
      '           waived by Ada Admin and Ben Second until 2026-12-31',
      'accepted   Risk not elevated (RISK-ELEVATED): HIGH.',
      '           accepted by Ada Admin and Ben Second until 2026-12-31',
      '           remedy: Sign one.',
      '',
      'You may buy instead from:',
      '  Loon Lab (ThirdParty_2), holds until 2026-12-20',
    ]);
  });

  test('lists the conditions of an approval once', () => {
    const conditions = {
      ...reason,
      rule: { id: 'DECISION-CONDITIONS', version: 1, title: 'Conditions of our decisions' },
    };
    const lines = linesOf(
      { ...status, reasons: [{ ...conditions, message: 'Weekly checks', remedy: null }] },
      'CLIA:1',
    );
    expect(lines.match(/Weekly checks/g)).toHaveLength(1);
  });

  const bare = {
    ...status,
    category: null,
    facility: null,
    product: null,
    approval: null,
    reasons: [],
    alternatives: [],
  };

  test('is one line if there are no reasons', () => {
    const line = 'ALLOW  Kestrel [2J Ridge, on 2026-12-01, holds until 2026-12-15';
    expect(linesOf({ ...bare, answer: 'ALLOW' }, 'CLIA:1')).toBe(line);
  });

  test('says that a third party is not on record, and then holds until no day', () => {
    const unknown: StatusAnswer = { ...bare, answer: 'UNKNOWN', thirdParty: null };
    expect(linesOf(unknown, 'CLIA:1')).toBe('UNKNOWN  CLIA:1, on 2026-12-01, not on record');
    expect(jsonOf(unknown)).toMatchObject({ answer: 'UNKNOWN', thirdParty: null, holdsUntil: null });
  });

  test('as JSON has the shape that the help promises', () => {
    const { id, legalName } = status.thirdParty!;
    const decision = { ...waiver, decidedBy: 'Ada Admin', secondApprover: 'Ben Second' };
    const json = jsonOf(status) as { reasons: object[] };
    expect(json).toEqual({
      answer: 'BLOCK',
      asOf: '2026-12-01',
      holdsUntil: '2026-12-15',
      category: 'REAGENTS',
      policyVersion: 3,
      thirdParty: { id, legalName },
      facility: status.facility,
      product: status.product,
      remedies: ['Sign one.'],
      approval: { ...decision, kind: 'CONDITIONAL_APPROVAL', secondApprover: null, conditions: ['Weekly checks'] },
      reasons: [
        {
          rule: 'CONTRACT',
          ruleVersion: 2,
          title: 'Contract in force',
          outcome: 'NOT_MET',
          effect: 'BLOCK',
          message: 'No contract is in force.',
          remedy: 'Sign one.',
          citations: reason.citations,
          evidence: ['Contract_1'],
          setAsideBy: null,
        },
        expect.objectContaining({ rule: 'REVIEW', effect: null, setAsideBy: decision }),
        expect.objectContaining({ rule: 'RISK-ELEVATED', effect: null }),
      ],
      alternatives: [{ id: 'ThirdParty_2', legalName: 'Loon Lab', holdsUntil: '2026-12-20' }],
    });
    for (const field of [...Object.keys(json), ...Object.keys(json.reasons[0]!), ...Object.keys(decision)]) {
      expect(checkHelp).toMatch(new RegExp(`\\b${field}\\b`));
    }
  });
});

test('the help of check names every column that it reads', () => {
  for (const column of requestColumns) expect(checkHelp).toMatch(new RegExp(`\\b${column}\\b`));
});
