import { kinds, type ListName } from '../../records/kinds.ts';
import { recordNames } from '../../registry/records.ts';

/** Lists that together have each exported record once, in an order that an import can load. */
export const wholeRegistry: readonly ListName[] = recordNames.flatMap((name) => {
  const { list, exported } = kinds[name];
  return list !== null && exported ? [list.name] : [];
});

/** A list of records that can be exported. */
export type RecordListName = ListName | 'vendors' | 'suppliers' | 'partnerLabs';

/** The list of expirations. Its rows are not records. */
export const EXPIRATIONS = 'expirations';

/** Names of all lists that can be exported. */
export const exportedLists: readonly string[] = [
  'thirdParties',
  'vendors',
  'suppliers',
  'partnerLabs',
  ...wholeRegistry.filter((list) => list !== 'thirdParties'),
  EXPIRATIONS,
];
