import { useLocation } from 'preact-iso/router';
import { DueDocument, type DueQuery, type ExpirationKind } from '../../../generated/page.ts';
import { addressOf, listOf, thirdPartyAt } from '../../address.ts';
import * as format from '../../format.ts';
import { useTitle } from '../../frame/title.ts';
import { Asked } from '../../parts/asked.tsx';
import { Card } from '../../parts/card.tsx';
import { Empty } from '../../parts/states.tsx';
import { words } from '../../words.ts';
import { Calendar } from './calendar.tsx';
import { byWeek } from './weeks.ts';

const KINDS: readonly ExpirationKind[] = [
  'CERTIFICATION',
  'CONTRACT',
  'ATTESTATION',
  'REVIEW',
  'APPROVAL',
  'WAIVER',
  'AUDIT',
  'FINDING',
  'SCREENING',
  'DETERMINATION',
  'PRODUCT_SUPPORT',
  'ENGAGEMENT',
];
/** Tasks that passed their day stay due this many days. */
const SINCE = 3650;

/** All that ends or is due, by week. Overdue tasks come first. */
export function Due() {
  const { query, route } = useLocation();
  useTitle('Due');
  const kinds = listOf(query['kind']).filter((kind) => KINDS.includes(kind as ExpirationKind)) as ExpirationKind[];
  const within = Number(query['within'] ?? 90) || 90;
  const at = (changed: Record<string, string>) =>
    addressOf('/due', { kind: query['kind'], within: query['within'], ...changed });
  const where = kinds.length === 0 ? null : { kind: { in: kinds } };
  const tasks = { kind: { in: kinds.length === 0 ? TASKS : kinds.filter((kind) => TASKS.includes(kind)) } };
  return (
    <>
      <h1>Due</h1>
      <div class="tools">
        <label>
          Kind{' '}
          <select value={kinds[0] ?? ''} onChange={(event) => route(at({ kind: event.currentTarget.value }))}>
            <option value="">All</option>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {words(kind)}
              </option>
            ))}
          </select>
        </label>
        <label>
          Ahead{' '}
          <select value={String(within)} onChange={(event) => route(at({ within: event.currentTarget.value }))}>
            {[30, 90, 180, 365, 730].map((days) => (
              <option key={days} value={days}>
                {days} days
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="grid">
        {tasks.kind.in.length > 0 && (
          <Card title="Overdue, or due today">
            <Asked query={DueDocument} variables={{ within: 0, since: SINCE, where: tasks, after: null }}>
              {({ expirations }) => <Items expirations={expirations} empty="Nothing is overdue." />}
            </Asked>
          </Card>
        )}
        <Asked query={DueDocument} variables={{ within, since: 0, where, after: query['after'] ?? null }}>
          {({ expirations }) => (
            <Card
              title={`${expirations.totalCountIsExact ? '' : 'More than '}${format.count(expirations.totalCount)} in the next ${within} days`}
            >
              {byWeek(expirations.nodes).map(({ monday, items }) => (
                <section key={monday}>
                  <h3>Week of {format.day(monday)}</h3>
                  <Items expirations={{ ...expirations, nodes: items }} empty="" />
                </section>
              ))}
              {expirations.nodes.length === 0 && <Empty>Nothing that is recorded ends in that time.</Empty>}
              {expirations.pageInfo.hasNextPage && expirations.pageInfo.endCursor && (
                <nav class="pager" aria-label="Pages">
                  <a rel="next" href={at({ after: expirations.pageInfo.endCursor })}>
                    Next page →
                  </a>
                </nav>
              )}
            </Card>
          )}
        </Asked>
        <Calendar kinds={kinds} />
      </div>
    </>
  );
}

/** Tasks of a person. Other kinds only end. */
const TASKS: ExpirationKind[] = ['REVIEW', 'AUDIT', 'FINDING', 'SCREENING'];

function Items({ expirations: { nodes }, empty }: { expirations: DueQuery['expirations']; empty: string }) {
  if (nodes.length === 0) return <Empty>{empty}</Empty>;
  return (
    <ul class="plain">
      {nodes.map(({ record, kind, on, daysLeft, title, thirdParty }) => (
        <li key={`${record.id} ${kind} ${on}`}>
          <b>{format.day(on)}</b> <span class="soft">{format.fromToday(daysLeft)}</span> · {words(kind)}: {title} ·{' '}
          <a href={thirdPartyAt(thirdParty.id)}>{thirdParty.legalName}</a>
          <span class="soft"> · {thirdParty.internalOwner ?? 'no internal owner'}</span>
        </li>
      ))}
    </ul>
  );
}
