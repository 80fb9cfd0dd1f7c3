import { z } from 'zod';
import { domain, type ParsedFields, parseFields, url } from '../../../input/fields.ts';
import { Problems } from '../../../input/problems.ts';

/** A web address; people often leave out "https://". */
export const typedUrl = z
  .unknown()
  .transform((value) => (typeof value === 'string' && ADDRESS.test(value.trim()) ? `https://${value.trim()}` : value))
  .pipe(url);

/** An address without a scheme: a host with a dot, and perhaps a port and a path. */
const ADDRESS = /^[\p{L}\p{N}][\p{L}\p{N}-]*(\.[\p{L}\p{N}-]+)*\.\p{L}[\p{L}\p{N}-]+(:\d+)?([/?#]\S*)?$/u;

/** A domain; of a web address, its host. */
export const typedDomain = z
  .unknown()
  .transform((value) => {
    const isAddress = typeof value === 'string' && /^https?:\/\//i.test(value.trim()) && URL.canParse(value.trim());
    return isAddress ? new URL(value.trim()).hostname : value;
  })
  .pipe(domain);

type Lists = Record<string, z.ZodArray>;

/**
 * Returns the lists of a row, and notes their problems. An element that is wrong is left out; the others stay. A list that
 * is wrong as a whole is absent.
 */
export function parseLists<S extends Lists>(shape: S, cells: Record<string, unknown>, problems: Problems) {
  const parsed = parseFields(shape, cells, problems);
  const rest: Record<string, unknown> = {};
  for (const name of Object.keys(shape)) {
    const given = cells[name];
    if (name in parsed || !Array.isArray(given)) continue;
    const wrong = new Set(problems.found.flatMap(({ path: [list, index] }) => (list === name ? [index] : [])));
    rest[name] = given.filter((_, index) => !wrong.has(index));
  }
  return { ...parsed, ...parseFields(shape, rest, new Problems()) } satisfies ParsedFields<S>;
}
