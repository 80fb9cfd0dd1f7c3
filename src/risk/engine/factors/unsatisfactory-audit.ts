import type { RecordRef } from '../dossier.ts';
import { citationsOf, type FactorDefinition, type FoundFactor } from './factor.ts';

const title = 'Unsatisfactory audit';

/** A site, or the whole party, whose last thorough audit was unsatisfactory. The same audit recorded twice counts once. */
export const unsatisfactoryAudit: FactorDefinition = {
  code: 'UNSATISFACTORY_AUDIT',
  part: 'EVENT',
  title,
  motivation: 'We looked, and it was not good enough. That stands until we have looked again as thoroughly.',
  find: ({ policy, audits: { unsatisfactory } }) => {
    const weighed = policy.risk.audits?.unsatisfactory;
    if (weighed === undefined) return [];
    const ofSite = new Map<string | null, FoundFactor & { evidence: RecordRef[] }>();
    for (const { id, siteId } of unsatisfactory) {
      const evidence: RecordRef = { record: 'Audit', id };
      const found = ofSite.get(siteId);
      if (found) found.evidence.push(evidence);
      else {
        ofSite.set(siteId, {
          ...weighed,
          control: null,
          evidence: [evidence],
          detail: null,
        });
      }
    }
    return [...ofSite.values()];
  },
  say: (_, policy) => ({
    title,
    citations: citationsOf('UNSATISFACTORY_AUDIT', policy),
    remedy:
      'Have the causes removed, audit again at least as thoroughly, and record the outcome. A later satisfactory audit of the same site, or of the whole party, replaces this one.',
  }),
};
