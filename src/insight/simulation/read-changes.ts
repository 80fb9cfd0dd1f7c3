import { groupBy } from '../../registry/batch.ts';
import type { Context } from '../../api/context.ts';
import { publicError } from '../../input/errors.ts';
import type { HypotheticalChange } from '../../generated/graphql.ts';
import { Problems } from '../../input/problems.ts';
import { badUserInput } from '../../input/bad-user-input.ts';
import type { Hypothesis } from '../../risk/hypothesis.ts';
import { changeReaders, type Supposed } from './changes.ts';
import type { Supposition } from './named-records.ts';

/** At most this many changes are supposed at once. */
const MAX_CHANGES = 50;

/**
 * Reads the supposed changes of third parties on a day.
 * @throws BAD_USER_INPUT with every problem, in the message and as `problems`.
 */
export async function readChanges(
  context: Context,
  changes: readonly HypotheticalChange[],
  { subject, day }: { subject: string; day: string },
): Promise<Hypothesis> {
  if (changes.length > MAX_CHANGES) {
    const message = `changes: must have at most ${MAX_CHANGES} elements, not ${changes.length}.`;
    throw publicError('BAD_USER_INPUT', message, { field: 'changes' });
  }
  const { loaders } = context;
  const problems = new Problems([]);
  let made = 0;
  const reading: Omit<Supposition, 'problems'> = {
    context,
    loaders,
    subject,
    day,
    newId: () => supposedKey(++made),
    passedOn: async (supplierId) =>
      (await loaders.risk.load({ thirdPartyKey: supplierId, asOf: day, knownAt: null }))!.assessment.probability,
    lost: new Set(),
    links: [],
  };
  const supposed: Supposed[] = [];
  // In sequence, because edits of one dossier apply in the order of the changes.
  for (const [index, change] of changes.entries()) {
    const [kind, input] = Object.entries(change).find(([, value]) => value != null) as [string, unknown];
    const read = changeReaders[kind as keyof HypotheticalChange] as (
      input: unknown,
      reading: Supposition,
    ) => Promise<Supposed[]>;
    supposed.push(...(await read(input, { ...reading, problems: problems.at('changes', index, kind) })));
  }
  if (!problems.none) throw badUserInput(problems);
  const edits = new Map(
    [...groupBy(supposed, ({ of }) => of)].map(([key, changesOfOne]) => [key, changesOfOne.map(({ edit }) => edit)]),
  );
  return { edits, lost: reading.lost, links: reading.links };
}

/** Returns a key that no record has: a supposed record cannot be looked up as evidence. */
const supposedKey = (place: number): string => `00000000-0000-0000-0000-${String(place).padStart(12, '0')}`;
