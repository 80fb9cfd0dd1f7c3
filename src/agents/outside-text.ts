/** Marks around text of records. The text itself cannot contain them. */
const OPEN = '⟦';
const CLOSE = '⟧';
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Characters that a reader does not see, or that change how the text around them reads. They can hide instructions. */
const UNSEEN = /[\p{Cf}\p{Co}\p{Cn}\p{Variation_Selector}]+/gu;

/**
 * Returns text of records, on one line of at most `width` characters, between marks: vendors and documents write it, so it is
 * data and never an instruction.
 */
export function quoted(text: string, width: number): string {
  const line = text
    .toWellFormed()
    .replaceAll(OPEN, '[')
    .replaceAll(CLOSE, ']')
    .replaceAll(BREAKS, ' ')
    .replaceAll(UNSEEN, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const characters = [...line];
  const shown = characters.length <= width ? line : `${characters.slice(0, width - 1).join('')}…`;
  return `${OPEN}${shown}${CLOSE}`;
}

/** Returns a text that an agent copied from an answer, without the marks. */
export function unquoted(text: string): string {
  const trimmed = text.trim();
  return trimmed.startsWith(OPEN) && trimmed.endsWith(CLOSE) ? trimmed.slice(1, -1).trim() : trimmed;
}
