import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { riskLevels, type RiskLevel } from '../../db/catalogue/risk-policy.ts';
import { dimensionRows, exampleDossier, groupedFactors, afterClosing } from './example.ts';
import { parts } from './policy.ts';
import { assessed } from './reading.ts';

const text = readFileSync(new URL('../../docs/risk-model.md', import.meta.url), 'utf8');
const prose = text.replace(/\s+/g, ' ');

/** The cells of the table that starts with a heading, without that heading. */
function table(heading: string): string[][] {
  const start = text.indexOf(`| ${heading}`);
  const lines = text.slice(start).split('\n');
  const rows = lines.slice(
    2,
    lines.findIndex((line) => !line.startsWith('|')),
  );
  return rows.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('docs/risk-model.md', () => {
  it('holds the published table and the gates as the policy has them', () => {
    const { levels, gates } = parts.risk;
    const published = table('likelihood ↓ impact →').map(([row, ...cells]) => [row as RiskLevel, cells] as const);
    expect(published).toEqual(riskLevels.toReversed().map((row) => [row, levels.matrix[row]]));
    expect(table('gate |')).toEqual(
      gates.map((g) => [g.code, g.dimension ?? 'its own', String(g.likelihoodAtLeast), String(g.impactAtLeast)]),
    );
  });

  const example = exampleDossier(text);
  const risk = assessed(example);

  it('recomputes its worked example: every dimension, every group of hazards', () => {
    expect(table('dimension | exposure')).toEqual(dimensionRows(risk));
    expect(table('group | hazard')).toEqual(groupedFactors(risk));
  });

  it('recomputes what its text says of the example', () => {
    const [, before, after] = /likelihood from ([\d.]+) to ([\d.]+)\./.exec(prose)!;
    expect(before).toBe(risk.dimensions[1]!.likelihood.toFixed(2));
    expect(after).toBe(afterClosing(example).toFixed(2));
    const [, level, score, coverage] = /as a whole is (\w+) with a score of ([\d.]+), (\d+) %/.exec(prose)!;
    expect([level, score, coverage]).toEqual([risk.level, risk.score.toFixed(2), (100 * risk.coverage).toFixed(0)]);
    expect(/a step is ([\d-]+),/.exec(prose)![1]).toBe(risk.nextChangeOn);
    expect(risk.drivingDimension).toBe('DATA_SECURITY');
    const perWeight = 2 * risk.dimensions[1]!.exposure * (1 / 31);
    expect(/\/ 31 = ([\d.]+)\./.exec(prose)![1]).toBe(perWeight.toFixed(4));
  });
});
