import { describe, expect, it } from 'vitest';
import type { ProcurementPolicyInForce } from '../../src/procurement/policy.ts';
import { holdsUntil } from '../../src/procurement/gate/holds-until.ts';
import { reasonsOf, remediesOf, statusOf } from '../../src/procurement/status.ts';
import type { Dossier } from '../../src/risk/engine/dossier.ts';
import type { QualityFailureKind } from '../../db/catalogue/risk-policy.ts';
import { audit, dossier, finding, qualityRecord, today } from '../risk/dossiers.ts';
import {
  analyzer,
  buyable,
  decided,
  decision,
  holdDays,
  notExcluded,
  question,
  reason,
  rules,
  screened,
  withRule,
  testing,
} from './fixtures.ts';
import { LAST_DAY, story } from './story.ts';

const THE_DAY_AFTER = '2026-04-01';
const policy = { rules, holdDays } as unknown as ProcurementPolicyInForce;

/** Returns the answer as a buyer reads it: each reason with its effect, and the remedies. */
function read(asOf: string) {
  const answered = decided(story(), { category: 'REFERENCE_TESTING', asOf });
  const status = statusOf(answered, { ...question({ asOf }), thirdPartyKey: 'party', knownAt: null }, policy);
  return {
    answer: status.answer,
    holdsUntil: holdsUntil(answered, holdDays),
    reasons: reasonsOf(status).map(({ rule, effect, message }) => `${effect} ${rule}: ${message}`),
    remedies: remediesOf(status),
  };
}

const condition = 'CONDITION DECISION-CONDITIONS: The decision has conditions: Send no names, only our own numbers.';
const chinese = [
  'INFORM CN-PIPL: The exemption for data collected abroad should apply. The recipient must confirm it. Without it, sensitive data of more than 10,000 people a year need a security assessment, and fewer a standard contract or certification; health data are sensitive.',
  'INFORM CN-HGR: Our specimens are not Chinese genetic resources. The recipient must confirm that it keeps the two apart. The regulations and their implementing rules are in force, and the health department administers them.',
];
const keep = 'Meet the conditions of the decision: Send no names, only our own numbers.';

describe('may we send specimens to the reference laboratory in China?', () => {
  it('is conditional until the last day of its CLIA certificate', () => {
    const answer = {
      answer: 'CONDITIONAL',
      holdsUntil: THE_DAY_AFTER,
      reasons: [
        condition,
        'CONDITION RISK-ELEVATED: Risk is HIGH (INCIDENT). The policy allows less than HIGH.',
        ...chinese,
      ],
      remedies: [
        keep,
        'Lower the risk in INCIDENT: `risk { gates factors }` names what raises it and what removes that. Or have the risk accepted by a decision RISK_ACCEPTANCE of HIGH.',
      ],
    };
    expect(read(today)).toEqual(answer);
    expect(read(LAST_DAY)).toEqual(answer);
  });

  it('is blocked on the day after', () => {
    expect(read(THE_DAY_AFTER)).toEqual({
      answer: 'BLOCK',
      holdsUntil: '2026-04-15',
      reasons: [
        'BLOCK CLIA-REFERRAL: The CLIA certificate was valid until 2026-03-31.',
        condition,
        'CONDITION RISK-ELEVATED: Risk is HIGH (QUALITY). The policy allows less than HIGH.',
        ...chinese,
      ],
      remedies: [
        'Record a CLIA certificate of "Suzhou laboratory" that is valid on 2026-04-01, or a determination that CMS has found it equivalent. Until then, send specimens elsewhere.',
        keep,
        'Lower the risk in QUALITY: `risk { gates factors }` names what raises it and what removes that. Or have the risk accepted by a decision RISK_ACCEPTANCE of HIGH.',
      ],
    });
  });
});

describe('messages', () => {
  const said = (
    given: Dossier,
    rule: Parameters<typeof reason>[1],
    by?: ReturnType<typeof withRule>,
    asked: Parameters<typeof question>[0] = { productId: 'analyzer' },
  ) => reason(decided(given, asked, by), rule).message;
  const north = testing({ facilities: [{ facilityId: 'north' }] });
  const critical = (id: string, dueOn: string | null) => finding({ id, severity: 'CRITICAL', dueOn });
  const cve = (number: number, dueOn: string | null) => ({
    cve: `CVE-2026-${number}`,
    knownExploited: true,
    dueOn,
    patchedOn: null,
  });
  const failing = (number: number, kind: QualityFailureKind) =>
    buyable({ qualityRecords: Array.from({ length: number }, () => qualityRecord({ kind, passed: false })) });
  const open = (...dueOn: (string | null)[]) =>
    buyable({ products: [analyzer({ vulnerabilities: dueOn.map((day, at) => cve(2 - at, day)) })] });

  it.each<[string, () => string]>([
    [
      'One CRITICAL finding has been overdue since 2026-03-01.',
      () => said(buyable({ findings: [critical('a', '2026-03-01')] }), 'FINDING-CRITICAL'),
    ],
    [
      '2 CRITICAL findings are overdue, the first since 2026-02-01.',
      () => said(buyable({ findings: [critical('a', '2026-03-01'), critical('b', '2026-02-01')] }), 'FINDING-CRITICAL'),
    ],
    [
      '"Analyzer" was not patched in time against CVE-2026-1 and CVE-2026-2 (known to be exploited).',
      () => said(open('2026-03-01', '2026-03-02'), 'PRODUCT'),
    ],
    [
      '"Analyzer" was not patched in time against CVE-2026-1 and CVE-2026-2 (known to be exploited).',
      () =>
        said(
          buyable({ products: [analyzer({ vulnerabilities: [cve(1, '2026-03-02'), cve(2, '2026-03-01')] })] }),
          'PRODUCT',
        ),
    ],
    [
      'No due date is recorded for patching "Analyzer" against CVE-2026-2 (known to be exploited).',
      () => said(open(null), 'PRODUCT'),
    ],
    [
      'No approval for "Analyzer" as reference testing is recorded.',
      () => said(buyable({ decisions: [] }), 'APPROVAL'),
    ],
    [
      'No approval in force covers "Analyzer" as reference testing.',
      () => said(buyable({ decisions: [decision({ categories: ['BILLING'] })] }), 'APPROVAL'),
    ],
    [
      'No approval in force covers "Analyzer" as reference testing. The last one was valid until 2026-03-10.',
      () =>
        said(
          buyable({
            decisions: [
              decision({ validFrom: '2026-01-01', validUntil: '2026-03-10' }),
              decision({ id: 'older', validFrom: '2026-01-01', validUntil: '2026-03-09' }),
              decision({ id: 'oldest', validFrom: '2026-01-01', validUntil: '2026-03-08' }),
              decision({ id: 'revoked', validFrom: '2026-01-01', validUntil: '2026-03-11', revokedOn: '2026-02-01' }),
              decision({ id: 'other', validFrom: '2026-01-01', validUntil: '2026-03-12', categories: ['BILLING'] }),
            ],
          }),
          'APPROVAL',
        ),
    ],
    [
      'An approval for "Analyzer" as reference testing waits for a second person.',
      () => said(buyable({ decisions: [decision({ needsSecondApprover: true })] }), 'APPROVAL'),
    ],
    [
      'After the planned engagements begin, risk is MODERATE (INCIDENT). The policy allows less than HIGH.',
      () => said(buyable({ engagements: [testing({ status: 'PLANNED', startsOn: '2026-04-01' })] }), 'RISK-ELEVATED'),
    ],
    [
      'No engagement is recorded on that day, so it is unknown what it will do for you.',
      () => said(buyable({ engagements: [] }), 'ENGAGEMENT'),
    ],
    [
      'No engagement for billing is recorded on that day, so it is unknown what it will do for you.',
      () => said(buyable(), 'ENGAGEMENT', undefined, { category: 'BILLING' }),
    ],
    [
      '"Send-out testing" does not serve that facility.',
      () => said(buyable({ engagements: [north] }), 'ENGAGEMENT', undefined, { facilityId: 'south' }),
    ],
    [
      '"Send-out testing" and "Night testing" do not serve that facility.',
      () =>
        said(buyable({ engagements: [north, { ...north, id: 'z', name: 'Night testing' }] }), 'ENGAGEMENT', undefined, {
          facilityId: 'south',
        }),
    ],
    ['The policy has this rule switched off.', () => said(buyable(), 'REVIEW', withRule('REVIEW', { status: 'OFF' }))],
    [
      'The policy applies this rule only from 2026-04-01 until 2026-04-30.',
      () => said(buyable(), 'REVIEW', withRule('REVIEW', { effectiveFrom: '2026-04-01', effectiveTo: '2026-04-30' })),
    ],
    [
      'The policy applies this rule only from 2026-04-01.',
      () => said(buyable(), 'REVIEW', withRule('REVIEW', { effectiveFrom: '2026-04-01' })),
    ],
    [
      'The policy applies this rule only until 2026-02-28.',
      () => said(buyable(), 'REVIEW', withRule('REVIEW', { effectiveTo: '2026-02-28' })),
    ],
    [
      'It is approved until 2026-12-31.',
      () =>
        said(buyable({ decisions: [decision(), decision({ id: 'shorter', validUntil: '2026-06-30' })] }), 'APPROVAL'),
    ],
    [
      'No approval in force covers billing.',
      () =>
        said(
          buyable({
            engagements: [testing(), testing({ id: 'z', category: 'BILLING' })],
            decisions: [decision({ categories: ['REFERENCE_TESTING'] })],
          }),
          'APPROVAL',
          undefined,
          {},
        ),
    ],
    [
      'It is rejected until 2026-05-31.',
      () => said(buyable({ decisions: [decision({ kind: 'REJECTION', validUntil: '2026-05-31' })] }), 'APPROVAL'),
    ],
    [
      'No approval for reference testing for every facility asked about is recorded.',
      () => said(buyable({ engagements: [north], decisions: [] }), 'APPROVAL', undefined, {}),
    ],
    [
      'No approval in force covers reference testing for every facility asked about.',
      () =>
        said(
          buyable({
            engagements: [testing({ facilities: [{ facilityId: 'north' }, { facilityId: 'south' }] })],
            decisions: [decision({ facilities: [{ facilityId: 'north' }] })],
          }),
          'APPROVAL',
          undefined,
          {},
        ),
    ],
    [
      'No approval in force covers reference testing and billing for every facility asked about.',
      () =>
        said(
          buyable({
            engagements: [north, testing({ id: 'z', category: 'BILLING' })],
            decisions: [decision({ categories: ['OTHER'] })],
          }),
          'APPROVAL',
          undefined,
          {},
        ),
    ],
    [
      'No approval in force covers reference testing for every facility asked about.',
      () =>
        said(
          buyable({
            engagements: [testing(), { ...north, id: 'z' }],
            decisions: [decision({ categories: ['OTHER'] })],
          }),
          'APPROVAL',
          undefined,
          {},
        ),
    ],
    [
      'No approval in force covers "Analyzer" as reference testing.',
      () => said(buyable({ decisions: [decision({ validFrom: '2026-04-01' })] }), 'APPROVAL'),
    ],
    [
      'Our audit of 2026-01-10 and 2026-02-20 was unsatisfactory.',
      () =>
        said(
          buyable({
            audits: ['2026-02-20', '2026-01-10'].map((completedOn) =>
              audit({ completedOn, outcome: 'UNSATISFACTORY' }),
            ),
          }),
          'AUDIT',
        ),
    ],
    [
      'The outcome of our audit of 2026-02-14 is not recorded.',
      () => said(buyable({ audits: [audit({ outcome: null })] }), 'AUDIT'),
    ],
    [
      'The recovery of "Send-out testing" takes 24 hours at most, and we tolerate 48. Nothing speaks against its tests of recovery.',
      () => said(buyable(), 'CONTINUITY'),
    ],
    [
      'It is confirmed to be excluded: OIG_LEIE.',
      () => said(buyable({ screenings: [screened(), notExcluded({ outcome: 'CONFIRMED_MATCH' })] }), 'EXCLUSION'),
    ],
    [
      'It may be excluded: a possible match on OIG_LEIE is not resolved.',
      () => said(buyable({ screenings: [screened(), notExcluded({ outcome: 'POSSIBLE_MATCH' })] }), 'EXCLUSION'),
    ],
    [
      'The newest screening is more than 180 days old: OFAC_SDN (2025-03-01).',
      () => said(buyable({ screenings: [screened({ screenedOn: '2025-03-01' })] }), 'SCREENING-AGE'),
    ],
    ['3 discrepant results in 365 days. Our limit is 2.', () => said(failing(3, 'RESULT_DISCREPANCY'), 'QUALITY')],
    ['1 nonconformance in 365 days: within our limits.', () => said(failing(1, 'NONCONFORMANCE'), 'QUALITY')],
  ])('%s', (expected, saying) => {
    expect(saying()).toBe(expected);
  });

  it('states a share in whole percent', () => {
    const by = withRule('ASSESSMENT', { parameters: { minimumCoverage: 0.57 } });
    const { message } = reason(
      decided(
        buyable({ certifications: [], contracts: [], attestations: [], thirdParty: { lastReviewedOn: null } }),
        {},
        by,
      ),
      'ASSESSMENT',
    );
    expect(message).toMatch(/^There is evidence for \d+% of the controls that apply\. The policy requires 57%\.$/);
  });
});

describe('a vendor of which only the name is recorded', () => {
  const answered = decided(dossier({ thirdParty: { kind: 'VENDOR' } }));
  const { categories } = answered.facts.asked;
  const status = statusOf(answered, { ...question(), thirdPartyKey: 'party', knownAt: null }, policy);
  const remedies = remediesOf(status);

  it('is asked first for its purpose', () => {
    expect(categories).toHaveLength(6);
    expect(remedies[0]).toMatch(/^Say what it will do for you \(`category`, or `--category` at the command line\)\./);
  });

  it('has one remedy for all categories, not one for each', () => {
    expect(remedies).toContain(
      `Put a contract in force on ${today} that covers LIS software, cloud hosting, IT security, billing, specimen transport and phlebotomy staffing: a master services agreement, a supply contract or a reference testing contract.`,
    );
    expect(remedies).toContain(
      'Record which data move for LIS software, cloud hosting, IT security, billing, specimen transport and phlebotomy staffing, and whether a business associate contract is required. If it is, put one in force.',
    );
    for (const text of remedies) expect(text.split('LIS software').length, text).toBeLessThanOrEqual(2);
  });

  it('reads no category as a code', () => {
    const texts = [...reasonsOf(status).map(({ message }) => message), ...remedies].join(' ');
    for (const category of categories.filter((code) => code.includes('_'))) expect(texts).not.toContain(category);
  });
});
