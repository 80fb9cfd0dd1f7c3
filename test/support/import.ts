import type { ImportOptions } from '../../src/exchange/import/third-parties/plan.ts';
import type { Row } from '../../src/exchange/import/row.ts';
import { importRows, type RowReport } from '../../src/exchange/import/third-parties/run.ts';
import { operatorOf } from '../../src/registry/operator.ts';
import { type Answer, TODAY, type TestRegistry } from './registry.ts';

/** Returns rows as a JSON file has them. */
export const rowsOf = (...values: Record<string, unknown>[]): Row[] =>
  values.map((row, index) => ({ number: index + 1, line: null, values: row, broken: null }));

/** Returns the outcomes of rows. */
export const outcomes = (reports: RowReport[]) => reports.map(({ outcome }) => outcome);

/** Runs an import to its end, and returns its reports. */
export async function allOf(running: AsyncIterable<RowReport>): Promise<RowReport[]> {
  const reports: RowReport[] = [];
  for await (const report of running) reports.push(report);
  return reports;
}

/** Returns functions that import into a registry and read the result. */
export function importing(registry: TestRegistry) {
  return {
    runImport: async (fileRows: Row[], options: Partial<ImportOptions> = {}): Promise<RowReport[]> => {
      const settings: ImportOptions = { source: 'test', kind: 'VENDOR', dryRun: false, ...options };
      const writer = await operatorOf(registry.database, TODAY, settings.source);
      return await allOf(importRows(writer, fileRows, settings));
    },
    partyOf: async (externalId: string, source = 'test'): Promise<Answer['data']> => {
      const { thirdParty } = await registry.ask(
        'ANALYST',
        `query ($ref: ThirdPartyRef!) { thirdParty(ref: $ref) {
          id version kind lifecycle legalName tradingNames country websiteUrl domains services tags internalOwner
          identifiers { scheme value } externalRefs { source externalId } links { kind url } sites { name country address function }
          certifications(orderBy: { field: UPDATED_AT }, first: 100) { nodes { id version type { code } title scope verification source } }
        } }`,
        { ref: { external: { source, externalId } } },
      );
      return thirdParty;
    },
  };
}
