import { cliaReferral } from '../../../risk/rules/clia-referral.ts';
import { parametersInForce } from '../../../risk/rules/evaluate.ts';
import { listed } from '../../../risk/words.ts';
import type { GateFacts } from '../facts.ts';
import { findingOf, notApplicable, type Finding } from '../finding.ts';

/** Specimens go only to a laboratory with a CLIA certificate in force, or to an equivalent one (42 CFR 493.1242(c)). */
export function clia({ context, dossier, policies, question }: GateFacts): Finding {
  const parameters = parametersInForce(policies.risk, 'CLIA-REFERRAL', question.asOf);
  if (parameters === null) return notApplicable('The rule is not in force.');
  const sites = dossier.thirdParty.sites.filter((site) => site.function === 'TESTING').map(({ name }) => `"${name}"`);
  const anySite = sites.length === 0 ? 'the laboratory' : listed(sites, 'or');
  const everySite = sites.length === 0 ? 'the laboratory' : `every site that tests for us (${listed(sites)})`;
  return findingOf(cliaReferral(context, parameters), {
    NOT_MET: `Record a CLIA certificate of ${anySite} that is valid on ${question.asOf}, or a determination that CMS has found it equivalent. Until then, send specimens elsewhere.`,
    UNKNOWN: `Record the CLIA certificate of ${everySite}, valid on ${question.asOf}, with its kind and dates. Or record that no patient result depends on the testing.`,
  });
}
