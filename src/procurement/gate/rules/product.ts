import type { GateFacts } from '../facts.ts';
import { listed, met, notApplicable, notMet, unknown, worstOf, type Finding } from '../finding.ts';

/** The product asked about is supported, and no weakness of it that is known to be exploited is left open too long. */
export function product({ dossier, question }: GateFacts): Finding {
  const asked = dossier.products.find(({ id }) => id === question.productId);
  if (!asked) return notApplicable('No product is asked about.');
  const { name, connectedDevice, supportEndsOn } = asked;
  const self = [{ record: 'Product' as const, id: asked.id }];
  const open = asked.vulnerabilities
    .filter(({ knownExploited, patchedOn }) => knownExploited && (patchedOn === null || patchedOn > question.asOf))
    .sort((a, b) => (a.cve < b.cve ? -1 : 1));
  const overdue = open.filter(({ dueOn }) => dueOn !== null && dueOn < question.asOf).map(({ cve }) => cve);
  const undated = open.filter(({ dueOn }) => dueOn === null).map(({ cve }) => cve);
  const findings = [met(`"${name}" is fit to be bought.`, self)];
  if (supportEndsOn !== null && supportEndsOn < question.asOf) {
    findings.push(notMet(`"${name}" was supported until ${supportEndsOn}.`, 'Buy one that is supported.', self));
  }
  if (supportEndsOn === null && connectedDevice !== 'NO') {
    findings.push(
      unknown(`Until when "${name}" is supported is not known.`, `Record until when "${name}" is supported.`, self),
    );
  }
  if (overdue.length > 0) {
    findings.push(
      notMet(
        `"${name}" was not patched in time against ${listed(overdue)}, known to be exploited.`,
        `Patch "${name}" against ${listed(overdue)}.`,
        self,
      ),
    );
  }
  if (undated.length > 0) {
    findings.push(
      unknown(
        `It is not recorded by which day "${name}" is to be patched against ${listed(undated)}, known to be exploited.`,
        `Patch "${name}" against ${listed(undated)}, or record by which day that is to be done.`,
        self,
      ),
    );
  }
  return worstOf(findings);
}
