import type { WholeRecord } from '../../registry/records.ts';

/** A category of engagements. */
export type Category = WholeRecord<'Engagement'>['category'];

/** A question to the gate about one third party. Its keys exist, and its day is valid. */
export interface Question {
  /** Null: all active and planned engagements. */
  category: Category | null;
  /** Null: the facilities that its engagements serve. */
  facilityId: string | null;
  /** Null: no particular product. */
  productId: string | null;
  asOf: string;
}
