import { cliaReferral } from '../../../risk/rules/clia-referral.ts';
import { parametersInForce } from '../../../risk/rules/evaluate.ts';
import type { GateFacts } from '../facts.ts';
import { findingOf, listed, notApplicable, type Finding } from '../finding.ts';

/** Specimens go only to a laboratory with a CLIA certificate in force, or one found equivalent (42 CFR 493.1242(c)). */
export function clia({ context, dossier, policies, question }: GateFacts): Finding {
  const parameters = parametersInForce(policies.risk, 'CLIA-REFERRAL', question.asOf);
  if (parameters === null) return notApplicable('The rule is not in force.');
  const sites = dossier.thirdParty.sites.filter((site) => site.function === 'TESTING').map(({ name }) => `"${name}"`);
  const where = sites.length === 0 ? 'the laboratory' : listed(sites, 'or');
  return findingOf(cliaReferral(context, parameters), {
    NOT_MET: `Record the CLIA certificate of ${where} valid on ${question.asOf}, or a determination that CMS has found it equivalent; until then send specimens elsewhere.`,
    UNKNOWN: `Record the CLIA certificate of ${sites.length === 0 ? where : `every site that tests for us (${listed(sites)})`} valid on ${question.asOf}, with its kind and dates; or that no patient result depends on the testing.`,
  });
}
