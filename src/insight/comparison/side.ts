import type { ProcurementRule } from '../../procurement/policy.ts';
import type { View, Views } from '../../risk/views.ts';

/** One side of a comparison: a view of third parties. */
export interface Side {
  views: Views;
  view: View;
  /** The rules of the gate; absent: the rules in force at the view's instant. */
  rules?: readonly ProcurementRule[];
}
