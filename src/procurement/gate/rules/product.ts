import { listed } from '../../../risk/words.ts';
import type { GateFacts } from '../facts.ts';
import { met, notApplicable, notMet, unknown, worstOf, type Finding } from '../finding.ts';

/** The product asked about is supported, and its known exploited vulnerabilities are patched in time. */
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
  const findings = [met(`"${name}" is supported and patched.`, self)];
  if (supportEndsOn !== null && supportEndsOn < question.asOf) {
    findings.push(notMet(`Support for "${name}" ended on ${supportEndsOn}.`, 'Buy a supported product.', self));
  }
  if (supportEndsOn === null && connectedDevice !== 'NO') {
    findings.push(
      unknown(
        `It is not recorded until when "${name}" is supported.`,
        `Record until when "${name}" is supported.`,
        self,
      ),
    );
  }
  if (overdue.length > 0) {
    findings.push(
      notMet(
        `"${name}" was not patched in time against ${listed(overdue)} (known to be exploited).`,
        `Patch "${name}" against ${listed(overdue)}.`,
        self,
      ),
    );
  }
  if (undated.length > 0) {
    findings.push(
      unknown(
        `No due date is recorded for patching "${name}" against ${listed(undated)} (known to be exploited).`,
        `Patch "${name}" against ${listed(undated)}, or record the due date of the patch.`,
        self,
      ),
    );
  }
  return worstOf(findings);
}
