import { z } from 'zod';
import { normalisedName } from '../../../records/third-party/names.ts';
import type { Reason } from '../report.ts';
import { UnreadableFile } from '../row.ts';
import { parseJson } from '../json.ts';

/** A vulnerability that is known to be exploited. */
export interface KnownExploited {
  row: number;
  cve: string;
  vendor: string;
  product: string;
  /** By when US agencies have to mend it; null: not said. */
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

/** Whether a text is the catalogue of known exploited vulnerabilities of the US agency CISA. */
export function isCatalogue(text: string): boolean {
  return /^\s*\{/.test(text) && /"catalogVersion"/.test(text.slice(0, 2_000));
}

/**
 * Reads the catalogue.
 * @throws UnreadableFile where the file is none.
 */
export function readCatalogue(text: string): KnownExploited[] {
  const { data, success } = catalogue.safeParse(parseJson(text));
  if (!success) throw new UnreadableFile('must be an object like {"catalogVersion": "…", "vulnerabilities": […]}');
  return data.vulnerabilities.map((given, index) => {
    const read = entry.safeParse(given);
    const { cveID, vendorProject, product } = (read.data ?? given ?? {}) as Record<string, unknown>;
    const named = (value: unknown) => (typeof value === 'string' ? value : '');
    return {
      row: index + 1,
      cve: named(cveID),
      vendor: named(vendorProject),
      product: named(product),
      dueOn: read.data?.dueDate ?? null,
      reasons: (read.error?.issues ?? []).map(({ path, message }) => ({
        code: 'INVALID',
        field: path.join('.'),
        message,
      })),
    };
  });
}

/** A product's name as names are compared, and without the vendor's before it: "Contoso Edge" of Contoso is "edge". */
export function comparedProduct(product: string, vendors: readonly string[]): string {
  const name = normalisedName(product);
  const vendor = vendors.find((one) => name.startsWith(`${one} `));
  return vendor === undefined ? name : name.slice(vendor.length + 1);
}
