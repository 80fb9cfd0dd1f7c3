import { OverviewDocument, type OverviewQuery } from '../../../generated/page.ts';
import { thirdPartiesAt, thirdPartyAt } from '../../address.ts';
import { StackedBar } from '../../charts/stacked-bar.tsx';
import { Timeline } from '../../charts/timeline.tsx';
import { Trend } from '../../charts/trend.tsx';
import * as format from '../../format.ts';
import { useTitle } from '../../frame/title.ts';
import { Answer } from '../../parts/answer.tsx';
import { Asked } from '../../parts/asked.tsx';
import { Card } from '../../parts/card.tsx';
import { Level } from '../../parts/level.tsx';
import { Empty } from '../../parts/states.tsx';
import { daysAgo } from '../../today.ts';
import { ANSWER_ORDER, ANSWERS, LEVELS, words } from '../../words.ts';

/** Levels of risk, answers of the gate, changes, and the next ends. */
export function Overview() {
  useTitle('Overview');
  return (
    <>
      <h1>Overview</h1>
      <Asked query={OverviewDocument} variables={{ historyFrom: daysAgo(365), movedSince: daysAgo(30) }}>
        {(data) => (
          <div class="grid">
            <Levels {...data} />
            <Answers {...data} />
            <Attention {...data} />
            <Riskiest {...data} />
            <Ends {...data} />
            <History {...data} />
            <Movers {...data} />
            <Concentration {...data} />
            <Overdue {...data} />
          </div>
        )}
      </Asked>
    </>
  );
}

const ACTIVE = { lifecycle: ['ACTIVE'] };

function Levels({ active }: OverviewQuery) {
  const counts = new Map(active.byLevel.map(({ level, count, unassessed }) => [level, { count, unassessed }]));
  const parts = LEVELS.map((level) => {
    const { count = 0, unassessed = 0 } = counts.get(level) ?? {};
    return {
      color: level,
      title: words(level),
      value: count - unassessed,
      href: thirdPartiesAt({ ...ACTIVE, level: [level], state: ['ASSESSED', 'PARTIAL'] }),
    };
  });
  const unknown = {
    color: 'none',
    title: 'No evidence yet',
    value: active.unassessed,
    href: thirdPartiesAt({ ...ACTIVE, state: ['UNASSESSED'] }),
  };
  return (
    <Card span={4} title={`${format.count(active.total)} active third parties, by risk`}>
      <StackedBar label="Third parties by level of risk" parts={[...parts, unknown]} />
      {active.awaitingRenewal > 0 && (
        <p class="soft">{format.count(active.awaitingRenewal)} of them are still counted as of yesterday.</p>
      )}
    </Card>
  );
}

function Answers({ active }: OverviewQuery) {
  const counts = new Map(active.byAnswer?.map(({ answer, count }) => [answer, count]));
  return (
    <Card span={4} title="May we buy from them today?">
      <StackedBar
        label="Third parties by answer of the gate"
        parts={ANSWER_ORDER.map((answer) => ({
          color: answer,
          title: ANSWERS[answer].title,
          value: counts.get(answer) ?? 0,
          href: thirdPartiesAt({ ...ACTIVE, answer: [answer] }),
        }))}
      />
    </Card>
  );
}

function Attention({ active, overdue, history }: OverviewQuery) {
  const findings = history.at(-1);
  return (
    <Card span={4} title="Needs attention">
      <dl class="figures">
        <Figure href="/due" value={overdue.totalCount ?? 0} title="overdue or due today" />
        <Figure href="/due?kind=FINDING" value={findings?.overdueFindings ?? 0} title="overdue findings" />
        <Figure
          href={thirdPartiesAt({ ...ACTIVE, state: ['UNASSESSED'] })}
          value={active.unassessed}
          title="without evidence"
        />
      </dl>
    </Card>
  );
}

const Figure = ({ href, value, title }: { href: string; value: number; title: string }) => (
  <div>
    <dt>
      <a href={href}>{title}</a>
    </dt>
    <dd>{format.count(value)}</dd>
  </div>
);

function Riskiest({ riskiest: { nodes } }: OverviewQuery) {
  return (
    <Card span={8} title="Riskiest, and why" aside={<a href={thirdPartiesAt(ACTIVE)}>All</a>}>
      {nodes.length === 0 ? (
        <Empty>No third party is active yet.</Empty>
      ) : (
        <div class="scroll" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">Third party</th>
                <th scope="col">Level</th>
                <th scope="col" class="number">
                  Score
                </th>
                <th scope="col">First reason</th>
                <th scope="col">May we buy?</th>
                <th scope="col" class="number">
                  Known
                </th>
              </tr>
            </thead>
            <tbody>
              {nodes.map(({ id, legalName, kind, country, risk, procurementStatus }) => (
                <tr key={id}>
                  <th scope="row">
                    <a href={thirdPartyAt(id)}>{legalName}</a>
                    <br />
                    <span class="soft">
                      {words(kind)} · {format.country(country)}
                    </span>
                  </th>
                  <td>
                    <Level level={risk?.level} />
                  </td>
                  <td class="number">{risk ? format.decimal(risk.score) : '–'}</td>
                  <td>{risk?.gates[0]?.title ?? risk?.factors[0]?.title ?? '–'}</td>
                  <td>
                    <Answer answer={procurementStatus.answer} />
                  </td>
                  <td class="number">{risk ? format.percent(risk.coverage) : '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}

/** The color of an end by how near it is. */
const urgency = (daysLeft: number) => (daysLeft <= 14 ? 'VERY_HIGH' : daysLeft <= 45 ? 'MODERATE' : 'LOW');

function Ends({ ends: { nodes, totalCount } }: OverviewQuery) {
  const items = nodes.map(({ record, kind, on, daysLeft, title, thirdParty }) => ({
    id: `${record.id} ${kind} ${on}`,
    on,
    daysLeft,
    color: urgency(daysLeft),
    title: `${title}, ${thirdParty.legalName}`,
    href: thirdPartyAt(thirdParty.id),
  }));
  return (
    <Card
      span={4}
      title={`${format.count(totalCount ?? nodes.length)} end or fall due in 90 days`}
      aside={<a href="/due">All</a>}
    >
      {items.length === 0 ? (
        <Empty>Nothing that is recorded ends in the next 90 days.</Empty>
      ) : (
        <>
          <Timeline label={`${items.length} ends and due days in the next 90 days`} within={90} items={items} />
          <ul class="plain">
            {items.slice(0, 3).map(({ id, title, on, href, daysLeft }) => (
              <li key={id}>
                <a href={href}>{title}</a>{' '}
                <span class="soft">
                  {format.day(on)}, {format.fromToday(daysLeft)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

function History({ history }: OverviewQuery) {
  const points = history.map(({ on, byLevel }) => ({
    on,
    counts: Object.fromEntries(byLevel.map(({ level, count }) => [level, count])),
  }));
  return (
    <Card span={8} title="Levels over twelve months, as recorded">
      <Trend
        label="Third parties by recorded level of risk, over twelve months"
        series={[...LEVELS].reverse().map((level) => ({ color: level, title: words(level) }))}
        points={points}
      />
    </Card>
  );
}

function Movers({ active: { movers } }: OverviewQuery) {
  return (
    <Card span={4} title={`Moved in 30 days: ${format.count(movers.worse)} up, ${format.count(movers.better)} down`}>
      {movers.thirdParties.length === 0 ? (
        <Empty>No level changed in the last 30 days.</Empty>
      ) : (
        <ul class="plain">
          {movers.thirdParties.map(({ thirdParty, before, after }) => (
            <li key={thirdParty?.id}>
              {thirdParty && <a href={thirdPartyAt(thirdParty.id)}>{thirdParty.legalName}</a>}
              <br />
              <Level level={before.level} /> → <Level level={after.level} />
              <br />
              <span class="soft">
                since {format.day(after.asOf)}
                {after.drivingDimension && `, driven by ${words(after.drivingDimension).toLowerCase()}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Concentration({ active: { concentration } }: OverviewQuery) {
  const { byCategory, byCountry } = concentration;
  return (
    <Card span={8} title="Concentration of our dependence">
      {byCategory.length === 0 ? (
        <Empty>No third party is engaged for anything yet.</Empty>
      ) : (
        <div class="scroll" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">Category</th>
                <th scope="col">Concentration</th>
                <th scope="col">Largest share</th>
              </tr>
            </thead>
            <tbody>
              {byCountry && (
                <tr>
                  <th scope="row">All, by country</th>
                  <td>{words(byCountry.band)}</td>
                  <td>
                    {byCountry.largest
                      .map(({ country, share }) => `${format.country(country)} ${format.percent(share)}`)
                      .join(', ')}
                  </td>
                </tr>
              )}
              {byCategory.slice(0, 6).map(({ category, band, largest: [first] }) => (
                <tr key={category}>
                  <th scope="row">
                    <a href={thirdPartiesAt({ category: [category] })}>{words(category)}</a>
                  </th>
                  <td>{words(band)}</td>
                  <td>
                    {first?.thirdParty && <a href={thirdPartyAt(first.thirdParty.id)}>{first.thirdParty.legalName}</a>}{' '}
                    {first && format.percent(first.share)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}

function Overdue({ overdue: { nodes, totalCount } }: OverviewQuery) {
  return (
    <Card span={4} title={`Overdue: ${format.count(totalCount ?? nodes.length)}`} aside={<a href="/due">All</a>}>
      {nodes.length === 0 ? (
        <Empty>No finding, review, audit or screening is overdue.</Empty>
      ) : (
        <ul class="plain">
          {nodes.map(({ record, kind, on, daysLeft, title, thirdParty }) => (
            <li key={`${record.id} ${kind}`}>
              <a href={thirdPartyAt(thirdParty.id)}>{thirdParty.legalName}</a>
              <br />
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
