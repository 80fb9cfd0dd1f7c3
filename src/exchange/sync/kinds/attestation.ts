import { attestationFields, claimList, unknownAttestation } from '../../../records/attestation/fields.ts';
import { placeAmong } from '../../../records/attestation/revisions.ts';
import { checkAttestation, checkAttestor } from '../../../records/attestation/rules.ts';
import { documentColumnsOf, parseFields } from '../../../input/fields.ts';
import type { SyncAttestationInput } from '../../../generated/graphql.ts';
import type { Problems } from '../../../input/problems.ts';
import { keyOf } from '../../../registry/global-id.ts';
import type { WholeRecord } from '../../../registry/records.ts';
import { checkKnownCodes } from '../../../records/references.ts';
import { type Plan, unchanged } from '../proposal.ts';
import type { ItemReader } from '../item-reader.ts';
import { noSuchRecord, type Staged } from '../staged.ts';

const { source: _, externalId: __, revision: ___, ...ownFields } = attestationFields;
const documentFields = { ...ownFields, claims: claimList };

/** Reads a dated statement about controls. */
export function readAttestation(input: SyncAttestationInput, reader: ItemReader): Plan {
  const { problems, call } = reader;
  const required = ['framework', 'assurance', 'claims'] as const;
  const { document, ...fields } = parseFields(
    call.fromDocument ? documentFields : ownFields,
    input,
    problems,
    required,
  );
  if (input.thirdParty === undefined) problems.add('REQUIRED', 'thirdParty', 'must be given');
  const party = reader.party(input.thirdParty, 'thirdParty');
  const { origin } = reader.origin(input, 'Attestation');
  const attestorKey = readAttestor(input, reader);
  const codes = (fields.claims ?? []).map(({ control }) => control);
  reader.codes('controls', codes);
  return (staged, problems) => {
    const thirdPartyId = staged.party(party, problems.at('thirdParty'));
    const statement = {
      ...unknownAttestation,
      ...fields,
      ...documentColumnsOf(document),
      ...call.signature,
      ...origin,
      thirdPartyId,
      attestorId: attestorOf(attestorKey, thirdPartyId, staged, problems),
    };
    const earlier = origin ? staged.ofOrigin('Attestation', origin) : [];
    earlier.sort((a, b) => a.revision - b.revision);
    const place = placeAmong(
      earlier,
      statement,
      { revision: null, supersedes: null, versions: call.versions },
      problems,
    );
    checkAttestation(statement, call.today, problems);
    const usedCodes = codes.map((code, index) => ({ code, path: ['claims', index, 'control'] }));
    checkKnownCodes(staged.lookedUp.catalogue.controls, 'controls', usedCodes, problems);
    if (!problems.none) return null;
    if (place.unchanged) return unchanged('Attestation', place.unchanged.id);
    const { supersedes, supersededBy, revision, replaces } = place;
    const after: WholeRecord<'Attestation'> = {
      ...statement,
      id: staged.newKey('Attestation'),
      version: 1,
      createdAt: '',
      updatedAt: '',
      thirdPartyId: thirdPartyId!,
      revision,
      supersedesId: supersedes?.id ?? null,
      supersededById: supersededBy?.id ?? null,
    };
    return {
      outcome: supersedes ? 'UPDATED' : 'CREATED',
      name: 'Attestation',
      key: after.id,
      save: () => {
        staged.save('Attestation', after);
        for (const replaced of replaces) staged.save('Attestation', { ...replaced, supersededById: after.id });
      },
    };
  };
}

function readAttestor(input: SyncAttestationInput, { problems, call }: ItemReader): string | null {
  if (input.attestorId == null) return null;
  const key = keyOf('Attestor', input.attestorId);
  if (key === null) problems.add('NOT_FOUND', 'attestorId', noSuchRecord('Attestor'));
  else call.mentions.key('Attestor', key);
  return key;
}

function attestorOf(
  key: string | null,
  thirdPartyId: string | null,
  staged: Staged,
  problems: Problems,
): string | null {
  if (key === null) return null;
  const attestor = staged.get('Attestor', key);
  if (attestor) checkAttestor(attestor, thirdPartyId, problems);
  else problems.add('NOT_FOUND', 'attestorId', noSuchRecord('Attestor'));
  return key;
}
