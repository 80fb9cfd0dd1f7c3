import { approveDecision, recordDecision, revokeDecision } from '../../records/decision/commands.ts';
import { recordDetermination, revokeDetermination } from '../../records/determination/commands.ts';
import { globalId } from '../../registry/global-id.ts';
import type { Writer } from '../../registry/session.ts';
import { type Filing, personNamed, refOf, writerFor } from './filing.ts';
import { type Ids, idOf } from './record-parties.ts';
import type { DemoDecision, DemoDetermination } from './shape.ts';

/** What decisions and determinations refer to: ids by name, of screenings by list. */
export interface Subjects {
  engagementIds: Ids;
  productIds: Ids;
  screeningIds: Ids;
}

/** Records what persons of ours established and decided about a third party: first what decisions rest on. */
export async function recordDecisions(filing: Filing, subjects: Subjects): Promise<void> {
  for (const [index, determination] of (filing.party.determinations ?? []).entries()) {
    await recordOneDetermination(filing, subjects, determination, index);
  }
  for (const [index, decision] of (filing.party.decisions ?? []).entries()) {
    await recordOneDecision(filing, subjects, decision, index);
  }
}

async function recordOneDetermination(
  filing: Filing,
  { engagementIds, screeningIds }: Subjects,
  { by, engagement, screening, revoked, ...fields }: DemoDetermination,
  index: number,
): Promise<void> {
  const writer = writerFor(filing, `determination ${index}`);
  const { key } = await recordDetermination(inTheNameOf(filing, writer, by), {
    ...fields,
    thirdParty: refOf(filing),
    engagementId: engagement === undefined ? undefined : idOf(engagementIds, engagement),
    screeningId: screening === undefined ? undefined : idOf(screeningIds, screening),
  });
  if (!revoked) return;
  const current = { id: globalId('Determination', key), expectedVersion: 1 };
  await revokeDetermination(inTheNameOf(filing, writer, revoked.by), { ...current, reason: revoked.reason });
}

async function recordOneDecision(
  filing: Filing,
  { productIds }: Subjects,
  { by, requestedBy, facilities, products, secondBy, revoked, ...fields }: DemoDecision,
  index: number,
): Promise<void> {
  const writer = writerFor(filing, `decision ${index}`);
  const { key } = await recordDecision(inTheNameOf(filing, writer, by), {
    ...fields,
    thirdParty: refOf(filing),
    facilityIds: facilities?.map((code) => idOf(filing.facilityIds, code)),
    productIds: products?.map((name) => idOf(productIds, name)),
    requestedById:
      requestedBy === undefined ? undefined : globalId('Principal', personNamed(filing, requestedBy).principalId),
  });
  const id = globalId('Decision', key);
  if (secondBy !== undefined) await approveDecision(inTheNameOf(filing, writer, secondBy), { id, expectedVersion: 1 });
  if (!revoked) return;
  const expectedVersion = secondBy === undefined ? 1 : 2;
  await revokeDecision(inTheNameOf(filing, writer, revoked.by), { id, expectedVersion, reason: revoked.reason });
}

/** Persons decide, and in the role in which they may. */
function inTheNameOf(filing: Filing, writer: Writer, name: string): Writer {
  return { ...writer, actor: { ...personNamed(filing, name), role: 'APPROVER' } };
}
