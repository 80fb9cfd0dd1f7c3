import { scaleLinear, scalePoint } from 'd3-scale';
import { area, stack } from 'd3-shape';
import { count, month } from '../format.ts';

/** The counts of one day. */
export interface TrendPoint {
  on: string;
  counts: Readonly<Record<string, number>>;
}

const WIDTH = 640;
const HEIGHT = 160;
const FOOT = 18;

/** How counts change over time, stacked; a table with the same numbers opens below. */
export function Trend(properties: {
  label: string;
  /** The series from the bottom up: the name of its color, and its title. */
  series: readonly { color: string; title: string }[];
  points: readonly TrendPoint[];
}) {
  const { label, series, points } = properties;
  const keys = series.map(({ color }) => color);
  const layers = stack<TrendPoint>()
    .keys(keys)
    .value(({ counts }, key) => counts[key] ?? 0)([...points]);
  const highest = Math.max(1, ...layers.flat().map(([, top]) => top));
  const x = scalePoint(
    points.map(({ on }) => on),
    [0, WIDTH],
  );
  const y = scaleLinear([0, highest], [HEIGHT - FOOT, 6]).nice(3);
  const shape = area<(typeof layers)[number][number]>()
    .x(({ data }) => x(data.on)!)
    .y0(([bottom]) => y(bottom))
    .y1(([, top]) => y(top));
  return (
    <figure class="trend">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        {layers.map((layer) => (
          <path key={layer.key} class={`part ${layer.key}`} d={shape(layer) ?? ''} />
        ))}
        {y.ticks(3).map((tick) => (
          <g key={tick}>
            <line class="grid" x1="0" x2={WIDTH} y1={y(tick)} y2={y(tick)} />
            <text x="2" y={y(tick) - 3}>
              {count(tick)}
            </text>
          </g>
        ))}
        {points.map(({ on }, index) =>
          index % Math.ceil(points.length / 6) === 0 ? (
            <text key={on} x={x(on)} y={HEIGHT - 4} class={index === 0 ? 'first' : 'middle'}>
              {month(on)}
            </text>
          ) : null,
        )}
      </svg>
      <details>
        <summary>The numbers</summary>
        <div class="scroll" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">Day</th>
                {series.map(({ color, title }) => (
                  <th key={color} scope="col" class="number">
                    <i class={`part ${color}`} aria-hidden="true" /> {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {points.map(({ on, counts }) => (
                <tr key={on}>
                  <th scope="row">{month(on)}</th>
                  {keys.map((key) => (
                    <td key={key} class="number">
                      {count(counts[key] ?? 0)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
