import type { SyncItem, SyncThirdPartyRef, ThirdPartyKind } from '../../../generated/graphql.ts';
import { globalId } from '../../../registry/global-id.ts';
import type { Writer } from '../../../registry/session.ts';
import { findByName, type NamedParty } from '../names-on-record.ts';
import { type Reason, type Reported, reasonsOf } from '../report.ts';
import { ABOVE_FIELD, type ItemOutcome } from '../../sync/apply.ts';
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
type Plan = { breach: Breach; items: SyncItem[]; notes: string[] } | { reported: Reported };

/** Records each breach as an incident of the third party of that name; of a business associate that is not on record, it too. */
export async function* importBreaches(
  writer: Writer,
  breaches: readonly Breach[],
  settings: Settings,
): AsyncGenerator<Reported> {
  const onRecord = await findByName(writer.database, new Set(breaches.map(({ comparedName }) => comparedName)));
  const planning = new Planning(onRecord, settings);
  for (let start = 0; start < breaches.length; start += BATCH) {
    const plans = planning.of(breaches.slice(start, start + BATCH));
    const items = plans.flatMap((plan) => ('items' in plan ? plan.items : []));
    const outcomes = await syncItems(writer, items, settings);
    for (const plan of plans) {
      if ('reported' in plan) yield plan.reported;
      else yield toldBy(plan, outcomes.splice(0, plan.items.length), settings);
    }
  }
}

/** Decides row by row, beside the registry and the rows before. */
class Planning {
  readonly #onRecord: ReadonlyMap<string, NamedParty[]>;
  readonly #settings: Settings;
  /** The first row under each key. */
  readonly #byKey = new Map<string, Breach>();
  /** Names of the third parties that earlier rows brought. */
  readonly #brought = new Set<string>();

  constructor(onRecord: ReadonlyMap<string, NamedParty[]>, settings: Settings) {
    this.#onRecord = onRecord;
    this.#settings = settings;
  }

  /** What is done about rows that are written together. */
  of(breaches: readonly Breach[]): Plan[] {
    // What a dry run creates is gone after the batch.
    if (this.#settings.dryRun) this.#brought.clear();
    return breaches.map((breach) => this.#planOf(breach));
  }

  #planOf(breach: Breach): Plan {
    const reasons = breach.reasons.length > 0 ? breach.reasons : this.#conflictsOf(breach);
    if (reasons.length > 0) return { reported: reportedOf(breach, 'REJECTED', { reasons }) };
    const { comparedName, name, isBusinessAssociate } = breach;
    const [party] = this.#onRecord.get(comparedName) ?? [];
    if (party) {
      const thirdParty = { id: globalId('ThirdParty', party.id) };
      return { breach, items: [incidentOf(breach, thirdParty)], notes: [`recorded for "${party.legalName}"`] };
    }
    if (!isBusinessAssociate) {
      const notes = ['not a business associate and not on record'];
      return { reported: reportedOf(breach, 'SKIPPED', { notes }) };
    }
    const incident = incidentOf(breach, { external: { externalId: comparedName } });
    if (this.#brought.has(comparedName)) return { breach, items: [incident], notes: [] };
    this.#brought.add(comparedName);
    const thirdParty = { externalId: comparedName, kind: this.#settings.kind, legalName: name, country: 'US' };
    return { breach, items: [{ thirdParty }, incident], notes: ['third party created as a prospect'] };
  }

  /** What keeps a row from being brought in, seen beside the other rows and the registry. */
  #conflictsOf(breach: Breach): Reason[] {
    const earlier = this.#byKey.get(breach.externalId);
    if (earlier && (earlier.title !== breach.title || earlier.peopleAffected !== breach.peopleAffected)) {
      const message = `row ${earlier.row} has the same name and day but different details; record one of them by hand`;
      return [{ code: 'DUPLICATE', field: '', message }];
    }
    if (!earlier) this.#byKey.set(breach.externalId, breach);
    const parties = this.#onRecord.get(breach.comparedName) ?? [];
    if (parties.length < 2) return [];
    const names = parties.map(({ id, legalName }) => `"${legalName}" (${globalId('ThirdParty', id)})`).join(', ');
    const message = `several third parties on record have this name: ${names}; record the incident by hand`;
    return [{ code: 'INCONSISTENT', field: 'Name of Covered Entity', message }];
  }
}

/** When it happened, was discovered and told to us the file does not say: unknown. */
function incidentOf({ externalId, title, severity, peopleAffected }: Breach, thirdParty: SyncThirdPartyRef): SyncItem {
  return { incident: { externalId, thirdParty, kind: 'BREACH', severity, title, peopleAffected } };
}

function toldBy(
  { breach, notes }: { breach: Breach; notes: string[] },
  outcomes: readonly ItemOutcome[],
  { dryRun }: Settings,
): Reported {
  // Why a third party was rejected says more than that it is not there.
  const rejected = outcomes.find(({ outcome }) => outcome === 'REJECTED');
  if (rejected) return reportedOf(breach, 'REJECTED', { reasons: reasonsOf(rejected.problems, ABOVE_FIELD) });
  const ids = outcomes.flatMap(({ outcome, record }) =>
    record && !(dryRun && outcome === 'CREATED') ? [globalId(record.name, record.key)] : [],
  );
  return reportedOf(breach, outcomes.at(-1)!.outcome, { ids, notes });
}

function reportedOf({ row, line, name }: Breach, outcome: string, more: Partial<Reported>): Reported {
  return { row, line, name, outcome, ids: [], notes: [], reasons: [], ...more };
}
