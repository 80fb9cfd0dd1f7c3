import { decisionInForce, isApproval } from '../../../records/decision/rules.ts';
import type { DossierDecision, RecordRef } from '../../../risk/engine/dossier.ts';
import { listed } from '../../../risk/words.ts';
import type { GateFacts } from '../facts.ts';
import { met, notApplicable, notMet, type Finding } from '../finding.ts';
import { categoryTitles } from '../words.ts';

const refOf = ({ id }: DossierDecision): RecordRef => ({ record: 'Decision', id });

/** A person approved everything asked about, and no person rejected any of it. A rejection outweighs an approval. */
export function approval({ decisions, asked, dossier, question }: GateFacts): Finding {
  const { approvals, rejections } = decisions;
  if (rejections.length > 0) {
    const until = listed(rejections.map(({ validUntil }) => validUntil));
    const remedy = 'Buy from another vendor, or have an approver revoke the rejection.';
    return { ...notMet(`It is rejected until ${until}.`, remedy, rejections.map(refOf)), final: true };
  }
  const missing = asked.places.filter((_, index) => approvals[index] === null);
  const relied = [...new Set(approvals.filter((decision) => decision !== null))];
  if (missing.length === 0) {
    return met(`It is approved until ${listed(relied.map(({ validUntil }) => validUntil))}.`, relied.map(refOf));
  }
  const categories = listed([...new Set(missing.map(({ category }) => categoryTitles[category]))]);
  const where = missing.some(({ facilityId }) => facilityId !== null);
  const product = dossier.products.find(({ id }) => id === question.productId);
  const what = `${product ? `"${product.name}" as ` : ''}${categories}${where ? ' for every facility asked about' : ''}`;
  const waiting = decisions.idle.filter((decision) => isPending(decision, question.asOf));
  if (waiting.length > 0) {
    return notMet(
      `An approval for ${what} waits for a second person.`,
      'Have a second person approve the decision. That person must have neither made the decision nor asked for it.',
      waiting.map(refOf),
    );
  }
  const others = dossier.decisions.filter(isApproval);
  const ended = decisions.idle
    .filter((decision) => decisionInForce(decision, decision.validUntil) && decision.validUntil < question.asOf)
    .map(({ validUntil }) => validUntil)
    .sort()
    .at(-1);
  const message =
    others.length === 0
      ? `No approval for ${what} is recorded.`
      : `No approval in force covers ${what}.${ended === undefined ? '' : ` The last one was valid until ${ended}.`}`;
  return notMet(message, `Record an approval for ${what} that is valid on ${question.asOf}.`, others.map(refOf));
}

/** The buyer must meet the conditions of the decisions relied on. */
export function decisionConditions({ decisions }: GateFacts): Finding {
  const relied = [...new Set([...decisions.approvals.filter((decision) => decision !== null), ...decisions.relied])];
  const conditional = relied.filter(({ conditions }) => conditions.length > 0);
  if (conditional.length === 0) return notApplicable('The decisions relied on have no conditions.');
  const conditions = [...new Set(conditional.flatMap((decision) => decision.conditions))];
  const sentences = conditions.map(sentence).join(' ');
  return notMet(
    `The decision has conditions: ${sentences}`,
    `Meet the conditions of the decision: ${sentences}`,
    conditional.map(refOf),
  );
}

/** Waits for a second person, and can still be approved. */
const isPending = ({ needsSecondApprover, secondApprovedOn, revokedOn, validUntil }: DossierDecision, day: string) =>
  needsSecondApprover && secondApprovedOn === null && revokedOn === null && day <= validUntil;

const sentence = (text: string) => (/[.!?。]$/.test(text) ? text : `${text}.`);
