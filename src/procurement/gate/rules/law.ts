import type { RuleId } from '../../../../db/catalogue/rule.ts';
import type { GateFacts } from '../facts.ts';
import { findingOf, type Finding } from '../finding.ts';

/** Remedies that meet a rule of law, if the purchase makes them differ from the catalogue's. */
const toDo: Partial<Record<RuleId, string>> = {
  SANCTIONS:
    'Buy from another vendor, or obtain a license from the authority that maintains the list. If the match was confirmed in error, screen it again and record the outcome.',
};

/** Remedies that say what to find out if a rule of law cannot answer. */
const toFindOut: Partial<Record<RuleId, string>> = {
  SANCTIONS:
    'Screen it against the sanctions and restricted-party lists, and record the outcome. For a possible match, establish whether it is the same party. If it is not, record a determination SCREENING_DISMISSED.',
  'DSP-PROHIBITED':
    'Record which data and specimens move, of how many people, to which country and for which purpose. Also record who owns the third party.',
  'DSP-RESTRICTED':
    'Record which data move, of how many people and to which country. Also record who owns the third party.',
  'DSP-BROKERAGE':
    'Record the purpose of each data flow, and of how many people data move. Also record who owns the third party.',
  'HIPAA-BREACH-60D': 'Record when the breach was discovered, and when it was reported to us.',
};

/** Asks a rule of law about everything that the third party does for us. */
export const law =
  (id: RuleId) =>
  (facts: GateFacts): Finding => {
    const { remedy } = facts.policies.risk.rules.find((rule) => rule.id === id)!;
    return findingOf(facts.risk.law.get(id)!, {
      NOT_MET: toDo[id] ?? remedy,
      UNKNOWN: toFindOut[id] ?? remedy,
      NEEDS_COUNSEL: `Ask counsel in writing, and record the opinion as a determination COUNSEL_OPINION on ${id}.`,
    });
  };
