import type { ThirdPartyQuery } from '../../../generated/page.ts';

/** A third party as the query of its view answers. */
export type Party = NonNullable<ThirdPartyQuery['thirdParty']>;
