import { approveDecision, recordDecision, revokeDecision } from '../../records/decision/commands.ts';
import {
  approveDetermination,
  recordDetermination,
  revokeDetermination,
} from '../../records/determination/commands.ts';
import { globalId } from '../../registry/global-id.ts';
import type { Writer } from '../../registry/session.ts';
import { file, type Filing, personNamed, refOf, writersFor } from './filing.ts';
import { type Ids, idOf } from './record-parties.ts';
import type { DemoDecision, DemoDetermination } from './shape.ts';
import { currentOf } from './timeline.ts';

/** The records that decisions and determinations refer to: ids by name, of screenings by list, of attestations by framework. */
export interface Subjects {
  engagementIds: Ids;
  productIds: Ids;
  screeningIds: Ids;
  attestationIds: Ids;
}

/** Records what our people established and decided about a third party: first what decisions rest on. */
export function recordDecisions(filing: Filing, subjects: Subjects): void {
  const { determinations = [], decisions = [] } = filing.party;
  for (const [index, one] of determinations.entries()) recordOneDetermination(filing, subjects, one, index);
  for (const [index, one] of decisions.entries()) recordOneDecision(filing, subjects, one, index);
}

function recordOneDetermination(
  filing: Filing,
  { engagementIds, screeningIds, attestationIds }: Subjects,
  { on, by, engagement, screening, statement, secondBy, revoked, ...fields }: DemoDetermination,
  index: number,
): void {
  const writer = writersFor(filing, `determination ${index}`);
  let id = '';
  file(filing, on, async (at) => {
    const { key } = await recordDetermination(inTheNameOf(filing, writer(at), by), {
      ...fields,
      thirdParty: refOf(filing),
      engagementId: engagement === undefined ? undefined : idOf(engagementIds, engagement),
      screeningId: screening === undefined ? undefined : idOf(screeningIds, screening),
      attestationId: statement === undefined ? undefined : idOf(attestationIds, statement),
    });
    id = globalId('Determination', key);
    if (secondBy === undefined) return;
    await approveDetermination(inTheNameOf(filing, writer(at), secondBy), { id, expectedVersion: 1 });
  });
  if (!revoked) return;
  const { reason } = revoked;
  file(filing, revoked.on, async (at) => {
    const current = await currentOf(at, 'Determination', id);
    await revokeDetermination(inTheNameOf(filing, writer(at), revoked.by), { ...current, reason });
  });
}

function recordOneDecision(
  filing: Filing,
  { productIds }: Subjects,
  { on, by, requestedBy, facilities, products, secondBy, revoked, ...fields }: DemoDecision,
  index: number,
): void {
  const writer = writersFor(filing, `decision ${index}`);
  let id = '';
  file(filing, on, async (at) => {
    const { key } = await recordDecision(inTheNameOf(filing, writer(at), by), {
      ...fields,
      thirdParty: refOf(filing),
      facilityIds: facilities?.map((code) => idOf(filing.facilityIds, code)),
      productIds: products?.map((name) => idOf(productIds, name)),
      requestedById:
        requestedBy === undefined ? undefined : globalId('Principal', personNamed(filing, requestedBy).principalId),
    });
    id = globalId('Decision', key);
    if (secondBy === undefined) return;
    await approveDecision(inTheNameOf(filing, writer(at), secondBy), { id, expectedVersion: 1 });
  });
  if (!revoked) return;
  const { reason } = revoked;
  file(filing, revoked.on, async (at) => {
    const current = await currentOf(at, 'Decision', id);
    await revokeDecision(inTheNameOf(filing, writer(at), revoked.by), { ...current, reason });
  });
}

/** Only people decide, in a role that may. */
function inTheNameOf(filing: Filing, writer: Writer, name: string): Writer {
  return { ...writer, actor: { ...personNamed(filing, name), role: 'APPROVER' } };
}
