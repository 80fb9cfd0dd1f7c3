/** Checks that the calls at once leave the same registry as the calls in order. */
import { isDeepStrictEqual } from 'node:util';
import { expect } from '../boot/check.ts';
import { type Answer, type Answered } from './call.ts';
import { namedAnswer, type State } from './state.ts';

/** The most differences in a message. */
const MAX_EXAMPLES = 5;

/** Compares every record except principals, which sync does not write. */
export function checkSameRecords(left: State, right: State): void {
  const names = new Set([...left.records.keys(), ...right.records.keys()]);
  const different = [...names]
    .filter((name) => !name.startsWith('Principal '))
    .filter((name) => !isDeepStrictEqual(left.records.get(name), right.records.get(name)));
  const examples = different
    .slice(0, MAX_EXAMPLES)
    .map(
      (name) =>
        `\n${name}\n  at once:    ${text(left.records.get(name))}\n  in order:   ${text(right.records.get(name))}`,
    );
  expect(different.length === 0, `${different.length} of ${names.size} records differ:${examples.join('')}`);
}

/** Compares the result of every item. */
export function checkSameAnswers(
  calls: readonly Answered[],
  left: State,
  answers: readonly Answer[],
  right: State,
): void {
  const different = calls.filter(
    ({ answer }, index) => !isDeepStrictEqual(namedAnswer(answer, left), namedAnswer(answers[index]!, right)),
  );
  const examples = different.slice(0, MAX_EXAMPLES).map((each) => {
    const [was, is] = [namedAnswer(each.answer, left), namedAnswer(answers[calls.indexOf(each)]!, right)] as [
      unknown[],
      unknown[],
    ];
    const index = was.findIndex((item, place) => !isDeepStrictEqual(item, is[place]));
    return `\n${each.requestId} item ${index} ${text(each.call.input.items[index])}\n  at once:    ${text(was[index])}\n  in order:   ${text(is[index])}`;
  });
  expect(
    different.length === 0,
    `${different.length} of ${calls.length} calls have another answer:${examples.join('')}`,
  );
}

function text(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 1500);
}
