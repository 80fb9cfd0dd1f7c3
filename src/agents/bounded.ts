/** An answer for programs, and the same for people and models that read text. */
export interface Answer {
  structured: Record<string, unknown>;
  text: string;
}

/** An answer whose lists hold at most this many items, and whose texts at most `width` characters. */
type Shape<List extends string> = (counts: Readonly<Record<List, number>>, width: number) => Answer;

/** Each form of an answer has at most this many bytes, in UTF-8. */
export const MAX_BYTES = 2_000;
/** Lengths of quoted texts that are tried before a list gets shorter, and after that. */
const WIDTHS = [240, 160, 100];
const SHORTEST_WIDTH = 50;

const bytes = (text: string) => Buffer.byteLength(text);

/** Returns whether both forms of an answer are short enough. */
const fits = ({ structured, text }: Answer) =>
  bytes(JSON.stringify(structured)) <= MAX_BYTES && bytes(text) <= MAX_BYTES;

/**
 * Returns the fullest answer that fits. Texts get shorter first; then lists do, the last one first. `lists` says how long each
 * may be at most, the most important one first.
 */
export function bounded<List extends string>(lists: Readonly<Record<List, number>>, shape: Shape<List>): Answer {
  const counts: Record<List, number> = { ...lists };
  let answer = shape(counts, WIDTHS[0]!);
  for (const width of WIDTHS.slice(1)) {
    if (fits(answer)) return answer;
    answer = shape(counts, width);
  }
  const names = (Object.keys(lists) as List[]).reverse();
  const rounds = [
    { least: 1, width: WIDTHS.at(-1)! },
    { least: 0, width: SHORTEST_WIDTH },
  ];
  for (const { least, width } of rounds) {
    for (const name of names) {
      while (!fits(answer) && counts[name] > least) {
        counts[name]--;
        answer = shape(counts, width);
      }
    }
  }
  return answer;
}

/** The place of the rest of a shortened answer. */
export interface More {
  /** A query for the GraphQL API. */
  query: string;
  /** Address of that API. */
  at: string;
}

/** Returns the lines that are not empty, as one text. */
export const linesOf = (...lines: (string | false | null | undefined)[]): string => lines.filter(Boolean).join('\n');
