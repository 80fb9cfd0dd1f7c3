import type { GateFacts } from '../facts.ts';
import { listed, met, notApplicable, notMet, unknown, worstOf, type Finding } from '../finding.ts';

/** The product asked about is supported, and no weakness of it that is known to be exploited is left open too long. */
export function product({ dossier, question }: GateFacts): Finding {
  const asked = dossier.products.find(({ id }) => id === question.productId);
  if (!asked) return notApplicable('No product is asked about.');
  const { name, connectedDevice, supportEndsOn, vulnerabilities } = asked;
  const self = [{ record: 'Product' as const, id: asked.id }];
  const open = vulnerabilities.filter(
    ({ knownExploited, patchedOn }) => knownExploited && (patchedOn === null || patchedOn > question.asOf),
  );
  const overdue = open.filter(({ dueOn }) => dueOn !== null && dueOn < question.asOf).map(({ cve }) => cve);
  const undated = open.filter(({ dueOn }) => dueOn === null).map(({ cve }) => cve);
  const findings = [met(`"${name}" is fit to be bought.`, self)];
  if (supportEndsOn !== null && supportEndsOn < question.asOf) {
    findings.push(notMet(`"${name}" is supported only until ${supportEndsOn}.`, 'Buy one that is supported.', self));
  }
  if (supportEndsOn === null && connectedDevice !== 'NO') {
    findings.push(
      unknown(`Until when "${name}" is supported is not known.`, `Record until when "${name}" is supported.`, self),
    );
  }
  if (overdue.length > 0) {
    findings.push(
      notMet(`${listed(overdue)} of "${name}" should have been patched.`, `Patch ${listed(overdue)}.`, self),
    );
  }
  if (undated.length > 0) {
    findings.push(
      unknown(
        `By when ${listed(undated)} of "${name}" is to be patched is not set.`,
        `Patch ${listed(undated)}, or set a day.`,
        self,
      ),
    );
  }
  return worstOf(findings);
}
