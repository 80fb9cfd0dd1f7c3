/** Texts that lists add to a name and that are not part of it. */
const TAILS = [
  // The US Department of State ends names with `; and any successor, sub-unit, or subsidiary thereof`.
  /[;,]\s*(?:and|or|including)\s+(?:any|all|its|their)\b.*\b(?:successors?|sub-?units?|subsidiar(?:y|ies)|affiliates?)\b.*$/i,
  /^(?:and|or)\s+any\b.*\b(?:successors?|sub-?units?|subsidiar(?:y|ies)|affiliates?)\b.*$/i,
  /\s+(?:and|or|including)\s+(?:any|its|their)\b.*\b(?:successors?|sub-?units?|subsidiar(?:y|ies)|affiliates?)\b.*$/i,
  /\(?\bthe following (?:\w+ )?(?:alias(?:es)?|names?|addresses)\b.*$/i,
];

/** Words between two names of the same party. */
const BETWEEN_NAMES =
  /[\s,;(]*(?:(?<![\p{L}\p{N}])(?:a\.?\s?k\.?\s?a\.?|f\.?\s?k\.?\s?a\.?|n\.?\s?k\.?\s?a\.?|d\s?\/\s?b\s?\/\s?a|d\.\s?b\.\s?a\.?|dba|a\/k\/a|f\/k\/a|t\/a|also known as|formerly known as|formerly|now known as|doing business as|trading as|operating as)(?![\p{L}\p{N}]))[\s:,."']*/giu;

/** Separates the parts of a cell, so that no name can contain it. */
const SEPARATOR = '\u0000';

/**
 * Returns all names in a cell that has one name and perhaps others: "Kestrella Labs, Inc. d/b/a OneDigitella" has two. The
 * first is the name, the others are aliases. Texts that lists add after a name are left out, so the result can be empty.
 */
export function namesIn(cell: string): string[] {
  const whole = cell.trim();
  const withoutTails = TAILS.reduce((text, tail) => text.replace(tail, ''), whole);
  const parts = withoutTails
    .replaceAll(BETWEEN_NAMES, (match, offset: number) => (offset === 0 ? match : SEPARATOR))
    .split(SEPARATOR)
    .map((part) => part.replace(/^and\s+(?=\S)/i, '').replace(/[\s,;:]+$/, ''))
    .map((part) => (part.includes('(') ? part : part.replace(/\)+$/, '')).trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  return [...new Set(parts)];
}
