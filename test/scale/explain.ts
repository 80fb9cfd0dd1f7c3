import type { Sql } from '../../db/client.ts';
import type { Statement } from './registry.ts';

/** What EXPLAIN says of one step. */
interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: Plan[];
}

/** The tables, of those that grow, that a server reads whole for some statements. */
export async function readWhole(
  sql: Sql,
  statements: readonly Statement[],
  growing: ReadonlySet<string>,
): Promise<string[]> {
  const found = new Set<string>();
  for (const { text, parameters } of statements) {
    const [row] = await sql.unsafe<{ 'QUERY PLAN': { Plan: Plan }[] }[]>(
      `explain (format json) ${text}`,
      parameters as never[],
    );
    for (const step of stepsOf(row!['QUERY PLAN'][0]!.Plan)) {
      const table = step['Relation Name'];
      if (step['Node Type'] === 'Seq Scan' && table !== undefined && growing.has(table)) {
        found.add(`${table}: ${text.trim().replaceAll(/\s+/g, ' ').slice(0, 200)}`);
      }
    }
  }
  return [...found];
}

function stepsOf(plan: Plan): Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(stepsOf)];
}
