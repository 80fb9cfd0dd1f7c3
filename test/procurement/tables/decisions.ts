import type { DossierDecision } from '../../../src/risk/engine/dossier.ts';
import { today } from '../../risk/dossiers.ts';
import { acceptance, buyable, decision, testing, waiver } from '../fixtures.ts';
import { type DecisionTable, TOMORROW, YESTERDAY } from './table.ts';

const given = (...decisions: DossierDecision[]) => buyable({ decisions });
const approved = (more: Partial<DossierDecision> = {}) => given(decision({ id: 'approval', ...more }));
const inNorth = { facilities: [{ facilityId: 'north' }] };
const twofold = { facilities: [{ facilityId: 'north' }, { facilityId: 'south' }] };
const serving = (...decisions: DossierDecision[]) => buyable({ engagements: [testing(inNorth)], decisions });
const approval = ['Decision approval'];
const recorded = 'a decision is recorded, or does not exist';
const yes = decision({ id: 'approval' });
const rejected = (more: Partial<DossierDecision> = {}) =>
  given(yes, decision({ id: 'rejection', kind: 'REJECTION', ...more }));
const asked = { facilityId: 'north' };
const everywhere = `Record an approval for reference testing for every facility asked about that is valid on ${today}.`;
const second =
  'Have a second person approve the decision. That person must have neither made the decision nor asked for it.';
const revoke = { remedy: 'Buy from another vendor, or have an approver revoke the rejection.', final: true } as const;

/** Two approvals, by their last days. */
const lasting = (a: string, b: string) =>
  given(decision({ id: 'a', validUntil: a }), decision({ id: 'b', validUntil: b }));

const conditional = (more: Partial<DossierDecision> = {}) =>
  decision({ id: 'conditional', kind: 'CONDITIONAL_APPROVAL', conditions: ['Send no names'], ...more });

export const decisions: readonly DecisionTable[] = [
  {
    rule: 'APPROVAL',
    effects: { NOT_MET: 'BLOCK' },
    remedies: { NOT_MET: `Record an approval for reference testing that is valid on ${today}.` },
    never: { UNKNOWN: recorded, NEEDS_COUNSEL: recorded, NOT_APPLICABLE: 'every purchase needs an approval' },
    rows: [
      ['approved', 'MET', approved(), approval],
      ['not approved', 'NOT_MET', given(), []],
      ['for the category', 'MET', approved({ categories: ['REFERENCE_TESTING'] }), approval],
      ['for another category', 'NOT_MET', approved({ categories: ['BILLING'] }), approval],
      ['for the facility', 'MET', approved(inNorth), approval, { asked }],
      [
        'for another facility',
        'NOT_MET',
        approved(inNorth),
        approval,
        { asked: { facilityId: 'south' }, remedy: everywhere },
      ],
      ['for one facility, when all are asked about', 'NOT_MET', approved(inNorth), approval],
      ['for the one facility that is served', 'MET', serving(decision({ id: 'approval', ...inNorth })), approval],
      [
        'for the product',
        'MET',
        approved({ products: [{ productId: 'analyzer' }] }),
        approval,
        { asked: { productId: 'analyzer' } },
      ],
      [
        'for another product',
        'NOT_MET',
        approved({ products: [{ productId: 'other' }] }),
        approval,
        {
          asked: { productId: 'analyzer' },
          remedy: `Record an approval for "Analyzer" as reference testing that is valid on ${today}.`,
        },
      ],
      [
        'for one product, when none is asked about',
        'NOT_MET',
        approved({ products: [{ productId: 'analyzer' }] }),
        approval,
      ],
      [
        'two approvals for one of two facilities each',
        'MET',
        buyable({
          engagements: [testing(twofold)],
          decisions: [decision({ id: 'a', ...inNorth }), decision({ id: 'b', facilities: [{ facilityId: 'south' }] })],
        }),
        ['Decision a', 'Decision b'],
      ],
      ['for two facilities, one of them asked about', 'MET', approved(twofold), approval, { asked }],
      [
        'for two products, one of them asked about',
        'MET',
        approved({ products: [{ productId: 'other' }, { productId: 'analyzer' }] }),
        approval,
        { asked: { productId: 'analyzer' } },
      ],
      ['two, of which the first lasts longer', 'MET', lasting('2026-12-31', '2026-06-30'), ['Decision a']],
      ['two, of which the second lasts longer', 'MET', lasting('2026-06-30', '2026-12-31'), ['Decision b']],
      ['two that last equally long', 'MET', lasting('2026-12-31', '2026-12-31'), ['Decision a']],
      ['only a waiver of another rule', 'NOT_MET', given(waiver(['REVIEW'])), []],
      [
        'only a waiver, which waits for a second person',
        'NOT_MET',
        given(waiver(['REVIEW'], { secondApprovedOn: null })),
        [],
      ],
      ['under conditions', 'MET', given(conditional()), ['Decision conditional'], { others: 'CONDITIONAL' }],
      ['waits for a second person', 'NOT_MET', approved({ needsSecondApprover: true }), approval, { remedy: second }],
      [
        'waited for a second person, and is revoked',
        'NOT_MET',
        approved({ needsSecondApprover: true, revokedOn: YESTERDAY }),
        approval,
      ],
      ['rejected', 'NOT_MET', rejected(), ['Decision rejection'], revoke],
      [
        'rejected for a facility, when all are asked about',
        'NOT_MET',
        rejected(inNorth),
        ['Decision rejection'],
        revoke,
      ],
      [
        'rejected for one of the two facilities that it serves',
        'NOT_MET',
        buyable({ engagements: [testing(twofold)], decisions: rejected(inNorth).decisions }),
        ['Decision rejection'],
        revoke,
      ],
      [
        'rejected for a facility, when no engagement is recorded',
        'NOT_MET',
        buyable({ engagements: [], decisions: rejected(inNorth).decisions }),
        ['Decision rejection'],
        { ...revoke, others: 'UNKNOWN' },
      ],
      ['rejected for another facility', 'MET', rejected(inNorth), approval, { asked: { facilityId: 'south' } }],
      ['rejected for another category', 'MET', rejected({ categories: ['BILLING'] }), approval],
      [
        'one product rejected, when none is asked about',
        'MET',
        rejected({ products: [{ productId: 'analyzer' }] }),
        approval,
      ],
    ],
    boundaries: [
      ['its first day', 'MET', approved({ validFrom: today }), approval],
      ['the day before', 'NOT_MET', approved({ validFrom: TOMORROW }), approval],
      ['its last day', 'MET', approved({ validUntil: today }), approval],
      ['the day after', 'NOT_MET', approved({ validUntil: YESTERDAY }), approval],
      ['revoked tomorrow', 'MET', approved({ revokedOn: TOMORROW }), approval],
      ['revoked today', 'NOT_MET', approved({ revokedOn: today }), approval],
      ['a second person today', 'MET', approved({ needsSecondApprover: true, secondApprovedOn: today }), approval],
      [
        'a second person tomorrow',
        'NOT_MET',
        approved({ needsSecondApprover: true, secondApprovedOn: TOMORROW }),
        approval,
      ],
      [
        'waits for a second person, on its last day',
        'NOT_MET',
        approved({ needsSecondApprover: true, validUntil: today }),
        approval,
        { remedy: second },
      ],
      [
        'waited for a second person until yesterday',
        'NOT_MET',
        approved({ needsSecondApprover: true, validUntil: YESTERDAY }),
        approval,
      ],
      ['a rejection on its last day', 'NOT_MET', rejected({ validUntil: today }), ['Decision rejection'], revoke],
      ['a rejection on the day after', 'MET', rejected({ validUntil: YESTERDAY }), approval],
      ['a rejection revoked today', 'MET', rejected({ revokedOn: today }), approval],
    ],
  },
  {
    rule: 'DECISION-CONDITIONS',
    effects: { NOT_MET: 'CONDITION' },
    remedies: { NOT_MET: 'Meet the conditions of the decision: Send no names.' },
    never: { MET: 'no record says that a condition is met', UNKNOWN: recorded, NEEDS_COUNSEL: recorded },
    rows: [
      ['no conditions', 'NOT_APPLICABLE', approved(), []],
      ['an approval with a condition', 'NOT_MET', given(conditional()), ['Decision conditional']],
      ['a second approval without conditions', 'NOT_APPLICABLE', given(conditional(), yes), []],
      [
        'a waiver that is relied on',
        'NOT_MET',
        buyable({ contracts: [], decisions: [yes, waiver(['CONTRACT'], { id: 'w', conditions: ['Pay later.'] })] }),
        ['Decision w'],
        { remedy: 'Meet the conditions of the decision: Pay later.' },
      ],
      [
        'a waiver of a rule that is met',
        'NOT_APPLICABLE',
        given(yes, waiver(['CONTRACT'], { conditions: ['Pay later.'] })),
        [],
      ],
      [
        'two waivers, one of them without conditions',
        'NOT_APPLICABLE',
        buyable({
          contracts: [],
          decisions: [
            yes,
            waiver(['CONTRACT'], { id: 'a', conditions: ['Pay later.'] }),
            waiver(['CONTRACT'], { id: 'b' }),
          ],
        }),
        [],
      ],
      [
        'two waivers, the other one of them without conditions',
        'NOT_APPLICABLE',
        buyable({
          contracts: [],
          decisions: [
            yes,
            waiver(['CONTRACT'], { id: 'a' }),
            waiver(['CONTRACT'], { id: 'b', conditions: ['Pay later.'] }),
          ],
        }),
        [],
      ],
      [
        'a condition without a full stop at its end',
        'NOT_MET',
        given(conditional({ conditions: ['Use form 2.1 only'] })),
        ['Decision conditional'],
        { remedy: 'Meet the conditions of the decision: Use form 2.1 only.' },
      ],
      [
        'a risk acceptance that no rule needs',
        'NOT_APPLICABLE',
        given(yes, acceptance('VERY_HIGH', { conditions: ['Ask monthly.'] })),
        [],
      ],
    ],
    boundaries: [
      [
        'an approval without conditions from tomorrow',
        'NOT_MET',
        given(conditional(), decision({ validFrom: TOMORROW })),
        ['Decision conditional'],
      ],
      [
        'an approval without conditions from today',
        'NOT_APPLICABLE',
        given(conditional(), decision({ validFrom: today })),
        [],
      ],
      ['its last day', 'NOT_MET', given(conditional({ validUntil: today })), ['Decision conditional']],
      ['the day after', 'NOT_APPLICABLE', given(conditional({ validUntil: YESTERDAY })), [], { others: 'BLOCK' }],
    ],
  },
];
