import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { decisionKind } from '../../db/tables/decision.ts';
import { determinationKind } from '../../db/tables/determination.ts';
import { holdDays, rules } from './fixtures.ts';

const text = readFileSync(new URL('../../docs/procurement.md', import.meta.url), 'utf8');

/** The cells of the table that starts with a heading, without that heading. */
function table(heading: string): string[][] {
  const lines = text.slice(text.indexOf(`| ${heading}`)).split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(2, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

it('docs/procurement.md has the rules as the policy seeds them', () => {
  expect(table('rule | question')).toEqual(
    rules.map(({ id, title, severity, whenUnknown, locked }) => [
      id,
      title,
      severity,
      whenUnknown,
      locked === null ? 'yes' : 'no',
    ]),
  );
  expect(text).toContain(`At most ${holdDays} days ahead`);
});

it('docs/procurement.md explains every kind of decision and determination', () => {
  expect(table('decision | does').map(([kind]) => kind)).toEqual(decisionKind.enumValues);
  expect(
    table('determination | establishes')
      .map(([kind]) => kind)
      .toSorted(),
  ).toEqual([...determinationKind.enumValues].toSorted());
});
