import { sql } from 'drizzle-orm';
import { attestation } from '../../../db/tables/attestation.ts';
import { type DateFilter, Filter, type InFilter } from '../../registry/filters.ts';
import type { List } from '../../registry/page/list.ts';
import type { Origin } from '../../input/references.ts';
import type { Writing } from '../../registry/session.ts';

/** Which attestations a list holds. */
export interface AttestationWhere {
  framework?: InFilter<string> | null;
  assurance?: InFilter<string> | null;
  current?: boolean | null;
  validUntil?: DateFilter | null;
}

const validUntil = sql`coalesce(${attestation.validUntil}, 'infinity'::date)`;
const attestedOn = sql`coalesce(${attestation.attestedOn}, '-infinity'::date)`;
const current = sql`(${attestation.supersededById} is null and ${attestation.revokedOn} is null)`;

/** Attestations as a list. */
export const attestationList: List<AttestationWhere> = {
  name: 'attestations',
  table: attestation,
  key: attestation.id,
  orders: {
    ATTESTED_ON: { expression: attestedOn, type: 'date' },
    VALID_UNTIL: { expression: validUntil, type: 'date' },
  },
  defaultOrder: () => ({ field: 'ATTESTED_ON', direction: 'DESC' }),
  select: (where) => {
    const filter = new Filter()
      .in('framework', attestation.framework, where.framework)
      .in('assurance', attestation.assurance, where.assurance)
      .date('validUntil', attestation.validUntil, validUntil, where.validUntil);
    if (where.current != null) filter.conditions.push(where.current ? current : sql`not ${current}`);
    return filter.selection;
  },
};

/** Keys of all revisions under a source's key. */
export async function findRevisions(at: Writing, { source, externalId }: Origin): Promise<string[]> {
  const found = await at.rows<{ id: string }>(
    sql`select id from ${attestation} where source = ${source} and external_id = ${externalId}`,
  );
  return found.map(({ id }) => id);
}

/** Whether an attestor has spoken of anybody but one third party. */
export async function hasAttestedForOthers(at: Writing, attestorId: string, thirdPartyId: string): Promise<boolean> {
  const found = await at.rows(
    sql`select 1 from ${attestation} where attestor_id = ${attestorId} and third_party_id <> ${thirdPartyId} limit 1`,
  );
  return found.length > 0;
}
