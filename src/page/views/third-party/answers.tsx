import { AnswersByCategoryDocument, type AnswersByCategoryQuery } from '../../../generated/page.ts';
import { thirdPartyAt } from '../../address.ts';
import * as format from '../../format.ts';
import { Answer } from '../../parts/answer.tsx';
import { Asked } from '../../parts/asked.tsx';
import { Card } from '../../parts/card.tsx';
import { Citations } from '../../parts/citations.tsx';
import { words } from '../../words.ts';
import type { Party } from './party.ts';

type Status = Omit<AnswersByCategoryQuery['procurementStatuses'][number], 'alternatives'> &
  Partial<Pick<AnswersByCategoryQuery['procurementStatuses'][number], 'alternatives'>>;

/** May we buy? For each category that the third party is engaged for, or for everything if it is engaged for nothing. */
export function Answers({ party }: { party: Party }) {
  const categories = [...new Set(party.engagements.nodes.map(({ category }) => category))];
  return (
    <Card span={8} title="May we buy?">
      {categories.length === 0 ? (
        <StatusOf status={{ ...party.procurementStatus, category: null }} isOpen />
      ) : (
        <Asked
          query={AnswersByCategoryDocument}
          variables={{ requests: categories.map((category) => ({ ref: { id: party.id }, category })) }}
        >
          {({ procurementStatuses }) =>
            procurementStatuses.map((status) => (
              <StatusOf key={status.category} status={status} isOpen={procurementStatuses.length === 1} />
            ))
          }
        </Asked>
      )}
    </Card>
  );
}

function StatusOf({ status, isOpen }: { status: Status; isOpen: boolean }) {
  const { category, answer, holdsUntil, reasons, alternatives = [] } = status;
  return (
    <details class="status" open={isOpen}>
      <summary>
        {category ? words(category) : 'Everything'} <Answer answer={answer} />{' '}
        <span class="soft">
          until {format.day(holdsUntil)} · {format.count(reasons.length)} {reasons.length === 1 ? 'reason' : 'reasons'}
        </span>
      </summary>
      <ol>
        {reasons.map(({ rule, effect, message, remedy, citations }) => (
          <li key={rule.id}>
            <b>{rule.title}</b>
            {effect && <span class="soft"> {words(effect)}</span>}
            <br />
            {message}
            {remedy && (
              <>
                <br />
                <b>Remedy:</b> {remedy}
              </>
            )}{' '}
            <Citations citations={citations} />
          </li>
        ))}
      </ol>
      {alternatives.length > 0 && (
        <p>
          Others that may be bought from:{' '}
          {alternatives.map(({ thirdParty }, index) => (
            <span key={thirdParty.id}>
              {index > 0 && ', '}
              <a href={thirdPartyAt(thirdParty.id)}>{thirdParty.legalName}</a>
            </span>
          ))}
        </p>
      )}
    </details>
  );
}
