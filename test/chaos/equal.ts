/** What a registry was left with is what the same calls leave one after another. */
import { isDeepStrictEqual } from 'node:util';
import { expect } from '../boot/check.ts';
import { type Answer, type Answered } from './call.ts';
import { namedAnswer, type State } from './state.ts';

/** Differences that are told; of the others only how many. */
const TOLD = 5;

/** Compares every record but those of who acts, which are not written by sync. */
export function checkSameRecords(left: State, right: State): void {
  const names = new Set([...left.records.keys(), ...right.records.keys()]);
  const different = [...names]
    .filter((name) => !name.startsWith('Principal '))
    .filter((name) => !isDeepStrictEqual(left.records.get(name), right.records.get(name)));
  const told = different
    .slice(0, TOLD)
    .map(
      (name) =>
        `\n${name}\n  at once:    ${text(left.records.get(name))}\n  in order:   ${text(right.records.get(name))}`,
    );
  expect(different.length === 0, `${different.length} of ${names.size} records differ:${told.join('')}`);
}

/** Compares what became of every item. */
export function checkSameAnswers(
  calls: readonly Answered[],
  left: State,
  answers: readonly Answer[],
  right: State,
): void {
  const different = calls.filter(
    ({ answer }, index) => !isDeepStrictEqual(namedAnswer(answer, left), namedAnswer(answers[index]!, right)),
  );
  const told = different.slice(0, TOLD).map((one) => {
    const [was, is] = [namedAnswer(one.answer, left), namedAnswer(answers[calls.indexOf(one)]!, right)] as [
      unknown[],
      unknown[],
    ];
    const index = was.findIndex((item, place) => !isDeepStrictEqual(item, is[place]));
    return `\n${one.requestId} item ${index} ${text(one.call.input.items[index])}\n  at once:    ${text(was[index])}\n  in order:   ${text(is[index])}`;
  });
  expect(
    different.length === 0,
    `${different.length} of ${calls.length} calls are answered otherwise:${told.join('')}`,
  );
}

function text(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 1500);
}
