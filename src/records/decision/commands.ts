import type { RiskLevel } from '../../../db/catalogue/risk-policy.ts';
import { authorize } from '../../registry/access.ts';
import { parseFields, text } from '../../input/fields.ts';
import type { ApproveDecisionInput, RecordDecisionInput, RevokeDecisionInput } from '../../generated/graphql.ts';
import { idempotencyOf } from '../../registry/idempotency.ts';
import { checkNoDuplicates, Problems } from '../../input/problems.ts';
import { findBlockers } from '../../procurement/blockers.ts';
import { procurementPolicy, type ProcurementPolicyInForce } from '../../procurement/policy.ts';
import type { Row, WholeRecord } from '../../registry/records.ts';
import { findCurrentById, resolveId, resolveIds, resolveThirdParty } from '../../input/references.ts';
import { findDossiers } from '../../risk/dossier.ts';
import { assess } from '../../risk/engine/assess.ts';
import { dayNumber, isoDay } from '../../risk/engine/days.ts';
import { rankOf } from '../../risk/engine/level.ts';
import { policyInForce } from '../../risk/policy.ts';
import type { Writing, Writer, Written } from '../../registry/session.ts';
import { write } from '../../registry/write.ts';
import { decisionFields } from './fields.ts';
import { checkDecision, decisionState } from './rules.ts';
import { checkNotCreator, checkSecondPerson, needsSecondPerson } from './second-person.ts';

/** What nobody has done to a decision yet. */
const untouched = {
  secondApproverId: null,
  secondApprovedOn: null,
  revokedOn: null,
  revokedById: null,
  revocationReason: null,
};

/** Records a decision; one that needs a second person waits for it. Throws Rejected with every problem found. */
export async function recordDecision(writer: Writer, input: RecordDecisionInput): Promise<Written> {
  authorize(writer.actor, 'decision.write');
  const problems = new Problems();
  const fields = parseFields(decisionFields, input, problems, ['kind', 'reason', 'validUntil']);
  const { kind, categories = [], rules = [], conditions = [], validUntil } = fields;
  const validFrom = fields.validFrom ?? writer.today;
  checkNoDuplicates(categories, (index) => ['categories', index], problems);
  return write(
    writer,
    async (transaction) => {
      const policy = await procurementPolicy(transaction);
      const thirdPartyId = await resolveThirdParty(transaction, input.thirdParty, problems);
      if (thirdPartyId !== null && kind !== 'REJECTION') {
        await checkNotCreator(transaction, thirdPartyId, 'thirdParty', problems);
      }
      const scope = await resolveScope(transaction, thirdPartyId, fields, problems);
      const requestedById = await resolveRequester(transaction, input.requestedById, problems);
      checkWaived(policy, rules, problems);
      const acceptedLevel =
        kind === 'RISK_ACCEPTANCE' && thirdPartyId !== null
          ? await levelToAccept(transaction, thirdPartyId, fields.acceptedLevel ?? null, problems)
          : (fields.acceptedLevel ?? null);
      const content = { kind, rules, conditions, acceptedLevel, validFrom, validUntil };
      checkDecision(content, { today: writer.today, latest: lastDayOf(kind, validFrom, policy) }, problems);
      problems.throwIfAny();
      const asked = {
        thirdPartyId: thirdPartyId!,
        categories,
        facilityIds: scope.facilities.map(({ facilityId }) => facilityId),
        productIds: scope.products.map(({ productId }) => productId),
        asOf: validFrom,
      };
      const decision = {
        ...untouched,
        ...content,
        ...scope,
        kind: kind!,
        validUntil: validUntil!,
        thirdPartyId: thirdPartyId!,
        categories,
        reason: fields.reason!,
        requestedById,
        decidedById: writer.actor.principalId,
        decidedOn: writer.today,
        blockedBy: await findBlockers(transaction, asked),
      };
      const [created] = await transaction.create('Decision', [
        { ...decision, needsSecondApprover: needsSecondPerson(decision, policy) },
      ]);
      return { key: created!.id };
    },
    idempotencyOf('recordDecision', input, problems),
  );
}

/** Gives a decision that waits for it the agreement of a second person. Throws Rejected where it cannot be given. */
export async function approveDecision(writer: Writer, input: ApproveDecisionInput): Promise<Written> {
  authorize(writer.actor, 'decision.write');
  const problems = new Problems();
  return write(
    writer,
    async (transaction) => {
      const before = await findCurrentById(transaction, 'Decision', input, problems);
      const state = decisionState(before, writer.today);
      if (state !== 'PENDING') problems.add('NOT_ALLOWED', 'id', `waits for no second person: it is ${state}`);
      else await checkSecondPerson(transaction, before, problems);
      problems.throwIfAny();
      await transaction.update('Decision', before, {
        secondApproverId: writer.actor.principalId,
        secondApprovedOn: writer.today,
      });
      return { key: before.id };
    },
    idempotencyOf('approveDecision', input, problems),
  );
}

/** Revokes a decision from today on, or declines one that waits; it stays readable. Throws Rejected where it is over already. */
export async function revokeDecision(writer: Writer, input: RevokeDecisionInput): Promise<Written> {
  authorize(writer.actor, 'decision.write');
  const problems = new Problems();
  const { reason } = parseFields({ reason: text(2000) }, input, problems, ['reason']);
  return write(
    writer,
    async (transaction) => {
      const before = await findCurrentById(transaction, 'Decision', input, problems);
      const state = decisionState(before, writer.today);
      if (state === 'REVOKED') problems.add('NOT_ALLOWED', 'id', `was revoked on ${before.revokedOn}`);
      if (state === 'LAPSED') problems.add('NOT_ALLOWED', 'id', `lapsed: its last day was ${before.validUntil}`);
      // To lift a rejection is to let buy again.
      if (before.kind === 'REJECTION') await checkNotCreator(transaction, before.thirdPartyId, 'id', problems);
      problems.throwIfAny();
      await transaction.update('Decision', before, {
        revokedOn: writer.today,
        revokedById: writer.actor.principalId,
        revocationReason: reason!,
      });
      return { key: before.id };
    },
    idempotencyOf('revokeDecision', input, problems),
  );
}

async function resolveScope(
  transaction: Writing,
  thirdPartyId: string | null,
  { facilityIds = [], productIds = [] }: { facilityIds?: readonly string[]; productIds?: readonly string[] },
  problems: Problems,
): Promise<Pick<WholeRecord<'Decision'>, 'facilities' | 'products'>> {
  const facilities = await resolveIds(transaction, 'Facility', facilityIds, problems.at('facilityIds'));
  const products = await resolveIds(transaction, 'Product', productIds, problems.at('productIds'), thirdPartyId);
  return {
    facilities: facilities.map((facilityId) => ({ facilityId })),
    products: products.map((productId) => ({ productId })),
  };
}

async function resolveRequester(
  transaction: Writing,
  requestedById: string | null | undefined,
  problems: Problems,
): Promise<string | null> {
  const key = await resolveId(transaction, 'Principal', 'requestedById', requestedById, problems);
  if (key != null && key === transaction.writer.actor.principalId) {
    problems.add('INCONSISTENT', 'requestedById', 'names you; leave it out where nobody else asked for it');
  }
  return key ?? null;
}

/** What the law forbids to waive cannot be waived. */
function checkWaived(policy: ProcurementPolicyInForce, waived: readonly string[], problems: Problems): void {
  checkNoDuplicates(waived, (index) => ['rules', index], problems);
  waived.forEach((id, index) => {
    const rule = policy.rules.find((one) => one.id === id);
    if (!rule) problems.add('NOT_FOUND', ['rules', index], `"${id}" is no rule of the gate; see procurementPolicy`);
    else if (rule.locked !== null)
      problems.add('NOT_ALLOWED', ['rules', index], `${id} cannot be waived: ${rule.locked}`);
  });
}

/** The level that is borne: as given, or as it is today. */
async function levelToAccept(
  transaction: Writing,
  thirdPartyId: string,
  given: RiskLevel | null,
  problems: Problems,
): Promise<RiskLevel> {
  const [[dossier], { policy }] = await Promise.all([
    findDossiers(transaction, [thirdPartyId]),
    policyInForce(transaction),
  ]);
  const { level } = assess(dossier!, policy, transaction.writer.today);
  if (given !== null && rankOf(given) < rankOf(level)) {
    problems.add('INCONSISTENT', 'acceptedLevel', `would accept nothing: the level of risk is ${level} today`);
  }
  return given ?? level;
}

/** The last day that the policy lets a decision count. */
function lastDayOf(
  kind: Row<'Decision'>['kind'] | undefined,
  validFrom: string,
  { approvalDays, waiverDays }: ProcurementPolicyInForce,
): string {
  const days = kind === 'WAIVER' || kind === 'RISK_ACCEPTANCE' ? waiverDays : approvalDays;
  return isoDay(dayNumber(validFrom) + days);
}
