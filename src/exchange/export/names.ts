import { kinds, type ListName } from '../../records/kinds.ts';
import { recordNames } from '../../registry/records.ts';

/** Lists that hold each record once, in an order in which an import can load them. */
export const wholeRegistry: readonly ListName[] = recordNames.flatMap((name) => {
  const { list, exported } = kinds[name];
  return list !== null && exported ? [list.name] : [];
});

/** A list of records that can be exported. */
export type RecordListName = ListName | 'vendors' | 'suppliers' | 'partnerLabs';

/** The list of what ends soon. Its rows are not records. */
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
