import { Waterfall } from '../../charts/waterfall.tsx';
import { Card } from '../../parts/card.tsx';
import { Citations } from '../../parts/citations.tsx';
import { Empty } from '../../parts/states.tsx';
import { words } from '../../words.ts';
import type { Party } from './party.ts';

/** Why the risk is as it is: the gates that set a minimum, then the factors of the driving dimension, largest first. */
export function Reasons({ party: { risk } }: { party: Party }) {
  if (!risk) return null;
  const driving = risk.factors.filter(({ dimension }) => dimension === risk.drivingDimension);
  const others = risk.factors.filter(({ dimension }) => dimension !== risk.drivingDimension);
  return (
    <Card span={12} title={`Why: ${words(risk.drivingDimension).toLowerCase()}`}>
      {risk.gates.map(({ code, title, clearedBy, citations }) => (
        <p key={code}>
          <b>{title}.</b> This alone sets a minimum. To clear it: {clearedBy} <Citations citations={citations} />
        </p>
      ))}
      {driving.length === 0 && risk.gates.length === 0 && <Empty>Nothing adds to the risk.</Empty>}
      <Waterfall color={risk.level} steps={driving.map(stepOf)} />
      {others.length > 0 && (
        <>
          <h3>In other dimensions</h3>
          <ul class="plain">
            {others.map((factor, index) => (
              <li key={index}>
                <details>
                  <summary>
                    {words(factor.dimension)}: {titleOf(factor)}
                  </summary>
                  <Explanation factor={factor} />
                </details>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

type Factor = NonNullable<Party['risk']>['factors'][number];

const titleOf = ({ title, control }: Factor) => (control ? `${title} (${control.code})` : title);

const stepOf = (factor: Factor, index: number) => ({
  id: `${factor.code} ${index}`,
  title: titleOf(factor),
  share: factor.share,
  detail: <Explanation factor={factor} />,
});

const Explanation = ({ factor: { motivation, remedy, citations } }: { factor: Factor }) => (
  <div class="explanation">
    <p>{motivation}</p>
    <p>
      <b>{remedy ? 'Remedy:' : 'Nothing can remove it.'}</b> {remedy}
    </p>
    <p>
      <Citations citations={citations} />
    </p>
  </div>
);
