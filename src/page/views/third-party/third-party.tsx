import { useRoute } from 'preact-iso/router';
import { ThirdPartyDocument } from '../../../generated/page.ts';
import * as format from '../../format.ts';
import { useTitle } from '../../frame/title.ts';
import { Asked } from '../../parts/asked.tsx';
import { Card } from '../../parts/card.tsx';
import { Level } from '../../parts/level.tsx';
import { Empty } from '../../parts/states.tsx';
import { words } from '../../words.ts';
import { Answers } from './answers.tsx';
import { Contracts } from './contracts.tsx';
import type { Party } from './party.ts';
import { Reasons } from './reasons.tsx';

/** One third party: how risky, why, what may be bought, what is recorded. */
export function ThirdParty() {
  const { params } = useRoute();
  const id = params['id'] ?? '';
  return (
    <Asked key={id} query={ThirdPartyDocument} variables={{ id }}>
      {({ thirdParty }) => (thirdParty ? <Dossier party={thirdParty} /> : <NoSuchParty />)}
    </Asked>
  );
}

function NoSuchParty() {
  useTitle('Not found');
  return (
    <>
      <h1>There is no such third party</h1>
      <p>
        The address may be mistyped. <a href="/third-parties">All third parties</a>
      </p>
    </>
  );
}

function Dossier({ party }: { party: Party }) {
  const { legalName, kind, country, lifecycle, internalOwner, identifiers } = party;
  useTitle(legalName);
  return (
    <>
      <h1>{legalName}</h1>
      <p class="soft">
        {words(kind)} · {format.country(country)} · {words(lifecycle)} ·{' '}
        {internalOwner ? `Owner: ${internalOwner}` : 'No internal owner'}
        {identifiers.map(({ scheme, value }) => ` · ${words(scheme)} ${value}`)}
      </p>
      <div class="grid">
        <Risk party={party} />
        <Answers party={party} />
        <Reasons party={party} />
        <Contracts party={party} />
        <Certifications party={party} />
        <Findings party={party} />
        <Ends party={party} />
      </div>
    </>
  );
}

function Risk({ party: { risk } }: { party: Party }) {
  if (!risk) {
    return (
      <Card span={4} title="Risk">
        <Empty>The risk could not be computed.</Empty>
      </Card>
    );
  }
  return (
    <Card span={4} title="Risk">
      <p class="big">
        {format.decimal(risk.score)} <Level level={risk.level} />
      </p>
      <p>
        Driven by {words(risk.drivingDimension).toLowerCase()}. {format.percent(risk.coverage)} of the required controls
        have valid evidence. If all that is not known turned out well: {format.decimal(risk.optimisticScore)},{' '}
        {words(risk.optimisticLevel).toLowerCase()}.
      </p>
      {risk.nextChangeOn && <p>It may change on {format.day(risk.nextChangeOn)} without a new record.</p>}
      <h3>Dimensions</h3>
      <table>
        <tbody>
          {risk.dimensions.map(({ dimension, level, score }) => (
            <tr key={dimension}>
              <th scope="row">{words(dimension)}</th>
              <td>
                <Level level={level} />
              </td>
              <td class="number">{format.decimal(score)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function Certifications({ party: { certifications } }: { party: Party }) {
  return (
    <Card span={6} title={`Certifications: ${format.count(certifications.totalCount)}`}>
      {certifications.nodes.length === 0 ? (
        <Empty>No certification is recorded.</Empty>
      ) : (
        <div class="scroll" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">Certification</th>
                <th scope="col">Today</th>
                <th scope="col">Until</th>
                <th scope="col">Verification</th>
              </tr>
            </thead>
            <tbody>
              {certifications.nodes.map(({ id, title, type, inForce, validUntil, verification }) => (
                <tr key={id}>
                  <th scope="row">{title ?? type.title}</th>
                  <td>{inForce ? 'In force' : 'Not in force'}</td>
                  <td>{validUntil ? format.day(validUntil) : 'Not known'}</td>
                  <td>{words(verification)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}

function Findings({ party: { findings } }: { party: Party }) {
  return (
    <Card span={6} title={`Open findings: ${format.count(findings.totalCount)}`}>
      {findings.nodes.length === 0 ? (
        <Empty>No finding is open.</Empty>
      ) : (
        <ul class="plain">
          {findings.nodes.map(({ id, title, severity, dueOn }) => (
            <li key={id}>
              {title}{' '}
              <span class="soft">
                {words(severity)}
                {dueOn ? `, due ${format.day(dueOn)}` : ', no due day'}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Ends({ party: { expirations } }: { party: Party }) {
  return (
    <Card span={6} title={`Ends or is due, one year back and ahead: ${format.count(expirations.totalCount)}`}>
      {expirations.nodes.length === 0 ? (
        <Empty>Nothing that is recorded ends in that time.</Empty>
      ) : (
        <ul class="plain">
          {expirations.nodes.map(({ record, kind, on, daysLeft, title }) => (
            <li key={`${record.id} ${kind}`}>
              {words(kind)}: {title}{' '}
              <span class="soft">
                {format.day(on)}, {format.fromToday(daysLeft)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
