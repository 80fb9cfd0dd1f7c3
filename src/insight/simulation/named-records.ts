import type { Context } from '../../api/context.ts';
import { PublicError } from '../../input/errors.ts';
import type { Problems } from '../../input/problems.ts';
import { keyOf } from '../../registry/global-id.ts';
import type { Row } from '../../registry/records.ts';
import { type ThirdPartyRef, wordsOf } from '../../records/references.ts';
import type { SupposedLink } from '../../risk/hypothesis.ts';
import { findThirdPartyKey } from '../../records/third-party/find.ts';

/** The input and the results of reading changes. */
export interface Supposition {
  context: Context;
  loaders: Context['loaders'];
  /** Key of the simulated third party. */
  subject: string;
  /** The assessment day. Changes without a day of their own happen on it. */
  day: string;
  problems: Problems;
  /** Returns a key for a supposed record. */
  newId: () => string;
  /** Returns a supplier's current contribution, 0–1. */
  passedOn: (supplierId: string) => Promise<number>;
  lost: Set<string>;
  links: SupposedLink[];
}

/** Returns the third party that a change names, by default the simulated one. Notes a problem if there is no such one. */
export async function thirdPartyNamed(
  { context, loaders, subject, problems }: Supposition,
  ref: ThirdPartyRef | null | undefined,
  field = 'thirdParty',
): Promise<string | null> {
  if (ref == null) return subject;
  try {
    const key = await findThirdPartyKey(context, ref, field);
    if (key !== null && (await loaders.thirdParty.load(key))) return key;
    problems.add('NOT_FOUND', field, 'no such third party in this registry');
  } catch (error) {
    if (!(error instanceof PublicError)) throw error;
    problems.add('INVALID', field, error.message.replace(`${field}.`, '').replace(/\.$/, ''));
  }
  return null;
}

/** The records that changes can name. */
interface Named {
  Certification: Row<'Certification'>;
  Contract: Row<'Contract'>;
  Engagement: Row<'Engagement'>;
  Finding: Row<'Finding'>;
  Site: { id: string; thirdPartyId: string };
}

/** Returns the record that a change names by global id. Notes a problem if there is none, or it belongs to another party. */
export async function recordNamed<N extends keyof Named>(
  { loaders, problems }: Pick<Supposition, 'loaders' | 'problems'>,
  name: N,
  field: string | number,
  id: string,
  of: string | null = null,
): Promise<Named[N] | null> {
  const load: { [K in keyof Named]: (key: string) => Promise<Named[K] | null> } = {
    Certification: (key) => loaders.certification.load(key),
    Contract: (key) => loaders.contract.load(key),
    Engagement: (key) => loaders.engagement.load(key),
    Finding: (key) => loaders.finding.load(key),
    Site: (key) => loaders.site.load(key),
  };
  const key = keyOf(name, id);
  const found = key === null ? null : await load[name](key);
  if (found && (of === null || found.thirdPartyId === of)) return found;
  const words = name === 'Site' ? 'site' : wordsOf(name);
  problems.add('NOT_FOUND', [field], `no such ${words} ${of === null ? 'in this registry' : 'of this third party'}`);
  return null;
}
