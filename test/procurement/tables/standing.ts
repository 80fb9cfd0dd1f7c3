import { buyable } from '../fixtures.ts';
import type { DecisionTable } from './table.ts';

const self = ['ThirdParty party'];
const known = 'the lifecycle of a third party is always recorded';
const timeless = 'the lifecycle is the current one, whatever the day asked about';
const at = (lifecycle: 'PROSPECT' | 'ONBOARDING' | 'ACTIVE' | 'SUSPENDED' | 'OFFBOARDING' | 'RETIRED') =>
  buyable({ thirdParty: { lifecycle } });

export const standing: readonly DecisionTable[] = [
  {
    rule: 'REQUEST',
    effects: {},
    remedies: {},
    never: {
      NOT_MET: 'a third party that is not found has no dossier: the request is answered before any rule is asked',
      UNKNOWN: 'the same',
      NEEDS_COUNSEL: 'the same',
      NOT_APPLICABLE: 'there is always a request',
    },
    rows: [['everything is in the registry', 'MET', buyable(), []]],
    boundaries: { never: 'it reads no date' },
  },
  {
    rule: 'LIFECYCLE',
    effects: { NOT_MET: 'BLOCK' },
    remedies: { NOT_MET: 'Buy from another vendor. If that stage is over, set its lifecycle to ACTIVE.' },
    never: { UNKNOWN: known, NEEDS_COUNSEL: known, NOT_APPLICABLE: known },
    rows: [
      ['active', 'MET', at('ACTIVE'), self],
      ['a prospect', 'MET', at('PROSPECT'), self, { others: 'CONDITIONAL' }],
      ['suspended', 'NOT_MET', at('SUSPENDED'), self],
      ['offboarding', 'NOT_MET', at('OFFBOARDING'), self],
      ['retired', 'NOT_MET', at('RETIRED'), self],
      [
        'retired, because it was merged into another party',
        'NOT_MET',
        buyable({ thirdParty: { lifecycle: 'RETIRED', mergedInto: { id: 'other', legalName: 'Larkmoor' } } }),
        [...self, 'ThirdParty other'],
        { remedy: 'Ask about "Larkmoor" instead.' },
      ],
    ],
    boundaries: { never: timeless },
  },
  {
    rule: 'ONBOARDING',
    effects: { NOT_MET: 'CONDITION' },
    remedies: {
      NOT_MET:
        'Finish onboarding and set its lifecycle to ACTIVE. Until then, have the person who leads onboarding agree to the purchase.',
    },
    never: { UNKNOWN: known, NEEDS_COUNSEL: known, NOT_APPLICABLE: known },
    rows: [
      ['active', 'MET', at('ACTIVE'), self],
      ['suspended, which is for another rule', 'MET', at('SUSPENDED'), self, { others: 'BLOCK' }],
      ['a prospect', 'NOT_MET', at('PROSPECT'), self],
      ['onboarding', 'NOT_MET', at('ONBOARDING'), self],
    ],
    boundaries: { never: timeless },
  },
];
