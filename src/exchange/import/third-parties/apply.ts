import { createCertification, updateCertification } from '../../../records/certification/commands.ts';
import { type Problem, Rejected } from '../../../input/problems.ts';
import { globalId } from '../../../registry/global-id.ts';
import { createThirdParty, updateThirdParty } from '../../../records/third-party/commands.ts';
import type { Writer, Written } from '../../../registry/session.ts';
import { writeTogether } from '../../../registry/write.ts';
import type { ImportedCertification } from './map.ts';
import type { ImportOptions, Plan, PlannedCertification } from './plan.ts';

/** Commands refused something of a row, and nothing of it was written. */
export class PlanRefused extends Error {
  /** Problems of the third party, with paths in the input of its command. */
  readonly party: Problem[] = [];
  /** Problems of each certification, with paths in the input of its command. */
  readonly certifications = new Map<ImportedCertification, Problem[]>();

  /** Returns all problems, those of the third party first. */
  get problems(): Problem[] {
    return [...this.party, ...[...this.certifications.values()].flat()];
  }
}

/**
 * Writes the third party and certifications of a row in one transaction, with the commands that clients use.
 * @returns the third party's key and the number of new log entries.
 * @throws PlanRefused with everything that the commands refuse; also if the plan has problems. Then nothing is written.
 */
export async function applyPlan(
  writer: Writer,
  { party, certifications, problems: known }: Plan,
  { source, dryRun }: ImportOptions,
): Promise<{ key: string; changes: number }> {
  const refused = new PlanRefused();
  const { outcome, changes } = await writeTogether(
    writer,
    async (joint) => {
      const written = await collecting(refused.party, () => writeParty(joint, party));
      const thirdParty = written && { id: globalId('ThirdParty', written.key) };
      for (const planned of thirdParty ? certifications : []) {
        const problems: Problem[] = [];
        await collecting(problems, () => writeCertification(joint, planned, thirdParty!, source));
        if (problems.length > 0) refused.certifications.set(planned.claim, problems);
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

async function writeCertification(
  joint: Writer,
  { claim, held, changes }: PlannedCertification,
  thirdParty: { id: string },
  source: string,
): Promise<Written | null> {
  if (!held) return await createCertification(joint, { thirdParty, source, ...claim });
  if (!changes) return null;
  const current = { id: globalId('Certification', held.id), expectedVersion: held.version };
  return await updateCertification(joint, { ...current, ...changes });
}
