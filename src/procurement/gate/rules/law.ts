import type { RuleId } from '../../../../db/catalogue/rule.ts';
import type { GateFacts } from '../facts.ts';
import { findingOf, type Finding } from '../finding.ts';

/** What would meet a rule of law, where it matters that one is about to buy. */
const toDo: Partial<Record<RuleId, string>> = {
  SANCTIONS:
    'Buy from somebody else, or obtain a licence from the authority that keeps the list; where the match was confirmed in error, screen it again and record the outcome.',
};

/** What has to be found out where a rule of law cannot answer. */
const toFindOut: Partial<Record<RuleId, string>> = {
  SANCTIONS:
    'Screen it against the sanctions and restricted-party lists and record the outcome; of a possible match establish whether it is the same party, and record SCREENING_DISMISSED where it is not.',
  'DSP-PROHIBITED':
    'Record what data and specimens move, of how many people, to which country and what for; and who owns it.',
  'DSP-RESTRICTED': 'Record what data move, of how many people and to which country; and who owns it.',
  'HIPAA-BREACH-60D': 'Record when the breach was discovered, and when it was told to us.',
};

/** A rule of law as the catalogue has it, asked of all that the third party does for us. */
export const law =
  (id: RuleId) =>
  (facts: GateFacts): Finding => {
    const { remedy } = facts.policies.risk.rules.find((rule) => rule.id === id)!;
    return findingOf(facts.law.get(id)!, {
      NOT_MET: toDo[id] ?? remedy,
      UNKNOWN: toFindOut[id] ?? remedy,
      NEEDS_COUNSEL: `Ask counsel in writing, and record the opinion as a determination COUNSEL_OPINION on ${id}.`,
    });
  };
