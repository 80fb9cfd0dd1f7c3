import { z } from 'zod';

/** Schemas of values that every catalogue entry uses. */
export const sentence = z.string().trim().min(10);
export const title = z.string().trim().min(2).max(120);
export const day = z.iso.date();
export const codeLike = z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'a code is upper-case letters, digits and underscores');
export const countries = z.array(z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code')).min(1);

/** The one notation of references for each source, so that citations can be searched and compared. */
export const referencePatterns = {
  HIPAA: /^45 CFR 164\.\d{3}(\([a-zA-Z0-9]+\))*$/,
  CSF: /^(GV|ID|PR|DE|RS|RC)\.[A-Z]{2}-\d{2}$/,
  ISO_27001: /^[5-8]\.\d{1,2}$/,
  SP_800_53: /^[A-Z]{2}-\d{1,2}(\(\d{1,2}\))?$/,
  HPH_CPG: /^[A-Z][A-Za-z -]+$/,
  CFR_15: /^15 CFR \d+(\.\d+(\([a-zA-Z0-9]+\))*)?$/,
  CFR_21: /^21 CFR \d+(\.\d+(\([a-zA-Z0-9]+\))*)?$/,
  CFR_28: /^28 CFR \d+(\.\d+(\([a-zA-Z0-9]+\))*)?$/,
  CFR_31: /^31 CFR \d+(\.\d+(\([a-zA-Z0-9]+\))*)?$/,
  CFR_42: /^42 CFR \d+(\.\d+(\([a-zA-Z0-9]+\))*)?$/,
  USC: /^\d+ USC \d+[a-z0-9-]*(\([a-zA-Z0-9]+\))*$/,
  FEDERAL_REGISTER: /^\d+ FR \d+$/,
  ISO_STANDARD: /^ISO(\/IEC)? \d+(-\d+)?(:\d{4})?$/,
  PRC_LAW: /^[A-Z].+$/,
  STATE_LAW: /^.*[A-Z].+$/,
  SCHEME: /^[A-Z].+$/,
  NIST: /^NIST SP 800-\d+[A-Za-z0-9-]*(, .+)?$/,
  ANSSI: /^EBIOS Risk Manager, .+$/,
} as const;

type CitationSource = keyof typeof referencePatterns;

/**
 * Sources of citations. HIPAA is 45 CFR 164; ISO_27001 an Annex A id of the 2022 edition; SP_800_53 revision 5; HPH_CPG
 * a goal of HHS's cybersecurity performance goals; PRC_LAW a law or rule of China; STATE_LAW one of a US state; SCHEME the published terms of a
 * certification program's owner or an authority's guidance; NIST a special publication and the passage in it; ANSSI a
 * passage in the French agency's EBIOS Risk Manager.
 */
export const citationSources = Object.keys(referencePatterns) as [CitationSource, ...CitationSource[]];

export const citation = z
  .strictObject({
    source: z.enum(citationSources),
    reference: z.string().min(1),
    url: z.url({ protocol: /^https$/ }).optional(),
  })
  .refine((c) => referencePatterns[c.source].test(c.reference), {
    error: (issue) => {
      const { source, reference } = issue.input as { source: CitationSource; reference: string };
      return `"${reference}" is not a valid ${source} reference (${String(referencePatterns[source])})`;
    },
    path: ['reference'],
  });
export type Citation = z.infer<typeof citation>;

export const citations = z.array(citation);
