import { sql } from 'drizzle-orm';
import { anyOf } from '../../../../db/query.ts';
import { supplyLink } from '../../../../db/tables/supply-link.ts';
import type { Problems } from '../../../input/problems.ts';
import { globalId } from '../../../registry/global-id.ts';
import type { RecordName, WholeRecord } from '../../../registry/records.ts';
import type { Writing } from '../../../registry/session.ts';

/** A record that a merge changes. */
export interface Moved<N extends RecordName> {
  before: WholeRecord<N>;
  after: WholeRecord<N>;
}

/** A merge in progress. */
interface Merging {
  transaction: Writing;
  intoId: string;
  fromId: string;
  conflict: (message: string) => void;
}

/** Notes contradictions between the moved records of a kind and those of the other third party. */
type Check<N extends RecordName> = (moved: readonly Moved<N>[], merging: Merging) => void | Promise<void>;

/**
 * The check of each kind; null if its records can move whatever the other third party has. Every kind is named, so that a new
 * one does not compile without a decision.
 */
const checks: { [N in RecordName]: Check<N> | null } = {
  Principal: null,
  Facility: null,
  ThirdParty: checkOwned,
  Engagement: checkAlternatives,
  Contract: null,
  Certification: null,
  Attestor: null,
  Attestation: null,
  Product: null,
  Screening: null,
  Audit: null,
  Finding: null,
  Incident: null,
  QualityRecord: null,
  SupplyLink: checkLinks,
  Determination: null,
  Decision: null,
  RequirementMapping: null,
  EvidenceDocument: null,
  WebhookSubscription: null,
  CalendarFeed: null,
  ProcurementPolicy: null,
};

/** Most contradictions of one kind that are named one by one. */
const MAX_NAMED = 20;

/** Notes everything about the moved records of a kind that only a person can resolve. */
export async function checkMoved<N extends RecordName>(
  name: N,
  moved: readonly Moved<N>[],
  merging: Omit<Merging, 'conflict'>,
  problems: Problems,
): Promise<void> {
  const messages: string[] = [];
  await checks[name]?.(moved, { ...merging, conflict: (message) => void messages.push(message) });
  for (const message of messages.slice(0, MAX_NAMED)) problems.add('INCONSISTENT', 'from', message);
  const more = messages.length - MAX_NAMED;
  if (more > 0) problems.add('INCONSISTENT', 'from', `has ${more} more problems of this kind`);
}

/** A third party that both own would have the same owner twice. */
function checkOwned(moved: readonly Moved<'ThirdParty'>[], { intoId, conflict }: Merging): void {
  for (const { after } of moved) {
    if (after.owners.filter(({ ownerId }) => ownerId === intoId).length < 2) continue;
    conflict(`owns ${named(after)} as the other does; remove one of the two owners there first, or add up the shares`);
  }
}

/** An engagement cannot have its own third party as an alternative. */
function checkAlternatives(moved: readonly Moved<'Engagement'>[], { conflict }: Merging): void {
  for (const { after } of moved) {
    if (!after.alternatives.some(({ thirdPartyId }) => thirdPartyId === after.thirdPartyId)) continue;
    const id = globalId('Engagement', after.id);
    conflict(
      `or the other is the alternative in the engagement "${after.name}" (${id}) of one of them; remove it first`,
    );
  }
}

type Link = Pick<
  WholeRecord<'SupplyLink'>,
  'id' | 'supplierId' | 'customerId' | 'supplies' | 'validFrom' | 'validTo' | 'retiredOn'
>;

/** A third party cannot supply itself, and a supply recorded for both would count twice. */
async function checkLinks(moved: readonly Moved<'SupplyLink'>[], merging: Merging): Promise<void> {
  const { conflict, intoId } = merging;
  const others = new Map<string, Link[]>();
  for (const link of await findLinksOf(moved, merging)) {
    const ends = endsOf(link);
    const known = others.get(ends);
    if (known) known.push(link);
    else others.set(ends, [link]);
  }
  for (const { after } of moved) {
    const id = globalId('SupplyLink', after.id);
    if (after.supplierId === after.customerId) {
      conflict(`and the other supply each other (${id}), and a third party cannot supply itself; keep them apart`);
      continue;
    }
    const same = others.get(endsOf(after))?.find((link) => isSame(link, after));
    if (!same) continue;
    const role = after.supplierId === intoId ? 'supplies the same to the same customer' : 'has the same supplier';
    conflict(
      `${role} as the other does: ${id} and ${globalId('SupplyLink', same.id)} would count twice; end one of them, or say what each supplies`,
    );
  }
}

/** Returns the links of the third party that remains with the other ends of the moved links. */
async function findLinksOf(
  moved: readonly Moved<'SupplyLink'>[],
  { transaction, intoId, fromId }: Merging,
): Promise<Link[]> {
  const ends = moved.flatMap(({ before }) => [before.supplierId, before.customerId]).filter((id) => id !== fromId);
  return await transaction.rows<Link>(sql`
    select id, supplier_id as "supplierId", customer_id as "customerId", supplies, valid_from as "validFrom",
      valid_to as "validTo", retired_on as "retiredOn"
    from ${supplyLink} where (supplier_id = ${intoId} and customer_id = ${anyOf(ends)})
      or (customer_id = ${intoId} and supplier_id = ${anyOf(ends)})`);
}

const endsOf = ({ supplierId, customerId }: Link) => `${supplierId} ${customerId}`;

/** Whether two links between the same ends may be one: at some time both count, and for all we know they supply the same. */
function isSame(a: Link, b: Link): boolean {
  if (a.retiredOn !== null || b.retiredOn !== null) return false;
  if (isBefore(a, b) || isBefore(b, a)) return false;
  return a.supplies === null || b.supplies === null || wordsOf(a.supplies) === wordsOf(b.supplies);
}

const isBefore = ({ validTo }: Link, { validFrom }: Link) =>
  validTo !== null && validFrom !== null && validTo < validFrom;

const wordsOf = (supplies: string) => supplies.trim().toLowerCase().replace(/\s+/g, ' ');

const named = ({ legalName, id }: WholeRecord<'ThirdParty'>) => `"${legalName}" (${globalId('ThirdParty', id)})`;
