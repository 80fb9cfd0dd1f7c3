import type { Context } from '../../api/context.ts';
import { publicError } from '../../input/errors.ts';
import type { ExpirationWhere } from '../../generated/inputs.ts';
import type { ListArgs } from '../../registry/page/args.ts';
import type { Page } from '../../registry/page/page.ts';
import type { Parent } from '../../registry/page/list.ts';
import type { ExpirationRow } from './repository.ts';

/** Ten years: the usual planning horizon is shorter. */
const MAX_DAYS = 3_650;

interface ExpirationArgs extends ListArgs<ExpirationWhere> {
  within: number;
  since: number;
}

/**
 * Returns a page of the records that end in the days around today. Those of retired third parties are returned only if the
 * filter names the lifecycle or the third party.
 * @throws BAD_USER_INPUT if the number of days is out of range, or the third party's reference is invalid.
 */
export function findExpirations(
  context: Context,
  { within, since, where, ...page }: ExpirationArgs,
  parent: Parent | null = null,
): Promise<Page<ExpirationRow>> {
  checkDays('within', within);
  checkDays('since', since);
  const retired = parent !== null || isNamed(where);
  return context.loaders.expirations.page({ ...page, where: { ...where, within, since, retired } }, parent);
}

/** Whether the filter, or one in it, names the lifecycle or the third party. */
function isNamed(where: ExpirationWhere | null | undefined): boolean {
  if (where == null) return false;
  const inside = [...(where.and ?? []), ...(where.or ?? []), where.not];
  return where.lifecycle != null || where.thirdParty != null || inside.some(isNamed);
}

function checkDays(argument: string, days: number): void {
  if (days >= 0 && days <= MAX_DAYS) return;
  throw publicError('BAD_USER_INPUT', `${argument}: must be 0 to ${MAX_DAYS} days, not ${days}.`, {
    field: argument,
  });
}
