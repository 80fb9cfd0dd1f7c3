import type { WholeRecord } from '../../registry/records.ts';

/** What an engagement is for. */
export type Category = WholeRecord<'Engagement'>['category'];

/** What is asked of the gate about one third party: by keys that exist, and a day that is one. */
export interface Question {
  /** Null: everything that it does or is planned to do for us. */
  category: Category | null;
  /** Null: those that its engagements serve. */
  facilityId: string | null;
  /** Null: none in particular. */
  productId: string | null;
  asOf: string;
}
