import { z } from 'zod';
import type { Reason } from '../report.ts';
import { UnreadableFile } from '../row.ts';
import { parseJson } from '../json.ts';

/** A known exploited vulnerability. */
export interface KnownExploited {
  row: number;
  cve: string;
  vendor: string;
  product: string;
  /** The day by which US agencies must remediate it, or null if the catalog does not say. */
  dueOn: string | null;
  reasons: Reason[];
}

const catalogue = z.object({ catalogVersion: z.string(), vulnerabilities: z.array(z.unknown()) });

const entry = z.object({
  cveID: z.string().regex(/^CVE-\d{4}-\d{4,19}$/, 'must be like CVE-2024-3400'),
  vendorProject: z.string().trim().min(1, 'must not be empty').max(300, 'is longer than 300 characters'),
  product: z.string().trim().min(1, 'must not be empty').max(300, 'is longer than 300 characters'),
  dueDate: z.iso.date('must be a date like 2025-09-15').nullish(),
});

/** Returns whether a text is the catalog of known exploited vulnerabilities of the US agency CISA. */
export function isCatalogue(text: string): boolean {
  return /^\s*\{/.test(text) && /"catalogVersion"/.test(text.slice(0, 2_000));
}

/**
 * Reads the catalog.
 * @throws UnreadableFile if the text is not the catalog.
 */
export function readCatalogue(text: string): KnownExploited[] {
  const { data, success } = catalogue.safeParse(parseJson(text));
  if (!success) throw new UnreadableFile('must be an object like {"catalogVersion": "…", "vulnerabilities": […]}');
  return data.vulnerabilities.map((vulnerability, index) => {
    const parsed = entry.safeParse(vulnerability);
    const { cveID, vendorProject, product } = (parsed.data ?? vulnerability ?? {}) as Record<string, unknown>;
    const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
    return {
      row: index + 1,
      cve: textOf(cveID),
      vendor: textOf(vendorProject),
      product: textOf(product),
      dueOn: parsed.data?.dueDate ?? null,
      reasons: (parsed.error?.issues ?? []).map(({ path, message }) => ({
        code: 'INVALID',
        field: path.join('.'),
        message,
      })),
    };
  });
}
