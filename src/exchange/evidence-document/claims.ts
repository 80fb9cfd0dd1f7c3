import type { SyncControlClaimInput } from '../../generated/graphql.ts';
import { type ClaimStatus, joined, type Note, type RequirementClaim, type Statement } from './extract.ts';
import { meaningOf, type RequirementMap, together } from './requirements.ts';

/** What a statement says of our controls, by the framework it was measured against. */
export type ClaimsByFramework = Map<string, SyncControlClaimInput[]>;

/** Turns what a statement says of requirements into claims about controls; whatever cannot be is noted. */
export function claimsOf(statement: Statement, requirements: RequirementMap, notes: Note[]): ClaimsByFramework {
  const found = new Map<string, Map<string, Said[]>>();
  for (const claim of statement.claims) {
    const framework = requirements.frameworkOf(claim.standard);
    const controls = requirements.controlsOf(claim);
    if (framework === null || controls.length === 0) {
      notes.push(unmapped(claim));
      continue;
    }
    const ofFramework = found.get(framework) ?? new Map<string, Said[]>();
    found.set(framework, ofFramework);
    for (const mapped of controls) {
      const status = 'answer' in claim.says ? meaningOf(claim.says.answer, mapped) : claim.says.status;
      const refusal = refusalOf(claim, status);
      if (refusal !== null) notes.push({ code: 'NOT_STATED', path: claim.path, message: refusal });
      else if (status !== null)
        ofFramework.set(mapped.control, [...(ofFramework.get(mapped.control) ?? []), { claim, status }]);
    }
  }
  return new Map(
    [...found].map(([framework, controls]) => [
      framework,
      [...controls].map(([control, said]) => claimOf(control, said, notes)),
    ]),
  );
}

/** What one requirement says of a control. */
interface Said {
  claim: RequirementClaim;
  status: ClaimStatus;
}

function claimOf(control: string, said: readonly Said[], notes: Note[]): SyncControlClaimInput {
  const status = together(said.map((one) => one.status));
  if (new Set(said.map((one) => one.status)).size > 1) {
    const differing = said.map(({ claim, status: each }) => `"${claim.requirement}" is ${each}`).join(', ');
    const message = `${control} counts as ${status} because its requirements differ: ${differing}`;
    notes.push({ code: 'CONTRADICTED', path: said[0]!.claim.path, message });
  }
  return {
    control,
    status,
    justification: status === 'NOT_APPLICABLE' ? joined(said.map(({ claim }) => claim.justification)) : null,
    note: joined(said.map(({ claim }) => `${claim.requirement}${claim.note === null ? '' : `: ${claim.note}`}`)),
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
  const of = standard === null ? 'a standard that the document does not define' : `"${standard}"`;
  const remedy =
    standard === null
      ? 'ingest the standard for the same third party first, or give the framework and a RequirementMapping for it'
      : `record a RequirementMapping for ${of}`;
  return {
    code: 'NOT_MAPPED',
    path,
    message: `requirement "${requirement}" of ${of} maps to no known control: ${remedy}`,
  };
}
