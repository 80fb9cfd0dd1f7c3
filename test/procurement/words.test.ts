import { describe, expect, it } from 'vitest';
import type { ProcurementPolicyInForce } from '../../src/procurement/policy.ts';
import { holdsUntil } from '../../src/procurement/gate/holds-until.ts';
import { reasonsOf, remediesOf, statusOf } from '../../src/procurement/status.ts';
import type { Dossier } from '../../src/risk/engine/dossier.ts';
import { finding, today } from '../risk/dossiers.ts';
import {
  analyser,
  buyable,
  decided,
  decision,
  holdDays,
  question,
  reason,
  rules,
  withRule,
  testing,
} from './fixtures.ts';
import { LAST_DAY, story } from './story.ts';

const THE_DAY_AFTER = '2026-04-01';
const policy = { rules, holdDays } as unknown as ProcurementPolicyInForce;

/** What a buyer is told: the answer, each reason with its effect, and what to do. */
function told(asOf: string) {
  const answered = decided(story(), { category: 'REFERENCE_TESTING', asOf });
  const status = statusOf(answered, { ...question({ asOf }), thirdPartyKey: 'party', knownAt: null }, policy);
  return {
    answer: status.answer,
    holdsUntil: holdsUntil(answered, holdDays),
    reasons: reasonsOf(status).map(({ rule, effect, message }) => `${effect} ${rule}: ${message}`),
    remedies: remediesOf(status),
  };
}

const condition =
  'CONDITION DECISION-CONDITIONS: It was decided under conditions: Send no names, only our own numbers.';
const chinese = [
  'INFORM CN-PIPL: The exemption for data collected abroad should apply; the recipient has to confirm it.',
  'INFORM CN-HGR: Our specimens are no Chinese genetic resources; the recipient has to confirm that it keeps them apart from those.',
];
const keep = 'Keep to what was decided: Send no names, only our own numbers.';

describe('may we send specimens to the reference laboratory in China?', () => {
  it('today under conditions, as long as its CLIA certificate lasts', () => {
    const answer = {
      answer: 'CONDITIONAL',
      holdsUntil: THE_DAY_AFTER,
      reasons: [
        condition,
        'CONDITION RISK-ELEVATED: The level of risk is HIGH, driven by INCIDENT; our policy asks for less than HIGH.',
        ...chinese,
      ],
      remedies: [
        keep,
        'Lower the risk for INCIDENT: `risk { gates factors }` names what raises it, and what would remove that; or have it borne by a decision RISK_ACCEPTANCE of HIGH.',
      ],
    };
    expect(told(today)).toEqual(answer);
    expect(told(LAST_DAY)).toEqual(answer);
  });

  it('not on the day after', () => {
    expect(told(THE_DAY_AFTER)).toEqual({
      answer: 'BLOCK',
      holdsUntil: '2026-05-01',
      reasons: [
        'BLOCK CLIA-REFERRAL: The CLIA certificate was valid until 2026-03-31.',
        condition,
        'CONDITION RISK-ELEVATED: The level of risk is HIGH, driven by QUALITY; our policy asks for less than HIGH.',
        ...chinese,
      ],
      remedies: [
        'Record the CLIA certificate of "Suzhou laboratory" valid on 2026-04-01, or a determination that CMS has found it equivalent; until then send specimens elsewhere.',
        keep,
        'Lower the risk for QUALITY: `risk { gates factors }` names what raises it, and what would remove that; or have it borne by a decision RISK_ACCEPTANCE of HIGH.',
      ],
    });
  });
});

describe('in words', () => {
  const said = (given: Dossier, rule: Parameters<typeof reason>[1], by?: ReturnType<typeof withRule>) =>
    reason(decided(given, { productId: 'analyser' }, by), rule).message;
  const critical = (id: string, dueOn: string | null) => finding({ id, severity: 'CRITICAL', dueOn });
  const cve = (number: number, dueOn: string | null) => ({
    cve: `CVE-2026-${number}`,
    knownExploited: true,
    dueOn,
    patchedOn: null,
  });
  const open = (...dueOn: (string | null)[]) =>
    buyable({ products: [analyser({ vulnerabilities: dueOn.map((day, at) => cve(2 - at, day)) })] });

  it.each<[string, string]>([
    [
      'One finding of severity CRITICAL is overdue, since 2026-03-01.',
      said(buyable({ findings: [critical('a', '2026-03-01')] }), 'FINDING-CRITICAL'),
    ],
    [
      '2 findings of severity CRITICAL are overdue, since 2026-02-01.',
      said(buyable({ findings: [critical('a', '2026-03-01'), critical('b', '2026-02-01')] }), 'FINDING-CRITICAL'),
    ],
    [
      '"Analyser" was not patched in time against CVE-2026-1 and CVE-2026-2, known to be exploited.',
      said(open('2026-03-01', '2026-03-02'), 'PRODUCT'),
    ],
    [
      'It is not recorded by which day "Analyser" is to be patched against CVE-2026-2, known to be exploited.',
      said(open(null), 'PRODUCT'),
    ],
    ['Nobody has approved buying "Analyser" as REFERENCE_TESTING.', said(buyable({ decisions: [] }), 'APPROVAL')],
    [
      'No approval in force covers "Analyser" as REFERENCE_TESTING.',
      said(buyable({ decisions: [decision({ categories: ['BILLING'] })] }), 'APPROVAL'),
    ],
    [
      'No approval in force covers "Analyser" as REFERENCE_TESTING; the last one counted until 2026-03-10.',
      said(
        buyable({
          decisions: [
            decision({ validFrom: '2026-01-01', validUntil: '2026-03-10' }),
            decision({ id: 'older', validFrom: '2026-01-01', validUntil: '2026-03-09' }),
            decision({ id: 'revoked', validFrom: '2026-01-01', validUntil: '2026-03-11', revokedOn: '2026-02-01' }),
            decision({ id: 'other', validFrom: '2026-01-01', validUntil: '2026-03-12', categories: ['BILLING'] }),
          ],
        }),
        'APPROVAL',
      ),
    ],
    [
      'An approval for "Analyser" as REFERENCE_TESTING waits for a second person.',
      said(buyable({ decisions: [decision({ needsSecondApprover: true })] }), 'APPROVAL'),
    ],
    [
      'Once what is planned has begun, the level of risk is MODERATE, driven by INCIDENT; our policy asks for less than HIGH.',
      said(buyable({ engagements: [testing({ status: 'PLANNED', startsOn: '2026-04-01' })] }), 'RISK-ELEVATED'),
    ],
    ['Our policy has this rule switched off.', said(buyable(), 'REVIEW', withRule('REVIEW', { status: 'OFF' }))],
    [
      'Our policy applies this rule only from 2026-04-01 until 2026-04-30.',
      said(buyable(), 'REVIEW', withRule('REVIEW', { effectiveFrom: '2026-04-01', effectiveTo: '2026-04-30' })),
    ],
    [
      'Our policy applies this rule only until 2026-02-28.',
      said(buyable(), 'REVIEW', withRule('REVIEW', { effectiveTo: '2026-02-28' })),
    ],
  ])('%s', (expected, message) => {
    expect(message).toBe(expected);
  });

  it('a share is told in whole percent, as the policy has it', () => {
    const by = withRule('ASSESSMENT', { parameters: { minimumCoverage: 0.57 } });
    const { message } = reason(
      decided(
        buyable({ certifications: [], contracts: [], attestations: [], thirdParty: { lastReviewedOn: null } }),
        {},
        by,
      ),
      'ASSESSMENT',
    );
    expect(message).toMatch(/^There is evidence of \d+ % of the controls that apply; our policy asks for 57 %\.$/);
  });
});
