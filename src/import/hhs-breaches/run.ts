import type { SyncItem, ThirdPartyKind } from '../../generated/graphql.ts';
import { globalId } from '../../record/global-id.ts';
import type { Writer } from '../../write.ts';
import { findByName, type NamedParty } from '../names-on-record.ts';
import { type Reason, type Reported, reasonsOf } from '../report.ts';
import { syncItems } from '../sync-items.ts';
import type { Breach } from './row.ts';

/** Of each breach there are at most two items, and of a sync at most a thousand. */
const BATCH = 500;

interface Settings {
  dryRun: boolean;
  /** What a new third party is. */
  kind: ThirdPartyKind;
}

/** What is done about a row: an incident of a third party that is on record, or that comes with it; or why nothing is. */
type Plan = { breach: Breach; items: SyncItem[]; notes: string[] } | { breach: Breach; reported: Reported };

/** Records each breach as an incident of the third party of that name; of a business associate that is not on record, it too. */
export async function* importBreaches(
  writer: Writer,
  breaches: readonly Breach[],
  { dryRun, kind }: Settings,
): AsyncGenerator<Reported> {
  const onRecord = await findByName(writer.database, new Set(breaches.map(({ comparedName }) => comparedName)));
  const created = new Set<string>();
  const byKey = new Map<string, Breach>();
  for (let start = 0; start < breaches.length; start += BATCH) {
    // What a dry run creates is gone after the batch.
    if (dryRun) created.clear();
    const plans = breaches.slice(start, start + BATCH).map((breach): Plan => {
      const reason = breach.reasons.length === 0 ? conflictOf(breach, byKey, onRecord) : null;
      const reasons = reason === null ? breach.reasons : [reason];
      if (reasons.length > 0) return { breach, reported: reportedOf(breach, 'REJECTED', { reasons }) };
      const [party] = onRecord.get(breach.comparedName) ?? [];
      if (!party && !breach.isBusinessAssociate) {
        return {
          breach,
          reported: reportedOf(breach, 'SKIPPED', { notes: ['no business associate, and not on record'] }),
        };
      }
      const isNew = !party && !created.has(breach.comparedName);
      created.add(breach.comparedName);
      const newParty = { thirdParty: { externalId: breach.comparedName, kind, legalName: breach.name, country: 'US' } };
      return {
        breach,
        items: [...(isNew ? [newParty] : []), { incident: incidentOf(breach, party) }],
        notes: isNew ? [`third party created, as a prospect`] : [],
      };
    });
    const outcomes = await syncItems(
      writer,
      plans.flatMap((plan) => ('items' in plan ? plan.items : [])),
      { dryRun },
    );
    for (const plan of plans) {
      if ('reported' in plan) yield plan.reported;
      else yield toldBy(plan, outcomes.splice(0, plan.items.length), onRecord, dryRun);
    }
  }
}

/** What keeps a row from being brought in, seen beside the other rows and the registry. */
function conflictOf(
  breach: Breach,
  byKey: Map<string, Breach>,
  onRecord: ReadonlyMap<string, NamedParty[]>,
): Reason | null {
  const earlier = byKey.get(breach.externalId);
  if (earlier && (earlier.title !== breach.title || earlier.peopleAffected !== breach.peopleAffected)) {
    const message = `row ${earlier.row} is about the same name and day and says something else; record one of them by hand`;
    return { code: 'DUPLICATE', field: '', message };
  }
  if (!earlier) byKey.set(breach.externalId, breach);
  const parties = onRecord.get(breach.comparedName) ?? [];
  if (parties.length < 2) return null;
  const names = parties.map(({ id, legalName }) => `"${legalName}" (${globalId('ThirdParty', id)})`).join(', ');
  const message = `several third parties on record carry this name: ${names}; record the incident by hand`;
  return { code: 'INCONSISTENT', field: 'Name of Covered Entity', message };
}

/** When it happened, was discovered and told to us the file does not say: unknown. */
function incidentOf({ comparedName, externalId, title, severity, peopleAffected }: Breach, party?: NamedParty) {
  const thirdParty = party ? { id: globalId('ThirdParty', party.id) } : { external: { externalId: comparedName } };
  return { externalId, thirdParty, kind: 'BREACH' as const, severity, title, peopleAffected };
}

function toldBy(
  { breach, notes }: { breach: Breach; notes: string[] },
  outcomes: Awaited<ReturnType<typeof syncItems>>,
  onRecord: ReadonlyMap<string, NamedParty[]>,
  dryRun: boolean,
): Reported {
  const incident = outcomes.at(-1)!;
  // Why a third party was rejected says more than that it is not there.
  const [rejected] = outcomes.filter(({ outcome }) => outcome === 'REJECTED');
  if (rejected) return reportedOf(breach, 'REJECTED', { reasons: reasonsOf(rejected.problems, 4) });
  const [party] = onRecord.get(breach.comparedName) ?? [];
  if (party) notes = [...notes, `of "${party.legalName}"`];
  const ids = outcomes.flatMap(({ outcome, record }) =>
    record && !(dryRun && outcome === 'CREATED') ? [globalId(record.name, record.key)] : [],
  );
  return reportedOf(breach, incident.outcome, { ids, notes });
}

function reportedOf({ row, line, name }: Breach, outcome: string, more: Partial<Reported>): Reported {
  return { row, line, name, outcome, ids: [], notes: [], reasons: [], ...more };
}
