import type { ProcurementAnswer } from '../../generated/page.ts';
import { ANSWERS } from '../words.ts';

/** An answer of the gate. */
export function Answer({ answer }: { answer: ProcurementAnswer }) {
  const { title, sign } = ANSWERS[answer];
  return (
    <span class={`answer ${answer}`}>
      <b aria-hidden="true">{sign}</b>
      {title}
    </span>
  );
}
