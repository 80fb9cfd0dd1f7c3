import { AnswersByCategoryDocument, type ProcurementRequest } from '../../../generated/page.ts';
import { Asked } from '../../parts/asked.tsx';
import { Card } from '../../parts/card.tsx';
import { Purchase } from '../../parts/purchase.tsx';
import { words } from '../../words.ts';
import type { Party } from './party.ts';

/** May we buy? For each category that the third party is engaged for, or for everything if it is engaged for nothing. */
export function Answers({ party: { id, engagements } }: { party: Party }) {
  const categories = [...new Set(engagements.nodes.map(({ category }) => category))];
  const ref = { id };
  const requests: ProcurementRequest[] =
    categories.length === 0 ? [{ ref }] : categories.map((category) => ({ ref, category }));
  return (
    <Card span={8} title="May we buy?">
      <Asked query={AnswersByCategoryDocument} variables={{ requests }}>
        {({ procurementStatuses }) =>
          procurementStatuses.map((purchase) => (
            <Purchase
              key={purchase.category}
              title={purchase.category ? words(purchase.category) : 'Everything'}
              purchase={purchase}
              isOpen={procurementStatuses.length === 1}
            />
          ))
        }
      </Asked>
    </Card>
  );
}
