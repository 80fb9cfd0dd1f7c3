import { decisionInForce, isApproval } from '../../../records/decision/rules.ts';
import type { DossierDecision, RecordRef } from '../../../risk/engine/dossier.ts';
import type { GateFacts } from '../facts.ts';
import { listed, met, notApplicable, notMet, type Finding } from '../finding.ts';

const refOf = ({ id }: DossierDecision): RecordRef => ({ record: 'Decision', id });

/** A person has approved all that is asked about, and nobody has rejected any of it. A rejection counts first. */
export function approval({ decisions, asked, dossier, question }: GateFacts): Finding {
  const { approvals, rejections } = decisions;
  if (rejections.length > 0) {
    const until = listed(rejections.map(({ validUntil }) => validUntil));
    const remedy = 'Buy from somebody else, or have whoever rejected it revoke that.';
    return { ...notMet(`It was rejected, until ${until}.`, remedy, rejections.map(refOf)), final: true };
  }
  const missing = asked.places.filter((_, at) => approvals[at] === null);
  const relied = [...new Set(approvals.filter((one) => one !== null))];
  if (missing.length === 0) {
    return met(`It is approved, until ${listed(relied.map(({ validUntil }) => validUntil))}.`, relied.map(refOf));
  }
  const categories = listed([...new Set(missing.map(({ category }) => category))]);
  const where = missing.length < asked.places.length || missing.some(({ facilityId }) => facilityId !== null);
  const named = dossier.products.find(({ id }) => id === question.productId);
  const what = `${named ? `"${named.name}" as ` : ''}${categories}${where ? ' for every facility asked about' : ''}`;
  const waiting = decisions.idle.filter((one) => isApproval(one) && isPending(one, question.asOf));
  if (waiting.length > 0) {
    return notMet(
      `An approval for ${what} waits for a second person.`,
      'Have a second person approve the decision: not who made it, and not who asked for it.',
      waiting.map(refOf),
    );
  }
  const others = dossier.decisions.filter(isApproval);
  const ended = decisions.idle
    .filter((one) => isApproval(one) && decisionInForce(one, one.validUntil) && one.validUntil < question.asOf)
    .map(({ validUntil }) => validUntil)
    .sort()
    .at(-1);
  const message =
    others.length === 0
      ? `Nobody has approved buying ${what}.`
      : `No approval in force covers ${what}${ended === undefined ? '' : `; the last one counted until ${ended}`}.`;
  return notMet(message, `Record an approval for ${what} that holds on ${question.asOf}.`, others.map(refOf));
}

/** What was made a condition of the decisions relied on is for the buyer to keep. */
export function decisionConditions({ decisions }: GateFacts): Finding {
  const relied = [...new Set([...decisions.approvals.filter((one) => one !== null), ...decisions.relied])];
  const conditional = relied.filter(({ conditions }) => conditions.length > 0);
  if (conditional.length === 0) return notApplicable('No decision that is relied on has conditions.');
  const conditions = [...new Set(conditional.flatMap((decision) => decision.conditions))];
  const said = conditions.map(sentence).join(' ');
  return notMet(
    `It was decided under conditions: ${said}`,
    `Keep to what was decided: ${said}`,
    conditional.map(refOf),
  );
}

/** Waits for its second person, and could still be approved. */
const isPending = ({ needsSecondApprover, secondApprovedOn, revokedOn, validUntil }: DossierDecision, day: string) =>
  needsSecondApprover && secondApprovedOn === null && revokedOn === null && day <= validUntil;

const sentence = (text: string) => (/[.!?。]$/.test(text) ? text : `${text}.`);
