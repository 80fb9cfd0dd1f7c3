import { createCertification, updateCertification } from '../../../records/certification/commands.ts';
import { createContract, updateContract } from '../../../records/contract/commands.ts';
import { createEngagement, updateEngagement } from '../../../records/engagement/commands.ts';
import { type Problem, Rejected } from '../../../input/problems.ts';
import { globalId } from '../../../registry/global-id.ts';
import { createThirdParty, updateThirdParty } from '../../../records/third-party/commands.ts';
import type { Writer, Written } from '../../../registry/session.ts';
import { writeTogether } from '../../../registry/write.ts';
import { keyOfRecord } from './map.ts';
import type { ImportOptions, Plan, PlannedRecord } from './plan.ts';
import { nameOfEngagement } from './row-records.ts';

/** Commands refused something of a row, and nothing of it was written. */
export class PlanRefused extends Error {
  /** Problems of the third party, with paths in the input of its command. */
  readonly party: Problem[] = [];
  /** Problems of each other record, by `keyOfRecord`, with paths in the input of its command. */
  readonly records = new Map<string, Problem[]>();

  /** Returns all problems, those of the third party first. */
  get problems(): Problem[] {
    return [...this.party, ...[...this.records.values()].flat()];
  }
}

/**
 * Writes the third party and the other records of a row in one transaction, with the commands that clients use.
 * @returns the third party's key and the number of new log entries.
 * @throws PlanRefused with everything that the commands refuse; also if the plan has problems. Then nothing is written.
 */
export async function applyPlan(
  writer: Writer,
  { party, records, problems: known }: Plan,
  { source, dryRun }: ImportOptions,
): Promise<{ key: string; changes: number }> {
  const refused = new PlanRefused();
  const { outcome, changes } = await writeTogether(
    writer,
    async (joint) => {
      const written = await collecting(refused.party, () => writeParty(joint, party));
      const thirdParty = written && { id: globalId('ThirdParty', written.key) };
      for (const planned of records) {
        if (thirdParty === null) break;
        const problems: Problem[] = [];
        await collecting(problems, () => writeRecord(joint, planned, { thirdParty, source }));
        if (problems.length > 0) refused.records.set(keyOfRecord(planned), problems);
      }
      if (!written || known.length + refused.problems.length > 0) throw refused;
      return written;
    },
    { keep: !dryRun },
  );
  return { key: outcome.key, changes };
}

/** Runs a command. If it is rejected, collects its problems and returns null, so that other problems are found too. */
async function collecting(problems: Problem[], command: () => Promise<Written | null>): Promise<Written | null> {
  try {
    return await command();
  } catch (error) {
    if (!(error instanceof Rejected)) throw error;
    problems.push(...error.problems);
    return null;
  }
}

async function writeParty(joint: Writer, party: Plan['party']): Promise<Written> {
  if (party.held === null) return await createThirdParty(joint, party.kind, party.input);
  const { held, changes } = party;
  if (Object.keys(changes).length === 0) return { key: held.id };
  const thirdParty = { id: globalId('ThirdParty', held.id) };
  return await updateThirdParty(joint, { thirdParty, expectedVersion: held.version, ...changes });
}

/** The third party of a new record, and its source. */
interface Owner {
  thirdParty: { id: string };
  source: string;
}

async function writeRecord(joint: Writer, planned: PlannedRecord, owner: Owner): Promise<Written | null> {
  const { record, externalId, claim, held, changes } = planned;
  if (held && !changes) return null;
  const current = held && { id: globalId(record, held.id), expectedVersion: held.version };
  const origin = { ...owner, externalId };
  switch (record) {
    case 'Certification':
      return await (current
        ? updateCertification(joint, { ...current, ...changes })
        : createCertification(joint, { ...origin, ...claim }));
    case 'Engagement':
      return await (current
        ? updateEngagement(joint, { ...current, ...changes })
        : createEngagement(joint, { ...origin, ...claim, name: nameOfEngagement(claim) }));
    case 'Contract': {
      if (current) return await updateContract(joint, { ...current, ...changes });
      // Without a first day, it is unknown whether it is in force: a draft never counts as a contract in force.
      const status = claim.effectiveOn === undefined ? 'DRAFT' : 'ACTIVE';
      return await createContract(joint, { ...origin, kind: 'MASTER_SERVICES', status, ...claim });
    }
  }
}
