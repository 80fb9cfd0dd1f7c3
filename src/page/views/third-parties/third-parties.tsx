import { useLocation } from 'preact-iso/router';
import { ThirdPartiesDocument, type ThirdPartiesQuery } from '../../../generated/page.ts';
import { addressOf, listOf, thirdPartiesAt } from '../../address.ts';
import * as format from '../../format.ts';
import { useTitle } from '../../frame/title.ts';
import { Asked } from '../../parts/asked.tsx';
import { Empty } from '../../parts/states.tsx';
import { today } from '../../today.ts';
import { words } from '../../words.ts';
import { COLUMNS, NameCell, USUAL_COLUMNS } from './columns.tsx';
import { Facets } from './facets.tsx';
import { SaveList } from './save-list.tsx';
import { orderOf, ORDERS, type Query, selectionOf, whereOf } from './selection.ts';

const PAGE = 50;

/** All third parties, or those that the address selects. */
export function ThirdParties() {
  const { query } = useLocation();
  useTitle(query['text'] ? `“${query['text']}”` : 'Third parties');
  const columns = query['columns'] === undefined ? USUAL_COLUMNS : listOf(query['columns']);
  const page = query['before']
    ? { last: PAGE, before: query['before'] }
    : { first: PAGE, after: query['after'] ?? null };
  const variables = { where: whereOf(query, today()), orderBy: orderOf(query), ...page };
  return (
    <>
      <h1>{query['text'] ? <>Third parties that match “{query['text']}”</> : 'Third parties'}</h1>
      <div class="list-view">
        <aside aria-label="Filters">
          <Facets query={query} />
        </aside>
        <div>
          <Tools query={query} columns={columns} />
          <Asked query={ThirdPartiesDocument} variables={variables}>
            {(data, { stale }) => <List data={data} stale={stale} query={query} columns={columns} />}
          </Asked>
        </div>
      </div>
    </>
  );
}

function Tools({ query, columns }: { query: Query; columns: readonly string[] }) {
  const { route } = useLocation();
  const order = query['order'] ?? (query['text'] ? 'match' : 'risk');
  return (
    <div class="tools">
      <label>
        Order{' '}
        <select
          value={order}
          onChange={(event) => route(thirdPartiesAt({ ...selectionOf(query), order: event.currentTarget.value }))}
        >
          {query['text'] && <option value="match">Best match</option>}
          {Object.entries(ORDERS).map(([name, { title }]) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <details class="menu">
        <summary>Columns</summary>
        <ul class="choices">
          {Object.entries(COLUMNS).map(([name, { title }]) => (
            <li key={name}>
              <label>
                <input
                  type="checkbox"
                  checked={columns.includes(name)}
                  onChange={() => {
                    const chosen = Object.keys(COLUMNS).filter((other) => columns.includes(other) !== (other === name));
                    route(thirdPartiesAt({ ...selectionOf(query), columns: chosen.join(',') }), true);
                  }}
                />
                <span>{title}</span>
              </label>
            </li>
          ))}
        </ul>
      </details>
      <SaveList query={query} columns={columns} />
      {Object.keys(query).length > 0 && <a href="/third-parties">Remove all filters</a>}
    </div>
  );
}

function List(properties: { data: ThirdPartiesQuery; stale: boolean; query: Query; columns: readonly string[] }) {
  const { data, stale, query, columns } = properties;
  const { edges, totalCount, totalCountIsExact, pageInfo } = data.thirdParties;
  const shown = columns.flatMap((name) => COLUMNS[name] ?? []);
  const pageAt = (place: Record<string, string>) => addressOf('/third-parties', { ...selectionOf(query), ...place });
  return (
    <div aria-busy={stale}>
      <p role="status">
        {totalCountIsExact ? format.count(totalCount) : `More than ${format.count(totalCount - 1)}`}{' '}
        {totalCount === 1 ? 'third party' : 'third parties'}
      </p>
      {edges.length === 0 ? (
        <Empty>No third party matches. Remove a filter, or search by another name or identifier.</Empty>
      ) : (
        <div class="scroll" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">Legal name</th>
                {shown.map(({ title, isNumber }) => (
                  <th key={title} scope="col" class={isNumber && 'number'}>
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {edges.map(({ node, match }) => (
                <tr key={node.id}>
                  <th scope="row">
                    <NameCell party={node} />
                    {match && match.text !== node.legalName && (
                      <div class="soft">
                        {words(match.on)}: {match.text}
                      </div>
                    )}
                  </th>
                  {shown.map(({ title, isNumber, cell }) => (
                    <td key={title} class={isNumber && 'number'}>
                      {cell(node)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <nav class="pager" aria-label="Pages">
        {pageInfo.hasPreviousPage && pageInfo.startCursor && (
          <a rel="prev" href={pageAt({ before: pageInfo.startCursor })}>
            ← Previous page
          </a>
        )}
        {pageInfo.hasNextPage && pageInfo.endCursor && (
          <a rel="next" href={pageAt({ after: pageInfo.endCursor })}>
            Next page →
          </a>
        )}
      </nav>
    </div>
  );
}
