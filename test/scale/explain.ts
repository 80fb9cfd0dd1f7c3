import type { Sql } from '../../db/client.ts';
import type { Statement } from './registry.ts';

/** One step of a query plan. */
interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: Plan[];
}

/** Returns the growing tables that statements read completely, each with its statement. */
export async function fullScans(
  sql: Sql,
  statements: readonly Statement[],
  growing: ReadonlySet<string>,
): Promise<string[]> {
  const scans = new Set<string>();
  for (const { text, parameters } of statements) {
    const [row] = await sql.unsafe<{ 'QUERY PLAN': { Plan: Plan }[] }[]>(
      `explain (format json) ${text}`,
      parameters as never[],
    );
    for (const step of stepsOf(row!['QUERY PLAN'][0]!.Plan)) {
      const table = step['Relation Name'];
      if (step['Node Type'] === 'Seq Scan' && table !== undefined && growing.has(table)) {
        scans.add(`${table}: ${text.trim().replaceAll(/\s+/g, ' ').slice(0, 200)}`);
      }
    }
  }
  return [...scans];
}

function stepsOf(plan: Plan): Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(stepsOf)];
}
