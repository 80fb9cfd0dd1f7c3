import { useClient } from '@urql/preact';
import { useState } from 'preact/hooks';
import {
  type ListedThirdPartyFragment,
  ThirdPartiesDocument,
  type ThirdPartiesQuery,
  type ThirdPartiesQueryVariables,
} from '../../../generated/page.ts';
import { csvOf, saveFile } from '../../csv.ts';
import { today } from '../../today.ts';
import { COLUMNS } from './columns.tsx';
import { orderOf, type Query, whereOf } from './selection.ts';

const PAGE = 100;

/** Saves the whole list with the columns that are shown, page by page, as CSV. Nothing is saved if a page fails. */
export function SaveList({ query, columns }: { query: Query; columns: readonly string[] }) {
  const client = useClient();
  const [state, setState] = useState('');
  const save = async () => {
    const parties: ListedThirdPartyFragment[] = [];
    for (let after: string | null | undefined = null; ;) {
      const variables: ThirdPartiesQueryVariables = {
        where: whereOf(query, today()),
        orderBy: orderOf(query),
        first: PAGE,
        after,
      };
      const { data }: { data?: ThirdPartiesQuery | undefined } = await client.query(ThirdPartiesDocument, variables, {
        requestPolicy: 'network-only',
      });
      if (!data) return setState('The list could not be read to its end. Nothing was saved; try again.');
      parties.push(...data.thirdParties.edges.map(({ node }) => node));
      setState(`${parties.length} read`);
      if (!data.thirdParties.pageInfo.hasNextPage) break;
      after = data.thirdParties.pageInfo.endCursor;
    }
    const shown = columns.flatMap((name) => COLUMNS[name] ?? []);
    saveFile(
      `third-parties-${today()}.csv`,
      'text/csv;charset=utf-8',
      csvOf([
        ['Id', 'Legal name', ...shown.map(({ title }) => title)],
        ...parties.map((party) => [party.id, party.legalName, ...shown.map(({ csv }) => csv(party))]),
      ]),
    );
    setState(`${parties.length} saved`);
  };
  return (
    <>
      <button type="button" onClick={() => void save()}>
        Save as CSV
      </button>
      <span role="status" class="soft">
        {state}
      </span>
    </>
  );
}
