import * as format from '../../format.ts';
import { Card } from '../../parts/card.tsx';
import { Empty } from '../../parts/states.tsx';
import { words } from '../../words.ts';
import type { Party } from './party.ts';

/** Its contracts, each with the clauses that it has, lacks, or is not known to have. */
export function Contracts({ party: { contracts } }: { party: Party }) {
  return (
    <Card span={6} title={`Contracts: ${format.count(contracts.totalCount)}`}>
      {contracts.nodes.length === 0 ? (
        <Empty>No contract is recorded.</Empty>
      ) : (
        <ul class="plain">
          {contracts.nodes.map(({ id, title, kind, status, inForce, expiresOn, clauses }) => {
            const titled = (present: string) =>
              clauses.filter((clause) => clause.present === present).map(({ clauseType }) => clauseType.title);
            return (
              <li key={id}>
                <b>{title ?? words(kind)}</b>{' '}
                <span class="soft">
                  {words(kind)} · {words(status)} · in force today: {inForce ? 'yes' : 'no'} ·{' '}
                  {expiresOn ? `until ${format.day(expiresOn)}` : 'no end recorded'}
                </span>
                <Clauses title="Missing" clauses={titled('NO')} />
                <Clauses title="Not known" clauses={titled('UNKNOWN')} />
                <Clauses title="Present" clauses={titled('YES')} />
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}

const Clauses = ({ title, clauses }: { title: string; clauses: readonly string[] }) =>
  clauses.length === 0 ? null : (
    <div>
      <span class="soft">{title}:</span> {clauses.join('; ')}
    </div>
  );
