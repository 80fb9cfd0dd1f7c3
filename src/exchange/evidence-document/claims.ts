import type { SyncControlClaimInput } from '../../generated/graphql.ts';
import { type ClaimStatus, joined, type Note, type RequirementClaim, type Statement } from './extract.ts';
import { combinedStatus, type MappedControl, meaningOf, type RequirementMap } from './requirements.ts';

/** The control claims of a statement, by the framework it was measured against. */
export type ClaimsByFramework = Map<string, SyncControlClaimInput[]>;

/** Turns the requirement claims of a statement into control claims. Adds a note for each that cannot be turned into one. */
export function claimsOf(statement: Statement, requirements: RequirementMap, notes: Note[]): ClaimsByFramework {
  const byFramework = new Map<string, Map<string, ControlStatus[]>>();
  for (const claim of statement.claims) {
    const framework = requirements.frameworkOf(claim.standard);
    const controls = requirements.controlsOf(claim);
    if (framework === null || controls.length === 0) {
      if (!isOpen(claim)) notes.push(unmapped(claim));
      continue;
    }
    const byControl = byFramework.get(framework) ?? new Map<string, ControlStatus[]>();
    byFramework.set(framework, byControl);
    for (const mapped of controls) {
      const status = statusOf(claim, mapped);
      const refusal = isOpen(claim) ? null : refusalOf(claim, status);
      if (refusal !== null) notes.push({ code: 'NOT_STATED', path: claim.path, message: refusal });
      const known = refusal === null ? status : null;
      byControl.set(mapped.control, [...(byControl.get(mapped.control) ?? []), { claim, status: known }]);
    }
  }
  return new Map(
    [...byFramework].map(([framework, byControl]) => [
      framework,
      [...byControl].flatMap(([control, statuses]) => claimOf(control, statuses, notes) ?? []),
    ]),
  );
}

/** The status that one requirement claim gives to a control; null if it is unknown. */
interface ControlStatus {
  claim: RequirementClaim;
  status: ClaimStatus | null;
}

/** Returns whether a document leaves a requirement open. Its reader has noted that. */
const isOpen = ({ says }: RequirementClaim) => ('answer' in says ? says.answer : says.status) === null;

function statusOf({ says }: RequirementClaim, mapped: MappedControl): ClaimStatus | null {
  if (!('answer' in says)) return says.status;
  return says.answer === null ? null : meaningOf(says.answer, mapped);
}

/** Returns the claim about a control, or null if the document says nothing about it. */
function claimOf(control: string, statuses: readonly ControlStatus[], notes: Note[]): SyncControlClaimInput | null {
  const status = combinedStatus(statuses.map((each) => each.status));
  if (new Set(statuses.map((each) => each.status)).size > 1) {
    const differing = statuses.map(({ claim, status: each }) => `"${claim.requirement}" is ${each ?? 'unknown'}`);
    const counts = status === null ? 'is not claimed' : `counts as ${status}`;
    const message = `${control} ${counts} because its requirements differ: ${differing.join(', ')}`;
    notes.push({ code: 'CONTRADICTED', path: statuses[0]!.claim.path, message });
  }
  if (status === null) return null;
  return {
    control,
    status,
    justification: status === 'NOT_APPLICABLE' ? joined(statuses.map(({ claim }) => claim.justification)) : null,
    note: joined(statuses.map(({ claim }) => `${claim.requirement}${claim.note === null ? '' : `: ${claim.note}`}`)),
  };
}

function refusalOf({ requirement, says, justification }: RequirementClaim, status: ClaimStatus | null): string | null {
  if (status === null) {
    return `unknown answer ${JSON.stringify('answer' in says ? says.answer : '')} to "${requirement}": say what it means in a mapping`;
  }
  if (status !== 'NOT_APPLICABLE' || justification !== null) return null;
  return `"${requirement}" is marked as not applicable without a reason, so it counts as unknown`;
}

function unmapped({ standard, requirement, path }: RequirementClaim): Note {
  const standardName = standard === null ? 'a standard that the document does not define' : `"${standard}"`;
  const remedy =
    standard === null
      ? 'ingest the standard for the same third party first, or give the framework and a RequirementMapping for it'
      : `record a RequirementMapping for ${standardName}`;
  return {
    code: 'NOT_MAPPED',
    path,
    message: `requirement "${requirement}" of ${standardName} maps to no known control: ${remedy}`,
  };
}
