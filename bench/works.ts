import type { Work } from './work.ts';
import { assessing } from './works/assess.ts';
import { feeding } from './works/feed.ts';
import { traveling } from './works/network.ts';
import { procuring } from './works/procurement.ts';
import { questioning } from './works/questions.ts';
import { reassessing } from './works/reassess.ts';
import { syncing } from './works/sync.ts';
import { writing } from './works/write.ts';

/** All measurements without a client, in the order of the table. */
export const works: readonly Work[] = [
  assessing,
  procuring,
  reassessing,
  writing,
  syncing,
  feeding,
  traveling,
  questioning,
];
