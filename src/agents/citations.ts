import { z } from 'zod';
import { citationText } from '../records/catalogue/citation.ts';

/** A source as the API gives it. */
export interface Citation {
  source: string;
  reference: string;
  url: string | null;
}

/** Fields of a citation in an operation. */
export const CITATION = 'citations { source reference url }';

/** The schema of citations in an answer. */
export const citationsOutput = z
  .array(z.looseObject({ text: z.string(), url: z.string().optional() }))
  .describe('Laws and standards that require it.');

/** Texts of this width or more leave room for a second citation. */
const ROOMY = 160;

const firstOf = (citations: readonly Citation[], width: number) => citations.slice(0, width >= ROOMY ? 2 : 1);

/** Returns the first citations as answers show them. */
export const shownCitations = (citations: readonly Citation[], width: number) =>
  firstOf(citations, width).map((citation) => ({
    text: citationText(citation),
    ...(citation.url !== null && { url: citation.url }),
  }));

/** Returns the first citations on one line, in brackets; empty if there are none. */
export const citationLine = (citations: readonly Citation[], width: number): string =>
  citations.length === 0 ? '' : ` [${firstOf(citations, width).map(citationText).join('; ')}]`;
