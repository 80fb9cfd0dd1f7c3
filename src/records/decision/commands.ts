import type { RiskLevel } from '../../../db/catalogue/risk-policy.ts';
import { text } from '../../input/fields.ts';
import { checkNoDuplicates, type Problems } from '../../input/problems.ts';
import { findBlockers } from '../../procurement/blockers.ts';
import { procurementPolicy, type ProcurementPolicyInForce } from '../../procurement/policy.ts';
import type { Row, WholeRecord } from '../../registry/records.ts';
import { resolveId, resolveIds, resolveThirdParty } from '../references.ts';
import { findDossiers } from '../../risk/dossier.ts';
import { assess } from '../../risk/engine/assess.ts';
import { dayNumber, isoDay } from '../../risk/engine/days.ts';
import { rankOf } from '../../risk/engine/level.ts';
import { policyInForce } from '../../risk/policy.ts';
import { createCommand, updateCommand } from '../command.ts';
import type { Writing } from '../../registry/session.ts';
import { decisionFields } from './fields.ts';
import { checkDecision, decisionState } from './rules.ts';
import { checkNotCreator, checkSecondPerson, needsSecondPerson } from './second-person.ts';

/** The columns of a decision that is neither approved by a second person nor revoked. */
const untouched = {
  secondApproverId: null,
  secondApprovedOn: null,
  revokedOn: null,
  revokedById: null,
  revocationReason: null,
};

/** Records a decision. It stays pending if it needs the approval of a second person. */
export const recordDecision = createCommand(
  {
    name: 'recordDecision',
    record: 'Decision',
    action: 'decision.write',
    fields: decisionFields,
    required: ['kind', 'reason', 'validUntil'],
    read: (fields, { problems }) => {
      checkNoDuplicates(fields.categories ?? [], (index) => ['categories', index], problems);
      return fields;
    },
  },
  async ({ transaction, input, fields, writer, problems }) => {
    const { kind, categories = [], rules = [], reason, conditions = [], validUntil } = fields;
    const validFrom = fields.validFrom ?? writer.today;
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
    const known = problems.throwIfAny({ thirdPartyId, kind, reason, validUntil });
    const decision = {
      ...untouched,
      ...content,
      ...scope,
      ...known,
      categories,
      requestedById,
      decidedById: writer.actor.principalId,
      decidedOn: writer.today,
      blockedBy: await findBlockers(transaction, {
        thirdPartyId: known.thirdPartyId,
        categories,
        facilityIds: scope.facilities.map(({ facilityId }) => facilityId),
        productIds: scope.products.map(({ productId }) => productId),
        asOf: validFrom,
      }),
    };
    return { ...decision, needsSecondApprover: needsSecondPerson(decision, policy) };
  },
);

/** Records the approval of a pending decision by a second person. */
export const approveDecision = updateCommand(
  { name: 'approveDecision', record: 'Decision', action: 'decision.write', fields: {} },
  async ({ transaction, before, writer, problems }) => {
    const state = decisionState(before, writer.today);
    if (state !== 'PENDING') problems.add('NOT_ALLOWED', 'id', `waits for no second person: it is ${state}`);
    else await checkSecondPerson(transaction, before, problems);
    return { secondApproverId: writer.actor.principalId, secondApprovedOn: writer.today };
  },
);

/** Revokes a decision from today on, or declines a pending one. It stays readable. */
export const revokeDecision = updateCommand(
  {
    name: 'revokeDecision',
    record: 'Decision',
    action: 'decision.write',
    fields: { reason: text(2000) },
    required: ['reason'],
  },
  async ({ transaction, before, fields, writer, problems }) => {
    const state = decisionState(before, writer.today);
    if (state === 'REVOKED') problems.add('NOT_ALLOWED', 'id', `was revoked on ${before.revokedOn}`);
    if (state === 'LAPSED') problems.add('NOT_ALLOWED', 'id', `lapsed: its last day was ${before.validUntil}`);
    // Revoking a rejection allows purchases again, so it needs the same check as an approval.
    if (before.kind === 'REJECTION') await checkNotCreator(transaction, before.thirdPartyId, 'id', problems);
    return { revokedOn: writer.today, revokedById: writer.actor.principalId, revocationReason: fields.reason };
  },
);

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
    problems.add('INCONSISTENT', 'requestedById', 'names you; leave it out unless another person asked for it');
  }
  return key ?? null;
}

/** Notes unknown and duplicate rules, and rules that the law forbids us to waive. */
function checkWaived(policy: ProcurementPolicyInForce, waived: readonly string[], problems: Problems): void {
  checkNoDuplicates(waived, (index) => ['rules', index], problems);
  waived.forEach((id, index) => {
    const rule = policy.rules.find((one) => one.id === id);
    if (!rule) problems.add('NOT_FOUND', ['rules', index], `unknown gate rule "${id}"; see procurementPolicy`);
    else if (rule.locked !== null)
      problems.add('NOT_ALLOWED', ['rules', index], `${id} cannot be waived: ${rule.locked}`);
  });
}

/** Returns the accepted level of risk: the given one, or today's. Notes a given level that is below today's. */
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

/** Returns the last day on which the policy allows the decision to be in force. */
function lastDayOf(
  kind: Row<'Decision'>['kind'] | undefined,
  validFrom: string,
  { approvalDays, waiverDays }: ProcurementPolicyInForce,
): string {
  const days = kind === 'WAIVER' || kind === 'RISK_ACCEPTANCE' ? waiverDays : approvalDays;
  return isoDay(dayNumber(validFrom) + days);
}
