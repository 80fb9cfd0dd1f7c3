import { sql } from 'drizzle-orm';
import { attestation } from '../../../db/tables/attestation.ts';
import type { AttestationOrderField, AttestationWhere } from '../../generated/inputs.ts';
import { holds, isDayIn, isIn } from '../../registry/filters.ts';
import { instantFilters, instantOrders } from '../../registry/page/instants.ts';
import type { List } from '../../registry/page/list.ts';
import type { Origin } from '../references.ts';
import type { Writing } from '../../registry/session.ts';

const validUntil = sql`coalesce(${attestation.validUntil}, 'infinity'::date)`;
const attestedOn = sql`coalesce(${attestation.attestedOn}, '-infinity'::date)`;
const current = sql`(${attestation.supersededById} is null and ${attestation.revokedOn} is null)`;

/** Attestations as a list. */
export const attestationList: List<AttestationWhere, AttestationOrderField> = {
  name: 'attestations',
  table: attestation,
  key: attestation.id,
  orders: {
    ATTESTED_ON: { expression: attestedOn, type: 'date' },
    VALID_UNTIL: { expression: validUntil, type: 'date' },
    ...instantOrders(attestation),
  },
  defaultOrder: () => ({ field: 'ATTESTED_ON', direction: 'DESC' }),
  filters: {
    framework: isIn(attestation.framework),
    assurance: isIn(attestation.assurance),
    validUntil: isDayIn(attestation.validUntil, validUntil),
    current: holds(current),
    ...instantFilters(attestation),
  },
};

/** Returns the keys of all revisions under a source's key. */
export async function findRevisions(at: Writing, { source, externalId }: Origin): Promise<string[]> {
  const found = await at.rows<{ id: string }>(
    sql`select id from ${attestation} where source = ${source} and external_id = ${externalId}`,
  );
  return found.map(({ id }) => id);
}

/** Returns whether an attestor has made a statement about any third party other than the given one. */
export async function hasAttestedForOthers(at: Writing, attestorId: string, thirdPartyId: string): Promise<boolean> {
  const found = await at.rows(
    sql`select 1 from ${attestation} where attestor_id = ${attestorId} and third_party_id <> ${thirdPartyId} limit 1`,
  );
  return found.length > 0;
}
