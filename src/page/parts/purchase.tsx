import type { PurchaseFragment } from '../../generated/page.ts';
import { thirdPartyAt } from '../address.ts';
import * as format from '../format.ts';
import { words } from '../words.ts';
import { Answer } from './answer.tsx';
import { Citations } from './citations.tsx';

/** An answer of the gate to one question; opened, it shows the reasons, the remedies and the alternatives. */
export function Purchase(properties: {
  title: string;
  purchase: PurchaseFragment;
  isOpen: boolean;
  /** The address of the third party; left out in its own view. */
  href?: string | undefined;
}) {
  const { title, purchase, isOpen, href } = properties;
  const { answer, holdsUntil, reasons, alternatives } = purchase;
  return (
    <details class="status" open={isOpen}>
      <summary>
        {title} <Answer answer={answer} />{' '}
        <span class="soft">
          until {format.day(holdsUntil)} · {format.count(reasons.length)} {reasons.length === 1 ? 'reason' : 'reasons'}
        </span>
      </summary>
      {href && (
        <p>
          <a href={href}>{title}</a>
        </p>
      )}
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
          The answer is yes for:{' '}
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
