import { ask } from './client.ts';
import { graphql } from './graphql/gql.ts';

const Riskiest = graphql(`
  query Riskiest($kinds: [ThirdPartyKind!]!, $after: String) {
    thirdParties(
      where: { kind: { in: $kinds }, lifecycle: { in: [ACTIVE] } }
      orderBy: { field: RISK, direction: DESC }
      first: 10
      after: $after
    ) {
      nodes {
        id
        legalName
        risk {
          level
          score
          state
        }
        procurementStatus {
          answer
          holdsUntil
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const readPage = (after: string | null) => ask(Riskiest, { kinds: ['VENDOR', 'PARTNER_LAB'], after });

let after: string | null = null;
do {
  const { thirdParties } = await readPage(after);
  for (const { legalName, risk, procurementStatus } of thirdParties.nodes) {
    // UNASSESSED means that nothing is known. It is not a low risk.
    const level = risk === null || risk === undefined || risk.state === 'UNASSESSED' ? 'UNASSESSED' : risk.level;
    console.log(`${level.padEnd(10)}  ${procurementStatus.answer.padEnd(11)}  ${legalName}`);
  }
  after = thirdParties.pageInfo.hasNextPage ? (thirdParties.pageInfo.endCursor ?? null) : null;
} while (after !== null);
