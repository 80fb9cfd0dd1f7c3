import type { DossierContract, DossierDecision, DossierEngagement } from '../../../src/risk/engine/dossier.ts';
import { businessAssociateContract, flow, today } from '../../risk/dossiers.ts';
import { policy } from '../../risk/policy.ts';
import { acceptance, agreement, buyable, decision, testing, waiver, withLawFrom } from '../fixtures.ts';
import { type DecisionTable, TOMORROW, YESTERDAY } from './table.ts';

const with_ = (...contracts: DossierContract[]) => buyable({ contracts });
const evidence = ['Contract agreement'];
const clauses: DossierContract['clauses'] = policy.clausesFor.get('REFERENCE_TESTING')!.map((clauseType) => ({
  clauseType,
  present: 'YES',
  hours: null,
}));
/** The last clause that the policy requires, and the rest. */
const last = clauses.at(-1)!;
const rest = clauses.slice(0, -1);

/** Without a contract, which a decision waives. */
const waived = (given: Partial<DossierDecision>) =>
  buyable({
    contracts: [],
    decisions: [decision({ id: 'approval' }), waiver(['CONTRACT'], { acceptedLevel: 'VERY_HIGH', ...given })],
  });
const twofold = { facilities: [{ facilityId: 'north' }, { facilityId: 'south' }] };

const borne = [decision({ id: 'approval' }), acceptance('VERY_HIGH')];
/** A laboratory that is a business associate. The risk of missing contracts is accepted. */
const associate = (contracts: DossierContract[], given: Partial<DossierEngagement> = {}) =>
  buyable({
    engagements: [testing({ baaRequired: 'YES', baaRationale: null, ...given })],
    contracts: [agreement(), ...contracts],
    decisions: borne,
  });
const baa = (given: Partial<DossierContract> = {}) => businessAssociateContract({ id: 'baa', ...given });
const without = (present: 'NO' | 'UNKNOWN') =>
  baa({
    clauses: baa().clauses.map((clause) =>
      clause.clauseType === 'BREACH_NOTIFICATION' ? { ...clause, present } : clause,
    ),
  });
const testing_ = ['Engagement testing'];
const law = 'the rule asks about records only';
const lastClause = `"${policy.clauseTitles.get(last.clauseType)}" (${last.clauseType})`;

export const contracts: readonly DecisionTable[] = [
  {
    rule: 'CONTRACT',
    effects: { NOT_MET: 'BLOCK', UNKNOWN: 'UNKNOWN' },
    remedies: {
      NOT_MET: `Put a contract in force on ${today} that covers "Send-out testing": a master services agreement, a supply contract or a reference testing contract.`,
      UNKNOWN: 'Record whether "Testing agreement" renews automatically, or record its new end date.',
    },
    never: { NEEDS_COUNSEL: law, NOT_APPLICABLE: 'every purchase needs a contract' },
    rows: [
      ['in force', 'MET', with_(agreement()), evidence],
      ['none', 'NOT_MET', with_(), []],
      [
        'none, waived by one person only',
        'NOT_MET',
        waived({ needsSecondApprover: false, secondApprovedOn: null }),
        [],
      ],
      [
        'none, waived for one of the two facilities that it serves',
        'NOT_MET',
        { ...waived({ facilities: [{ facilityId: 'north' }] }), engagements: [testing(twofold)] },
        [],
      ],
      ['none, and a waiver of another rule', 'NOT_MET', waived({ rules: ['REVIEW'] }), []],
      ['none, and an acceptance of the risk', 'NOT_MET', waived({ kind: 'RISK_ACCEPTANCE' }), []],
      ['a draft', 'NOT_MET', with_(agreement({ status: 'DRAFT' })), evidence],
      ['of another kind', 'NOT_MET', with_(agreement({ kind: 'NDA' })), []],
      ['for another engagement', 'NOT_MET', with_(agreement({ engagements: [{ engagementId: 'x' }] })), []],
      ['for this engagement', 'MET', with_(agreement({ engagements: [{ engagementId: 'testing' }] })), evidence],
      ['renews automatically', 'MET', with_(agreement({ expiresOn: YESTERDAY, autoRenews: 'YES' })), evidence],
      [
        'may have renewed automatically',
        'UNKNOWN',
        with_(agreement({ expiresOn: YESTERDAY, autoRenews: 'UNKNOWN' })),
        evidence,
      ],
    ],
    boundaries: [
      ['its first day', 'MET', with_(agreement({ effectiveOn: today })), evidence],
      ['the day before', 'NOT_MET', with_(agreement({ effectiveOn: TOMORROW })), evidence],
      ['its last day', 'MET', with_(agreement({ expiresOn: today })), evidence],
      ['the day after', 'NOT_MET', with_(agreement({ expiresOn: YESTERDAY })), evidence],
      ['ends tomorrow', 'MET', with_(agreement({ terminatedOn: TOMORROW, status: 'TERMINATED' })), evidence],
      ['ends today', 'NOT_MET', with_(agreement({ terminatedOn: today, status: 'TERMINATED' })), evidence],
      [
        'may renew automatically, on its last day',
        'MET',
        with_(agreement({ expiresOn: today, autoRenews: 'UNKNOWN' })),
        evidence,
      ],
    ],
  },
  {
    rule: 'CONTRACT-CLAUSES',
    effects: { NOT_MET: 'CONDITION', UNKNOWN: 'CONDITION' },
    remedies: {
      NOT_MET: `Agree on ${lastClause} in writing for "Send-out testing", and record it with the contract.`,
      UNKNOWN: `Read the contracts in force for "Send-out testing", and record whether they have ${lastClause}.`,
    },
    never: { NEEDS_COUNSEL: law },
    rows: [
      ['all of them', 'MET', with_(agreement()), evidence],
      ['one not listed', 'NOT_MET', with_(agreement({ clauses: rest })), evidence],
      ['one refused', 'NOT_MET', with_(agreement({ clauses: [...rest, { ...last, present: 'NO' }] })), evidence],
      ['one not read', 'UNKNOWN', with_(agreement({ clauses: [...rest, { ...last, present: 'UNKNOWN' }] })), evidence],
      [
        'one in a contract without recorded clauses',
        'UNKNOWN',
        with_(agreement({ clauses: rest }), agreement({ id: 'unread', clauses: [] })),
        ['Contract agreement', 'Contract unread'],
      ],
      [
        'two contracts together',
        'MET',
        with_(agreement({ clauses: rest }), agreement({ id: 'addendum', kind: 'NDA', clauses: [last] })),
        ['Contract addendum', 'Contract agreement'],
      ],
      ['no contract', 'NOT_APPLICABLE', with_(), [], { others: 'BLOCK' }],
      [
        'a category without required clauses',
        'NOT_APPLICABLE',
        buyable({ engagements: [testing({ category: 'OTHER' })], contracts: [agreement({ clauses: [] })] }),
        [],
      ],
    ],
    boundaries: [
      [
        'the last day of the contract that holds it',
        'MET',
        with_(agreement({ clauses: rest }), agreement({ id: 'addendum', clauses: [last], expiresOn: today })),
        ['Contract addendum', 'Contract agreement'],
      ],
      [
        'the day after',
        'NOT_MET',
        with_(agreement({ clauses: rest }), agreement({ id: 'addendum', clauses: [last], expiresOn: YESTERDAY })),
        evidence,
      ],
    ],
  },
  {
    rule: 'HIPAA-BAA',
    effects: { NOT_MET: 'BLOCK', UNKNOWN: 'UNKNOWN' },
    remedies: {
      NOT_MET: 'Put a business associate contract in force for "Send-out testing", or record why none is required.',
      UNKNOWN:
        'Record which data move for "Send-out testing", and whether a business associate contract is required. If it is, put one in force.',
    },
    never: { NEEDS_COUNSEL: law },
    rows: [
      ['in force', 'MET', associate([baa()]), ['Contract baa']],
      [
        'in force with a clause missing',
        'MET',
        associate([without('NO')]),
        ['Contract baa'],
        { others: 'CONDITIONAL' },
      ],
      ['none', 'NOT_MET', associate([]), testing_],
      [
        'the rule of law not in force',
        'NOT_APPLICABLE',
        associate([]),
        [],
        { policies: withLawFrom('HIPAA-BAA', TOMORROW) },
      ],
      ['for another engagement', 'NOT_MET', associate([baa({ engagements: [{ engagementId: 'x' }] })]), testing_],
      ['not required, with a rationale', 'NOT_APPLICABLE', buyable(), testing_],
      [
        'not required, without a rationale',
        'UNKNOWN',
        associate([], { baaRequired: 'NO' }),
        testing_,
        { others: 'CONDITIONAL' },
      ],
      ['data unknown', 'UNKNOWN', associate([], { dataFlows: [] }), testing_, { others: 'CONDITIONAL' }],
      [
        'no patient data move',
        'NOT_APPLICABLE',
        associate([], { dataFlows: [flow({ category: 'DEIDENTIFIED' })] }),
        testing_,
      ],
    ],
    boundaries: [
      ['its last day', 'MET', associate([baa({ expiresOn: today })]), ['Contract baa']],
      ['the day after', 'NOT_MET', associate([baa({ expiresOn: YESTERDAY })]), testing_],
      ['its first day', 'MET', associate([baa({ effectiveOn: today })]), ['Contract baa']],
      ['the day before', 'NOT_MET', associate([baa({ effectiveOn: TOMORROW })]), testing_],
    ],
  },
  {
    rule: 'HIPAA-BAA-CLAUSES',
    effects: { NOT_MET: 'CONDITION', UNKNOWN: 'CONDITION' },
    remedies: {
      NOT_MET:
        'Add "Breach notification" (BREACH_NOTIFICATION) to the business associate contract for "Send-out testing", and record the clauses there.',
      UNKNOWN: 'Read the business associate contract for "Send-out testing", and record its clauses.',
    },
    never: { NEEDS_COUNSEL: law },
    rows: [
      ['all of them', 'MET', associate([baa()]), ['Contract baa']],
      ['one refused', 'NOT_MET', associate([without('NO')]), ['Contract baa']],
      ['one not read', 'UNKNOWN', associate([without('UNKNOWN')]), ['Contract baa']],
      ['none recorded', 'UNKNOWN', associate([baa({ clauses: [] })]), ['Contract baa']],
      ['no contract', 'NOT_APPLICABLE', associate([]), [], { others: 'BLOCK' }],
      ['none required', 'NOT_APPLICABLE', buyable(), []],
    ],
    boundaries: [
      [
        'a complete one on its last day',
        'MET',
        associate([without('NO'), baa({ id: 'full', expiresOn: today })]),
        ['Contract full'],
      ],
      [
        'the day after',
        'NOT_MET',
        associate([without('NO'), baa({ id: 'full', expiresOn: YESTERDAY })]),
        ['Contract baa'],
      ],
    ],
  },
];
