import { scaleLinear } from 'd3-scale';
import { day } from '../format.ts';

/** Something that ends or falls due. */
export interface TimelineItem {
  id: string;
  on: string;
  daysLeft: number;
  /** Names the color in the style sheet. */
  color: string;
  title: string;
  href: string;
}

const WIDTH = 340;
const HEIGHT = 150;
const FOOT = 22;
const SIDE = 10;
/** Number of marks in a column. If there are more, a plus sign is above them. */
const TALLEST = 11;

/** Ends and due days on a line from today on, one mark each. The list beside it says the same in words. */
export function Timeline({ label, within, items }: { label: string; within: number; items: readonly TimelineItem[] }) {
  const x = scaleLinear([0, within], [SIDE, WIDTH - SIDE]);
  const columns = new Map<number, number>();
  const marks = items.map((item) => {
    // Marks of about the same day form a column.
    const column = Math.round(x(item.daysLeft) / 10);
    const place = columns.get(column) ?? 0;
    columns.set(column, place + 1);
    return { item, cx: column * 10, cy: HEIGHT - FOOT - 8 - place * 10, place };
  });
  return (
    <svg class="timeline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <line class="axis" x1={SIDE} x2={WIDTH - SIDE} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} />
      {[0, 30, 60, 90].map((days) => (
        <text key={days} x={x(days)} y={HEIGHT - 6} class={days === 0 ? 'first' : days === within ? 'last' : 'middle'}>
          {days === 0 ? 'today' : days}
        </text>
      ))}
      {marks
        .filter(({ place }) => place <= TALLEST)
        .map(({ item, cx, cy, place }) =>
          place === TALLEST ? (
            <text key={item.id} x={cx} y={cy} class="middle">
              +
            </text>
          ) : (
            <circle key={item.id} class={`part ${item.color}`} cx={cx} cy={cy} r="4">
              <title>{`${day(item.on)}: ${item.title}`}</title>
            </circle>
          ),
        )}
    </svg>
  );
}
